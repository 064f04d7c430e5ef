import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, attachEvidence, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { lineOfProject } from '../../plan/application/line-of-project.ts';
import { findLetterRejections } from '../domain/retention-rules.ts';
import { toRetentionRefusal } from '../retention-refusals.ts';
import { findContract, judgeWarranty } from './contract-warranty.ts';

export interface RegisterGuarantee extends CommandBasics {
  contractId: string;
  number: string;
  issuer: string;
  amount: bigint;
  validUntil: string;
  evidence: EvidenceInput[];
}

const duty: FundsDuty = 'funds.retention.guarantee';

/** Enters a bank's guarantee letter instead of cash (保函, F7); once a second person has checked it, nothing more is held back of the contract, and what is held falls due. */
export const registerGuarantee = (ticketSecret: string) =>
  defineCommand<RegisterGuarantee>({
    name: 'registerGuarantee',
    duty,
    input: z.object({
      contractId: z.string().min(1).max(120), number: z.string().trim().min(2).max(80), issuer: z.string().trim().min(2).max(140),
      evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.literal('guarantee-letter') })).min(1).max(10),
    }),
    async handle(work, input) {
      const contract = await findContract(work.em, input.contractId);
      if (!contract) throw new NotFound('contractId');
      const { projectId, regionCode, amountFen } = contract;
      mustHold(work, duty, regionCode, await lineOfProject(work.em, projectId));
      const { share, cap, warrantyEndsOn } = judgeWarranty(work, contract);
      const rejections = findLetterRejections(
        { amountFen: input.amount, validUntil: input.validUntil }, { amountFen, sharePercent: share.value, capPercent: cap.value, warrantyEndsOn });
      const used = await query(work.em, "select 1 from funds.guarantee_letter where number = $1 and state <> 'refused'", [input.number]);
      const refusals = [
        ...rejections.map((rejection) => toRetentionRefusal(rejection, { field: rejection.code === 'LETTER_TOO_SHORT' ? 'validUntil' : 'amount', policy: cap.label })),
        ...(used.length > 0 ? [toRetentionRefusal({ code: 'LETTER_NUMBER_USED', number: input.number }, { field: 'number' })] : []),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      await query(
        work.em,
        `insert into funds.guarantee_letter (id, contract_id, project_id, region_code, number, issuer, amount_fen, valid_until, registered_by, registered_on, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [id, input.contractId, projectId, regionCode, input.number, input.issuer, input.amount, input.validUntil, work.actor.personId, work.occurredOn, work.now],
      );
      const kinds = await attachEvidence(work, 'funds', ticketSecret, { type: 'GuaranteeLetter', id, regionCode }, input.evidence);
      if (!kinds) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      return accepted(id);
    },
  });
