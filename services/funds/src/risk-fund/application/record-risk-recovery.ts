import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { riskRecovered } from '@sunledger/events';
import { accepted, defineCommand, mustHold, refused, type CommandBasics } from '@sunledger/service-kit';
import { takeBankReference } from '../../cash/application/bank-inflow.ts';
import { findBookkeeperRefusals } from '../../cash/application/bookkeepers.ts';
import type { FundsDuty } from '../../duties.ts';
import { postLast } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeIn, mustNotExceedAdvance, mustNotPrecede, splitRecovery } from '../domain/risk-rules.ts';
import { riskRefusal } from '../risk-refusals.ts';
import { lockAdvance } from './load-advance.ts';
import { recordMovement } from './record-movement.ts';
import { recoveryLines } from './recovery-lines.ts';

export interface RecordRiskRecovery extends CommandBasics {
  advanceId: string;
  amount: bigint;
  bankReference: string;
}

const duty: FundsDuty = 'funds.risk-fund.pay';

/**
 * Books what came back of an advance, in parts as it comes (分险垫付收回, F1): cash and quota may be used again, for the fund revolves. What was
 * written off may come back too; its write-off is undone so far.
 */
export const recordRiskRecovery = defineCommand<RecordRiskRecovery>({
  name: 'recordRiskRecovery',
  duty,
  input: z.object({ advanceId: z.uuid(), bankReference: z.string().regex(/^[\w-]{4,60}$/) }),
  async handle(work, { advanceId, amount: amountFen, bankReference }) {
    const advance = await lockAdvance(work.em, advanceId);
    const programme = await getProgramme(work.em, advance.programmeId);
    mustHold(work, duty, programme.regionCode, programme.line);
    const movementId = randomUUID();
    const paidOut = advance.paidOn !== null;
    const refusals = [
      ...(paidOut ? [] : mustBeIn(advance.state, 'open').map((rejection) => riskRefusal(rejection, { field: 'advanceId' }))),
      ...(await findBookkeeperRefusals(work, programme.id)),
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...(paidOut ? mustNotExceedAdvance(advance, amountFen) : []).map((rejection) => riskRefusal(rejection, { field: 'amount' })),
      ...mustNotPrecede(work.occurredOn, advance.paidOn ?? work.occurredOn).map((rejection) => riskRefusal(rejection, { field: 'occurredOn' })),
      ...(await takeBankReference(work, { id: movementId, programmeId: programme.id, bankReference, kind: 'risk-recovery', amountFen })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const { id, regionCode } = advance;
    const split = splitRecovery(advance, amountFen);
    const lines = recoveryLines(programme.bodyId, { amountFen, ...split });
    const entry = { programmeId: programme.id, kind: 'risk-recovered', documentNumber: bankReference, subject: { type: 'RiskAdvance', id } };
    for (const book of ['quota', 'cash'] as const) postLast(work, { ...entry, book, lines: lines[book] }, { field: 'amount' });
    work.causedBy(advance.lastEventId);
    const eventId = await work.emit(riskRecovered, {
      aggregateId: id, regionCode, payload: { advanceId: id, programmeId: programme.id, amountFen: amountFen.toString() } });
    if (split.ofWrittenOffFen > 0n) await recordMovement(work, advance, { kind: 'written-off', amountFen: -split.ofWrittenOffFen, eventId });
    await recordMovement(work, advance, { id: movementId, kind: 'recovered', amountFen, eventId, bankReference });
    return accepted(id);
  },
});
