import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, attachEvidence, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeIn, mustBeOpenSum, mustNotPrecede } from '../domain/risk-rules.ts';
import { riskRefusal } from '../risk-refusals.ts';
import { lockAdvance } from './load-advance.ts';
import { riskEvidence } from './risk-evidence.ts';

export interface ProposeRiskWriteOff extends CommandBasics {
  advanceId: string;
  amount: bigint;
  reason: string;
  evidence: EvidenceInput[];
}

const duty: FundsDuty = 'funds.risk-fund.prepare';

/** Proposes to write off what won't come back (核销申请, F1), with reason and proof; a second person decides. */
export const proposeRiskWriteOff = (ticketSecret: string) =>
  defineCommand<ProposeRiskWriteOff>({
    name: 'proposeRiskWriteOff',
    duty,
    input: z.object({ advanceId: z.uuid(), reason: z.string().trim().min(4).max(500), evidence: riskEvidence }),
    async handle(work, { advanceId, amount, reason, evidence }) {
      const advance = await lockAdvance(work.em, advanceId);
      const { regionCode } = advance;
      mustHold(work, duty, regionCode, advance.line);
      const states = mustBeIn(advance.state, 'open');
      const refusals = [
        ...mustBePositive(amount).map((rejection) => toRefusal(rejection, { field: 'amount' })),
        ...states.map((rejection) => riskRefusal(rejection, { field: 'advanceId' })),
        ...(states.length > 0 ? [] : mustBeOpenSum(advance, amount)).map((rejection) => riskRefusal(rejection, { field: 'amount' })),
        ...mustNotPrecede(work.occurredOn, advance.paidOn ?? work.occurredOn).map((rejection) => riskRefusal(rejection, { field: 'occurredOn' })),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const id = randomUUID();
      const entered = await query(
        work.em,
        `insert into funds.risk_write_off (id, advance_id, region_code, amount_fen, reason, proposed_by, proposed_on, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
        [id, advance.id, regionCode, amount, reason, work.actor.personId, work.occurredOn, work.now],
      );
      if (entered.length === 0) return refused(riskRefusal({ code: 'WRITE_OFF_PENDING' }, { field: 'advanceId' }));
      const attached = await attachEvidence(work, 'funds', ticketSecret, { type: 'RiskAdvance', id: advance.id, regionCode }, evidence);
      return attached ? accepted(advance.id) : refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
    },
  });
