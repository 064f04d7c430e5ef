import { z } from 'zod';
import { riskWrittenOff } from '@sunledger/events';
import type { Fen, IsoDate } from '@sunledger/kernel';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { postLast } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpenSum, mustNotPrecede } from '../domain/risk-rules.ts';
import { riskRefusal } from '../risk-refusals.ts';
import { lockAdvance } from './load-advance.ts';
import { recordMovement } from './record-movement.ts';

export interface WriteOffRiskAdvance extends CommandBasics {
  writeOffId: string;
  pass: boolean;
  reason?: string | null;
}

const duty: FundsDuty = 'funds.risk-fund.check';

interface WriteOffRow {
  advanceId: string;
  amountFen: Fen;
  state: 'proposed' | 'approved' | 'refused';
  proposedBy: string;
  proposedOn: IsoDate;
}

/** A second person decides on a write-off (核销审批, F1, X7); what came back since the proposal is judged anew. */
export const writeOffRiskAdvance = defineCommand<WriteOffRiskAdvance>({
  name: 'writeOffRiskAdvance',
  duty,
  input: z.object({ writeOffId: z.uuid(), pass: z.boolean(), reason: z.string().trim().max(500).nullish() }),
  async handle(work, { writeOffId, pass, reason }) {
    const [place] = await query<{ advanceId: string }>(work.em, 'select advance_id as "advanceId" from funds.risk_write_off where id = $1', [writeOffId]);
    if (!place) throw new NotFound('writeOffId');
    const advance = await lockAdvance(work.em, place.advanceId);
    const { id, regionCode } = advance;
    mustHold(work, duty, regionCode, advance.line);
    const [writeOff] = await query<WriteOffRow>(
      work.em,
      `select advance_id as "advanceId", amount_fen as "amountFen", state, proposed_by as "proposedBy", proposed_on as "proposedOn"
         from funds.risk_write_off where id = $1 for update`,
      [writeOffId],
    );
    if (!writeOff) throw new NotFound('writeOffId');
    const { amountFen, state } = writeOff;
    const refusals = [
      ...(state === 'proposed' ? [] : [riskRefusal({ code: 'WRITE_OFF_DECIDED', state }, { field: 'writeOffId' })]),
      ...(writeOff.proposedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '核销审批 decide', otherDuty: '核销申请 propose' }, { field: 'writeOffId' })] : []),
      ...mustNotPrecede(work.occurredOn, writeOff.proposedOn).map((rejection) => riskRefusal(rejection, { field: 'occurredOn' })),
      ...(pass && state === 'proposed' ? mustBeOpenSum(advance, amountFen) : []).map((rejection) => riskRefusal(rejection, { field: 'writeOffId' })),
      ...(!pass && (reason ?? '').length < 2 ? [riskRefusal({ code: 'RISK_REFUSAL_REASON_MISSING' }, { field: 'reason' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(
      work.em, 'update funds.risk_write_off set state = $2, decided_by = $3, decided_on = $4, decision_reason = $5 where id = $1',
      [writeOffId, pass ? 'approved' : 'refused', work.actor.personId, work.occurredOn, reason || null]);
    if (!pass) return accepted(id);

    const { id: programmeId, bodyId: holderId } = await getProgramme(work.em, advance.programmeId);
    postLast(work, {
      programmeId, book: 'cash', kind: 'risk-written-off', subject: { type: 'RiskAdvance', id },
      lines: [{ holderId, kind: 'risk-advance', amountFen: -amountFen }, { holderId, kind: 'written-off', amountFen }],
    }, { field: 'writeOffId' });
    work.causedBy(advance.lastEventId);
    const eventId = await work.emit(riskWrittenOff, {
      aggregateId: id, regionCode, payload: { advanceId: id, writeOffId, programmeId, amountFen: amountFen.toString() } });
    await recordMovement(work, advance, { kind: 'written-off', amountFen, eventId });
    return accepted(id);
  },
});
