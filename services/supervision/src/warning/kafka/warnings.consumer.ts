import { randomUUID } from 'node:crypto';
import { deadlineMissed, guaranteeEnded, moneyIdle, retentionOverdue } from '@sunledger/events';
import { addToFigures, onEvent, query, type Work } from '@sunledger/service-kit';

export interface NewWarning {
  kind: 'MONEY_NOT_PASSED_ON' | 'MONEY_NOT_USED' | 'MONEY_IDLE' | 'RETENTION_OVERDUE' | 'GUARANTEE_ENDED';
  regionCode: string;
  bodyId: string | null;
  subjectType: string;
  subjectId: string;
  amountFen: bigint | null;
  dueOn: string | null;
  causeEventId: string;
}

async function warn(work: Work, warning: NewWarning): Promise<void> {
  await query(
    work.em,
    `insert into supervision.warning (id, kind, region_code, body_id, subject_type, subject_id, amount_fen, due_on, warned_on, recorded_at, cause_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [randomUUID(), warning.kind, warning.regionCode, warning.bodyId, warning.subjectType, warning.subjectId, warning.amountFen, warning.dueOn,
      work.occurredOn, work.now, warning.causeEventId],
  );
  await addToFigures(work, [{ regionCode: warning.regionCode, on: work.occurredOn, measure: 'warnings', amount: 1n }]);
}

const hopClocks: Partial<Record<string, NewWarning['kind']>> = { 'funds.pass-allocation-on': 'MONEY_NOT_PASSED_ON', 'funds.use-allocation': 'MONEY_NOT_USED' };

/** Money that a level held past its hop clock (F3) or left idle (F9), retention kept past its day, or paid out and secured by nothing any more (F7). */
export const warningConsumers = [
  onEvent(deadlineMissed.funds, async (work, { id, regionCode, payload }) => {
    const kind = hopClocks[payload.kind];
    if (!kind) return;
    const { bodyId = null, subjectType, subjectId, dueOn } = payload;
    await warn(work, { kind, regionCode, bodyId, subjectType, subjectId, amountFen: null, dueOn, causeEventId: id });
  }),
  onEvent(moneyIdle, async (work, { id, regionCode, payload }) => {
    const { alertId, bodyId, amountFen, dueOn } = payload;
    await warn(work, {
      kind: 'MONEY_IDLE', regionCode, bodyId, subjectType: 'IdleAlert', subjectId: alertId, amountFen: BigInt(amountFen), dueOn, causeEventId: id });
  }),
  onEvent(retentionOverdue, async (work, { id, regionCode, payload }) => {
    await warn(work, {
      kind: 'RETENTION_OVERDUE', regionCode, bodyId: null, subjectType: 'Retention', subjectId: payload.retentionId,
      amountFen: BigInt(payload.amountFen), dueOn: null, causeEventId: id,
    });
  }),
  onEvent(guaranteeEnded, async (work, { id, regionCode, payload }) => {
    await warn(work, {
      kind: 'GUARANTEE_ENDED', regionCode, bodyId: null, subjectType: 'GuaranteeLetter', subjectId: payload.guaranteeLetterId,
      amountFen: BigInt(payload.amountFen), dueOn: null, causeEventId: id,
    });
  }),
];
