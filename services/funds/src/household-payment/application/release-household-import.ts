import { z } from 'zod';
import type { Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeApproved, mustBeCovered, mustNotPrecedeApproval } from '../domain/import-rules.ts';
import { paymentRefusal } from '../household-payment-refusals.ts';
import { lockImport, type HouseholdImport } from '../persistence/household-import.ts';
import { specialAccountBalance } from './settle-household-import.ts';

export interface ReleaseHouseholdImport extends CommandBasics {
  importId: string;
  fromAccount: string;
}

/** X7: who prepared or approved an import doesn't pay it, whatever post that person holds by now. */
function findSamePerson({ preparedBy, approvedBy }: HouseholdImport, { actor }: Work): Refusal[] {
  const earlier = preparedBy === actor.personId ? '经办 prepare' : approvedBy === actor.personId ? '审批 approve' : undefined;
  return earlier === undefined ? [] : [kitRefusal({ code: 'SAME_PERSON', duty: '付款 pay', otherDuty: earlier }, { field: 'importId' })];
}

/** Pays an approved import from the programme's own account (专户), by its named bookkeeper (专人) only; the service posts it (F2, F8). */
export const releaseHouseholdImport = (sealingKey: string) =>
  defineCommand<ReleaseHouseholdImport>({
    name: 'releaseHouseholdImport',
    duty: 'funds.household-payment.release',
    input: z.object({ importId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { importId, fromAccount }) {
      const held = await lockImport(work.em, importId);
      if (!held) throw new NotFound('importId');
      const programme = await getProgramme(work.em, held.programmeId);
      mustHold(work, 'funds.household-payment.release', programme.regionCode, programme.line);
      const refusals = [
        ...[...mustBeApproved(held.state), ...mustNotPrecedeApproval(held.approvedOn, work.occurredOn)].map((rejection) => paymentRefusal(rejection, { field: 'importId' })),
        ...findSamePerson(held, work),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
        ...mustBeCovered(held.goodFen, await specialAccountBalance(work.em, programme)).map((rejection) => paymentRefusal(rejection, { field: 'importId' })),
      ];
      if (refusals.length > 0) return refused(...refusals);
      await query(
        work.em,
        "update funds.household_import set state = 'posting', released_by = $2, paid_on = $3, attempts = 0 where id = $1",
        [importId, work.actor.personId, work.occurredOn],
      );
      return accepted(importId);
    },
  });
