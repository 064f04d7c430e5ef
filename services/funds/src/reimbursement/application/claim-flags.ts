import { addMonths, parseYuan } from '@sunledger/kernel';
import { openTicket, query, type EvidenceInput, type Work } from '@sunledger/service-kit';
import type { RaisedFlag } from '../../bank/application/flags.ts';
import { findSplitting } from '../domain/splitting-rules.ts';
import type { ClaimFacts } from './claim-facts.ts';

/** What a claim or request shows that must be explained: contracts split below the tender threshold, and files used before. */
export async function findClaimFlags(
  work: Work,
  { project, programme, contract }: Pick<ClaimFacts, 'project' | 'programme' | 'contract'>,
  evidence: { secret: string; subject: { type: string; id: string | null }; inputs: readonly EvidenceInput[] },
): Promise<RaisedFlag[]> {
  const splitting = contract ? await findSplitContracts(work, { project, programme, contract }) : undefined;
  const reused = await findReusedKinds(work, evidence);
  return [
    ...(splitting ? [{ code: 'SPLIT_BELOW_TENDER' as const, ...splitting }] : []),
    ...(reused.length > 0 ? [{ code: 'EVIDENCE_REUSED' as const, kinds: reused }] : []),
  ];
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

/** Kinds of the given files whose very bytes stand in another claim or request (X5). */
async function findReusedKinds(work: Work, { secret, subject, inputs }: { secret: string; subject: { type: string; id: string | null }; inputs: readonly EvidenceInput[] }): Promise<string[]> {
  const given = inputs.flatMap(({ ticket, kind }) => {
    const hash = openTicket(secret, ticket, 'attach', new Date())?.hash;
    return hash === undefined ? [] : [{ hash, kind }];
  });
  if (given.length === 0) return [];
  // A contract is one document for all its batches.
  const rows = await query<{ hash: string }>(
    work.em,
    `select distinct e.hash from kit.evidence e where e.hash = any($1::text[]) and e.kind not in ('contract', 'plan-approval', 'payee-account')
        and e.subject_type in ('Reimbursement', 'Disbursement') and (e.subject_type <> $2 or e.subject_id is distinct from $3)`,
    [given.map(({ hash }) => hash), subject.type, subject.id],
  );
  const used = new Set(rows.map(({ hash }) => hash));
  return [...new Set(given.filter(({ hash }) => used.has(hash)).map(({ kind }) => kind))];
}
