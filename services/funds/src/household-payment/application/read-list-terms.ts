import type { Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { itemTerms, periodTerms, type ListTerms } from '../domain/list-terms.ts';
import type { HouseholdImport } from '../persistence/household-import.ts';

/** The terms of one list, by the packs in force at its place on its day (X1). */
export function readListTerms(work: Work, programme: Programme, { regionCode, occurredOn }: Pick<HouseholdImport, 'regionCode' | 'occurredOn'>): ListTerms {
  const { fundKind, line } = programme;
  const question = { regionCode, fundKind, line, on: occurredOn };
  const permitted = work.policy.value('programme.permitted-uses', question).value;
  const { value: rules, title, effectiveFrom, doubts } = work.policy.value('programme.negative-list', question);
  return {
    ...itemTerms(work.policy.value('household-payment.items', question).value, { permitted, negativeList: { rules, title, effectiveFrom, doubts } }),
    ...periodTerms(programme, work.policy.value('household-payment.back-months', question).value, occurredOn),
  };
}
