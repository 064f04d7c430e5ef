import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { accepted, defineCommand, mustHold, NotFound, queryOne, refused, type CommandBasics, type EvidenceInput } from '@sunledger/service-kit';
import { Contract } from '../../contract/persistence/contract.entity.ts';
import { lineOfProject } from '../../access/line-of-project.ts';
import { evidenceForm, keepEvidence } from '../../evidence/keep-evidence.ts';
import { findBatchRejections, type BatchRejection } from '../domain/batch-rules.ts';
import { Batch } from '../persistence/batch.entity.ts';
import { acceptanceRefusal } from '../refusals.ts';

export interface SubmitBatch extends CommandBasics {
  contractId: string;
  amount: bigint;
  content: string;
  final: boolean;
  evidence: EvidenceInput[];
}

const faultyFields: Partial<Record<BatchRejection['code'], string>> = {
  BATCH_NOT_POSITIVE: 'amount', BATCHES_OVER_CONTRACT: 'amount', AFTER_FINAL_BATCH: 'contractId', BATCH_WITHOUT_EVIDENCE: 'evidence', BATCH_NOT_FAILED: 'batchId',
};
const toRefusal = (rejection: BatchRejection) => acceptanceRefusal(rejection, { field: faultyFields[rejection.code] ?? 'input' });

/** Hands in a batch of finished work to be accepted (P6). */
export const submitBatch = (ticketSecret: string) =>
  defineCommand<SubmitBatch>({
    name: 'submitBatch',
    duty: 'projects.batch.submit',
    input: z.object({ contractId: z.uuid(), content: z.string().trim().min(2).max(4000), evidence: evidenceForm }),
    async handle(work, input) {
      // Batches handed in at once share what the contract has left.
      const contract = await work.em.findOne(Contract, input.contractId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!contract) throw new NotFound('contractId');
      const { regionCode, projectId } = contract;
      mustHold(work, 'projects.batch.submit', regionCode, await lineOfProject(work.em, projectId));
      const rejections = findBatchRejections({ amountFen: input.amount, contract, evidence: input.evidence.map(({ kind }) => kind) });
      const id = randomUUID();
      const kept = await keepEvidence(work, ticketSecret, { type: 'Batch', id, regionCode }, input.evidence);
      const refusals = [...rejections.map(toRefusal), ...kept.refusals];
      if (refusals.length > 0) return refused(...refusals);
      const { n } = await queryOne<{ n: number }>(work.em, 'select count(*)::int + 1 as n from projects.batch where contract_id = $1', [contract.id]);
      work.em.create(Batch, {
        id, contractId: contract.id, projectId, regionCode, number: n, amountFen: input.amount, content: input.content, final: input.final,
        round: 1, state: 'submitted', submittedBy: work.actor.personId, submittedOn: work.occurredOn, recordedAt: work.now, acceptedOn: null, eventId: null,
      });
      contract.submittedFen += input.amount;
      contract.finalSubmitted = input.final;
      return accepted(id);
    },
  });

export interface ResubmitBatch extends CommandBasics {
  batchId: string;
  content?: string | null;
  evidence: EvidenceInput[];
}

/** Hands in a failed batch again after it was mended; all levels judge it anew (P7). */
export const resubmitBatch = (ticketSecret: string) =>
  defineCommand<ResubmitBatch>({
    name: 'resubmitBatch',
    duty: 'projects.batch.submit',
    input: z.object({ batchId: z.uuid(), content: z.string().trim().min(2).max(4000).nullish(), evidence: evidenceForm }),
    async handle(work, input) {
      const batch = await work.em.findOne(Batch, input.batchId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!batch) throw new NotFound('batchId');
      const { id, regionCode } = batch;
      mustHold(work, 'projects.batch.submit', regionCode, await lineOfProject(work.em, batch.projectId));
      const kept = await keepEvidence(work, ticketSecret, { type: 'Batch', id, regionCode }, input.evidence);
      const refusals = [
        ...(batch.state === 'failed' ? [] : [toRefusal({ code: 'BATCH_NOT_FAILED' })]),
        ...(input.evidence.length === 0 ? [toRefusal({ code: 'BATCH_WITHOUT_EVIDENCE' })] : []),
        ...kept.refusals,
      ];
      if (refusals.length > 0) return refused(...refusals);
      Object.assign(batch, { state: 'submitted', round: batch.round + 1, submittedBy: work.actor.personId, submittedOn: work.occurredOn, content: input.content ?? batch.content });
      return accepted(id);
    },
  });
