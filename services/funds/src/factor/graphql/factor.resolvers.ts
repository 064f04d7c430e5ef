import { text } from 'node:stream/consumers';
import DataLoader from 'dataloader';
import { regionPrefix, type Fen } from '@sunledger/kernel';
import { NotFound, query, readForm, readPage, signTicket, type Em, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { z } from 'zod';
import { Programme } from '../../programme/persistence/programme.entity.ts';
import { factorsOf, type FactorQuestion } from '../application/factors-of.ts';
import { approveFactors } from '../application/approve-factors.ts';
import { proposalFile, type ProposedLine } from '../application/proposal-file.ts';
import { proposeFactors, simulationInput } from '../application/propose-factors.ts';
import type { FactorPart } from '../domain/factor-rules.ts';

interface ProposalRow {
  id: string;
  programmeId: string;
  year: number;
  total: Fen;
  policy: string;
  clause: string | null;
}
interface LineRow extends ProposedLine {
  proposalId: string;
}

const columns = `id, proposed_by as "proposedBy",
  (select a.adopted_on from funds.factor_adoption a where a.proposal_id = f.id) as "adoptedOn",
  (select a.adopted_on from funds.factor_adoption a where a.supersedes_id = f.id) as "supersededOn", left_out as "leftOut", left_out_reason as "leftOutReason", programme_id as "programmeId", year, region_code as "regionCode", total_fen as total, policy, clause,
  occurred_on as "occurredOn", recorded_at as "recordedAt"`;
const lineColumns = `proposal_id as "proposalId", region_code as "regionCode", amount_fen as amount, performance, assessment_id as "assessmentId",
  score_percent as "scorePercent", share_percent as "sharePercent", parts, people, income_fen as income, policy_factor as "policyFactor",
  coalesce(base_fen, amount_fen) as base, adjustment_fen as adjustment, coefficient, grade`;

const loadProposal = {};
const proposalLoader = (context: RequestContext) =>
  context.loader(loadProposal, () => new DataLoader<string, ProposalRow | null>(async (ids) => {
    const rows = await query<ProposalRow>(
      await context.db(), `select ${columns} from funds.factor_proposal f where id = any($1::uuid[]) and kit.region_visible(region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const loadLines = {};
const lineLoader = (context: RequestContext) =>
  context.loader(loadLines, () => new DataLoader<string, LineRow[]>(async (ids) => {
    const rows = await query<LineRow>(await context.db(), `select ${lineColumns} from funds.factor_line where proposal_id = any($1::uuid[]) order by line_no`, [ids]);
    return ids.map((id) => rows.filter((row) => row.proposalId === id));
  }));

type Simulation = FactorQuestion & { programmeId: string; compareWith?: string | null };

/** The proposal that a simulation is held against: the one named, or the latest of the programme and year. */
async function comparedWith(em: Em, { programmeId, year, compareWith }: Simulation): Promise<ProposalRow | undefined> {
  const [proposal] = await query<ProposalRow>(
    em,
    `select ${columns} from funds.factor_proposal f where programme_id = $1 and year = $2 and ($3::uuid is null or id = $3) and kit.region_visible(region_code)
      order by recorded_at desc limit 1`,
    [programmeId, year, compareWith ?? null],
  );
  return proposal;
}

async function simulate(input: Simulation, context: RequestContext) {
  readForm(z.object(simulationInput), input);
  const em = await context.db();
  const [visible] = await query<{ id: string }>(em, 'select id from funds.programme where id = $1 and kit.region_visible(region_code)', [input.programmeId]);
  const programme = visible && (await em.findOne(Programme, visible.id));
  if (!programme) throw new NotFound('programmeId');
  const compared = (await comparedWith(em, input)) ?? null;
  const computed = await factorsOf(em, context.policy, programme, input, context.today);
  if (!computed.ok) return { lines: [], refusals: computed.refusals, policy: null, comparedWith: compared };
  const { lines, regions, weights } = computed.factors;
  const before = compared === null ? [] : await lineLoader(context).load(compared.id);
  return {
    policy: weights.label, clause: weights.clause, refusals: [], comparedWith: compared,
    lines: lines.map((line, i) => {
      const was = before.find(({ regionCode }) => regionCode === line.regionCode)?.amount;
      const region = regions[i];
      return {
        ...line, amount: line.amountFen, base: line.baseFen, adjustment: line.adjustmentFen, people: region?.people, income: region?.incomeFen,
        policyFactor: region?.policyFactor, grade: region?.grade, scorePercent: region?.assessment?.scorePercent, sharePercent: region?.assessment?.sharePercent,
        before: was, change: was === undefined ? undefined : line.amountFen - was };
    }),
  };
}

const loadApprovals = {};
const approvalLoader = (context: RequestContext) =>
  context.loader(loadApprovals, () => new DataLoader<string, { proposalId: string }[]>(async (ids) => {
    const rows = await query<{ proposalId: string }>(
      await context.db(),
      `select proposal_id as "proposalId", person_id as "personId", post_id as "postId", occurred_on as "occurredOn", recorded_at as "recordedAt"
         from funds.factor_approval where proposal_id = any($1::uuid[]) order by recorded_at`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.proposalId === id));
  }));

type FileFormat = 'CSV' | 'XLSX';
const readMinutes = 5;

const fileOf = async (proposal: ProposalRow, format: FileFormat, context: RequestContext) =>
  proposalFile(await lineLoader(context).load(proposal.id), { ...proposal, totalFen: proposal.total }, format);

async function fileTicket({ evidenceDir, evidenceKey, ticketSecret }: ServiceSettings, proposal: ProposalRow, format: FileFormat, context: RequestContext): Promise<string> {
  const stored = await new EvidenceStore(evidenceDir, evidenceKey).put(await fileOf(proposal, format, context));
  if (!stored) throw new Error('the proposal was not stored');
  return signTicket(ticketSecret, {
    use: 'read', hash: stored.hash, fileName: `factors-${proposal.year}`, expiresAt: Date.now() + readMinutes * 60_000,
    contentType: format === 'CSV' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

export const factorResolvers = (settings: ServiceSettings) => ({
  Query: {
    factorProposal: (_: unknown, { id }: { id: string }, context: RequestContext) => proposalLoader(context).load(id),
    factorProposals: async (_: unknown, args: PageArguments & { regionCode: string; year?: number | null }, context: RequestContext) =>
      readPage<ProposalRow>(await context.db(), args, {
        select: `select ${columns} from funds.factor_proposal f where starts_with(region_code, $1) and kit.region_visible(region_code) and ($2::int is null or year = $2)`,
        parameters: [regionPrefix(args.regionCode), args.year ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
    simulateFactors: (_: unknown, { input }: { input: Simulation }, context: RequestContext) => simulate(input, context),
  },
  FactorProposal: {
    programme: ({ programmeId }: ProposalRow) => ({ __typename: 'Programme', id: programmeId }),
    lines: ({ id }: ProposalRow, _: unknown, context: RequestContext) => lineLoader(context).load(id),
    approvals: ({ id }: ProposalRow, _: unknown, context: RequestContext) => approvalLoader(context).load(id),
    csv: async (proposal: ProposalRow, _: unknown, context: RequestContext) => text(await fileOf(proposal, 'CSV', context)),
    fileTicket: (proposal: ProposalRow, { format }: { format: FileFormat }, context: RequestContext) => fileTicket(settings, proposal, format, context),
  },
  FactorLine: {
    people: ({ people }: { people: bigint | null | undefined }) => (people === null || people === undefined ? null : Number(people)),
    region: ({ regionCode }: { regionCode: string }) => ({ __typename: 'Region', code: regionCode }),
  },
  FactorPart: {
    factor: ({ factor }: FactorPart) => factor.toUpperCase(),
    contribution: ({ contributionFen }: FactorPart) => contributionFen,
  },
  Mutation: {
    approveFactors: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(approveFactors, input);
      return { proposal: id ? await proposalLoader(context).load(id) : null, refusals, position };
    },
    proposeFactors: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(proposeFactors, input);
      return { proposal: id ? await proposalLoader(context).load(id) : null, refusals, position };
    },
  },
});
