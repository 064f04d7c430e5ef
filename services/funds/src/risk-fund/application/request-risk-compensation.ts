import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { riskCompensationRequested } from '@sunledger/events';
import { isRegionCode } from '@sunledger/kernel';
import { accepted, attachEvidence, defineCommand, findBody, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { compensationOf, mustBeRiskFund, mustLieInFund } from '../domain/risk-rules.ts';
import { riskRefusal } from '../risk-refusals.ts';
import { riskEvidence } from './risk-evidence.ts';

export interface RequestRiskCompensation extends CommandBasics {
  programmeId: string;
  regionCode: string;
  householdId?: string | null;
  bankBodyId: string;
  loanNumber: string;
  overdue: bigint;
  evidence: EvidenceInput[];
}

const duty: FundsDuty = 'funds.risk-fund.prepare';

/** A defaulted household loan of which the risk fund is to bear its share (分险代偿申请, F1); the share is the pack's. */
export const requestRiskCompensation = (ticketSecret: string) =>
  defineCommand<RequestRiskCompensation>({
    name: 'requestRiskCompensation',
    duty,
    input: z.object({
      programmeId: z.uuid(), regionCode: z.string().refine(isRegionCode), householdId: z.string().max(120).nullish(), bankBodyId: z.string().min(1).max(120),
      loanNumber: z.string().regex(/^[\w-]{4,60}$/), evidence: riskEvidence,
    }),
    async handle(work, input) {
      const programme = await getProgramme(work.em, input.programmeId);
      mustHold(work, duty, input.regionCode, programme.line);
      if (!(await findBody(work.em, input.bankBodyId))) throw new NotFound('bankBodyId');
      const { regionCode, bankBodyId, loanNumber, overdue } = input;
      const share = work.policy.value('risk-fund.share', { regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn });
      const refusals = [
        ...[...mustBePositive(overdue)].map((rejection) => toRefusal(rejection, { field: 'overdue' })),
        ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
        ...mustBeRiskFund(programme.fundKind).map((rejection) => riskRefusal(rejection, { field: 'programmeId' })),
        ...mustLieInFund(regionCode, programme.regionCode).map((rejection) => riskRefusal(rejection, { field: 'regionCode' })),
        ...findUseRefusals(work, programme, { use: 'risk-compensation', projectKind: '', regionCode }, 'programmeId'),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const amountFen = compensationOf(overdue, share.value);
      const [nothing] = mustBePositive(amountFen);
      if (nothing) return refused(toRefusal(nothing, { field: 'overdue', policy: share.label }));

      const id = randomUUID();
      work.causedBy(programme.openedEventId);
      const eventId = await work.emit(riskCompensationRequested, {
        aggregateId: id, regionCode,
        payload: { advanceId: id, programmeId: programme.id, bankBodyId, overdueFen: overdue.toString(), amountFen: amountFen.toString() } });
      // Of two entries of one loan at once the second finds it taken here.
      const entered = await query(
        work.em,
        `insert into funds.risk_advance (id, programme_id, region_code, household_id, bank_body_id, loan_number, overdue_fen, share, share_policy, amount_fen,
           requested_by, requested_on, recorded_at, last_event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
        [id, programme.id, regionCode, input.householdId ?? null, bankBodyId, loanNumber, overdue, share.value, share.label, amountFen,
          work.actor.personId, work.occurredOn, work.now, eventId],
      );
      if (entered.length === 0) return refused(riskRefusal({ code: 'LOAN_COMPENSATED_ALREADY', loanNumber }, { field: 'loanNumber' }));
      const attached = await attachEvidence(work, 'funds', ticketSecret, { type: 'RiskAdvance', id, regionCode }, input.evidence);
      return attached ? accepted(id) : refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
    },
  });
