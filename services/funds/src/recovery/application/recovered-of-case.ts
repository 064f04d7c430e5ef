import { query, queryOne, type Em } from '@sunledger/service-kit';
import type { Recovered } from '../domain/recovery-rules.ts';

interface CaseOfProgramme {
  caseId: string;
  programmeId: string;
}

/** What a case has recovered and passed on in one programme. The caller holds the programme's cash book, so it stands until commit. */
export const recoveredOfCase = (em: Em, { caseId, programmeId }: CaseOfProgramme): Promise<Recovered> =>
  queryOne<Recovered>(
    em,
    `select
       (select coalesce(sum(received_fen), 0)::bigint from funds.recovery where case_id = $1 and programme_id = $2) as "receivedFen",
       (select coalesce(sum(amount_fen), 0)::bigint from funds.treasury_order where case_id = $1 and programme_id = $2 and paid_on is not null) as "toTreasuryFen",
       (select coalesce(sum(total_fen), 0)::bigint from funds.refund_order where case_id = $1 and programme_id = $2 and paid_on is not null) as "refundedFen"`,
    [caseId, programmeId],
  );

/** The facts by which the money of a case came in: causes of what goes out of it (X9). */
export async function receiptEventsOfCase(em: Em, { caseId, programmeId }: CaseOfProgramme): Promise<string[]> {
  const rows = await query<{ event_id: string }>(
    em,
    `select r.event_id from funds.recovery_receipt r join funds.recovery o on o.id = r.recovery_id
      where o.case_id = $1 and o.programme_id = $2 and r.reversed_on is null order by r.recorded_at, r.id`,
    [caseId, programmeId],
  );
  return rows.map((row) => row.event_id);
}

/** Recovered money lies in the programme's account under its case: no other payment can use it, and no other case. */
export const holderOfCase = (caseId: string): string => `case:${caseId}`;
