import type { Fen, IsoDate } from '@sunledger/kernel';
import { query, queryOne, type Em } from '@sunledger/service-kit';
import type { CaseMoney } from '../domain/recovery-rules.ts';

interface CaseOfProgramme {
  caseId: string;
  programmeId: string;
}

/** Recovered money lies in the programme's account under its case: no other payment can use it, and no other case. */
export const holderOfCase = (caseId: string): string => `case:${caseId}`;

/** What a case has in one programme's account, and how it came. The caller holds the programme's cash book, so it stands until commit. */
export async function readCaseMoney(em: Em, { caseId, programmeId }: CaseOfProgramme): Promise<CaseMoney> {
  const { accountFen } = await queryOne<{ accountFen: Fen }>(
    em,
    `select coalesce(sum(balance_fen), 0)::bigint as "accountFen" from funds.account where programme_id = $1 and book = 'cash' and holder_id = $2 and kind = 'special-account'`,
    [programmeId, holderOfCase(caseId)],
  );
  return { accountFen, receipts: await receiptsOfCase(em, { caseId, programmeId }) };
}

const receiptsOfCase = (em: Em, { caseId, programmeId }: CaseOfProgramme): Promise<{ amountFen: Fen; occurredOn: IsoDate; eventId: string }[]> =>
  query(
    em,
    `select r.amount_fen as "amountFen", r.occurred_on as "occurredOn", r.event_id as "eventId" from funds.recovery_receipt r join funds.recovery o on o.id = r.recovery_id
      where o.case_id = $1 and o.programme_id = $2 and r.reversed_on is null order by r.occurred_on, r.recorded_at, r.id`,
    [caseId, programmeId],
  );

/** The facts by which the money of a case came in: causes of what goes out of it (X9). */
export const receiptEventsOfCase = async (em: Em, of: CaseOfProgramme): Promise<string[]> => (await receiptsOfCase(em, of)).map(({ eventId }) => eventId);
