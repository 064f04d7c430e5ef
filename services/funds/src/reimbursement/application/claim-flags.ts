import { addMonths, parseYuan } from '@sunledger/kernel';
import { query, type EvidenceInput, type Work } from '@sunledger/service-kit';
import type { RaisedFlag } from '../../bank/application/flags.ts';
import { findDoubledKinds } from '../domain/document-rules.ts';
import { findSplitting } from '../domain/splitting-rules.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { hashesOf, readPapers } from './papers.ts';

interface EvidenceSubject {
  type: 'Reimbursement' | 'Disbursement';
  id: string | null;
}

/** What a claim or request shows that must be explained: contracts split below the tender threshold, and files used before. */
export async function findClaimFlags(
  work: Work,
  { project, programme, contract }: Pick<ClaimFacts, 'project' | 'programme' | 'contract'>,
  { secret, subject, inputs }: { secret: string; subject: EvidenceSubject; inputs: readonly EvidenceInput[] },
): Promise<RaisedFlag[]> {
  const splitting = contract ? await findSplitContracts(work, { project, programme, contract }) : undefined;
  const given = hashesOf(secret, inputs);
  await lockFiles(work, given);
  const reused = await findReusedKinds(work, subject, given);
  const doubled = findDoubledKinds([...(subject.id === null ? [] : await readPapers(work.em, subject.type, subject.id)), ...given]);
  return [
    ...(splitting ? [{ code: 'SPLIT_BELOW_TENDER' as const, ...splitting }] : []),
    ...(reused.length > 0 ? [{ code: 'EVIDENCE_REUSED' as const, kinds: reused }] : []),
    ...(doubled.length > 0 ? [{ code: 'PAPER_UNDER_TWO_KINDS' as const, kinds: doubled }] : []),
  ];
}

/** Two claims that bring one file in the same moment come one after the other, or neither would see it in the other. */
async function lockFiles(work: Work, given: readonly { hash: string }[]): Promise<void> {
  const hashes = [...new Set(given.map(({ hash }) => hash))].sort();
  for (const hash of hashes) await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`paper ${hash}`]);
}

async function findSplitContracts(work: Work, { project, programme, contract }: Pick<ClaimFacts, 'project' | 'programme'> & { contract: NonNullable<ClaimFacts['contract']> }) {
  const question = { regionCode: project.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn };
  const thresholdFen = parseYuan(work.policy.value('procurement.tender-threshold', question).value) ?? 0n;
  const months = work.policy.value('procurement.splitting-months', question).value;
  // The same contractor counts within one village: a firm that builds all over the county was not split for that.
  const contracts = await query<{ amountFen: bigint }>(
    work.em,
    `select c.amount_fen as "amountFen" from funds.project_contract c join funds.listed_project l on l.project_id = c.project_id
      where (c.project_id = $1 or (c.contractor_id = $2 and l.region_code = $3)) and c.signed_on between $4 and $5`,
    [project.projectId, contract.contractorId, project.regionCode, addMonths(contract.signedOn, -months), addMonths(contract.signedOn, months)],
  );
  const found = findSplitting({ contracts, thresholdFen });
  return found && { ...found, thresholdFen };
}

/** Kinds of the given files whose very bytes stand in another claim or request that was not taken back (X5). */
async function findReusedKinds(work: Work, subject: EvidenceSubject, given: readonly { hash: string; kind: string }[]): Promise<string[]> {
  // A contract is one document for all its batches.
  const rows = await query<{ hash: string }>(
    work.em,
    `select distinct e.hash from kit.evidence e where e.hash = any($1::text[]) and e.kind not in ('contract', 'plan-approval', 'payee-account')
        and e.subject_type in ('Reimbursement', 'Disbursement') and (e.subject_type <> $2 or e.subject_id is distinct from $3)
        and not exists (select from funds.reimbursement r where e.subject_type = 'Reimbursement' and r.id::text = e.subject_id and r.state = 'withdrawn')
        and not exists (select from funds.disbursement d where e.subject_type = 'Disbursement' and d.id::text = e.subject_id and d.state = 'withdrawn')`,
    [given.map(({ hash }) => hash), subject.type, subject.id],
  );
  const used = new Set(rows.map(({ hash }) => hash));
  return [...new Set(given.filter(({ hash }) => used.has(hash)).map(({ kind }) => kind))];
}
