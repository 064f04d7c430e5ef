import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { mustBeIn, mustNotPrecede } from '../domain/risk-rules.ts';
import { riskRefusal } from '../risk-refusals.ts';
import { lockAdvance } from './load-advance.ts';

export interface CheckRiskCompensation extends CommandBasics {
  advanceId: string;
  pass: boolean;
  reason?: string | null;
}

const duty: FundsDuty = 'funds.risk-fund.check';

/** A second person checks what the bank asks for (X7); refused with a reason, the loan may be entered again. */
export const checkRiskCompensation = defineCommand<CheckRiskCompensation>({
  name: 'checkRiskCompensation',
  duty,
  input: z.object({ advanceId: z.uuid(), pass: z.boolean(), reason: z.string().trim().max(500).nullish() }),
  async handle(work, { advanceId, pass, reason }) {
    const advance = await lockAdvance(work.em, advanceId);
    mustHold(work, duty, advance.regionCode, advance.line);
    const refusals = [
      ...mustBeIn(advance.state, 'requested').map((rejection) => riskRefusal(rejection, { field: 'advanceId' })),
      ...mustNotPrecede(work.occurredOn, advance.requestedOn).map((rejection) => riskRefusal(rejection, { field: 'occurredOn' })),
      ...(advance.requestedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '复核 check', otherDuty: '申请 request' }, { field: 'advanceId' })] : []),
      ...(!pass && (reason ?? '').length < 2 ? [riskRefusal({ code: 'RISK_REFUSAL_REASON_MISSING' }, { field: 'reason' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(
      work.em, 'update funds.risk_advance set state = $2, checked_by = $3, checked_on = $4, reason = $5 where id = $1',
      [advance.id, pass ? 'approved' : 'refused', work.actor.personId, work.occurredOn, reason || null]);
    return accepted(advance.id);
  },
});
