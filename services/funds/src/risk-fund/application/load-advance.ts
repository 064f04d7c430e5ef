import type { Fen, IsoDate } from '@sunledger/kernel';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import type { RiskAdvanceState } from '../domain/risk-rules.ts';

export interface AdvanceRow {
  id: string;
  programmeId: string;
  /** Of the programme. */
  line: string | null;
  regionCode: string;
  bankBodyId: string;
  loanNumber: string;
  amountFen: Fen;
  recoveredFen: Fen;
  writtenOffFen: Fen;
  state: RiskAdvanceState;
  requestedBy: string;
  requestedOn: IsoDate;
  checkedBy: string | null;
  checkedOn: IsoDate | null;
  paidOn: IsoDate | null;
  lastEventId: string;
}

/** The advance, locked: everything that changes it comes one after the other, and before the books. */
export async function lockAdvance(em: Em, id: string): Promise<AdvanceRow> {
  const [advance] = await query<AdvanceRow>(
    em,
    `select id, programme_id as "programmeId", (select line from funds.programme p where p.id = a.programme_id) as line, region_code as "regionCode", bank_body_id as "bankBodyId", loan_number as "loanNumber", amount_fen as "amountFen",
       recovered_fen as "recoveredFen", written_off_fen as "writtenOffFen", state, requested_by as "requestedBy", requested_on as "requestedOn",
       checked_by as "checkedBy", checked_on as "checkedOn", paid_on as "paidOn", last_event_id as "lastEventId"
       from funds.risk_advance a where id = $1 for update`,
    [id],
  );
  if (!advance) throw new NotFound('advanceId');
  return advance;
}
