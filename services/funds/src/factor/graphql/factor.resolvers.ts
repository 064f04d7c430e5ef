import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { InvalidInput, NotFound, query, readPage, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { z } from 'zod';
import { Programme } from '../../programme/persistence/programme.entity.ts';
import { factorsOf, type FactorQuestion } from '../application/factors-of.ts';
import { factorInput, proposeFactors } from '../application/propose-factors.ts';
import type { FactorPart } from '../domain/factor-rules.ts';

interface ProposalRow {
  id: string;
  programmeId: string;
}
interface LineRow {
  proposalId: string;
}

const columns = `id, programme_id as "programmeId", year, region_code as "regionCode", total_fen as total, policy, clause,
  occurred_on as "occurredOn", recorded_at as "recordedAt"`;
const lineColumns = `proposal_id as "proposalId", region_code as "regionCode", amount_fen as amount, performance, assessment_id as "assessmentId",
  score_percent as "scorePercent", share_percent as "sharePercent", parts`;

const loadProposal = {};
const proposalLoader = (context: RequestContext) =>
  context.loader(loadProposal, () => new DataLoader<string, ProposalRow | null>(async (ids) => {
    const rows = await query<ProposalRow>(
      await context.db(), `select ${columns} from funds.factor_proposal where id = any($1::uuid[]) and kit.region_visible(region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const loadLines = {};
const lineLoader = (context: RequestContext) =>
  context.loader(loadLines, () => new DataLoader<string, LineRow[]>(async (ids) => {
    const rows = await query<LineRow>(await context.db(), `select ${lineColumns} from funds.factor_line where proposal_id = any($1::uuid[]) order by line_no`, [ids]);
    return ids.map((id) => rows.filter((row) => row.proposalId === id));
  }));

async function simulate(input: FactorQuestion & { programmeId: string }, context: RequestContext) {
  const parsed = z.object(factorInput).safeParse(input);
  if (!parsed.success) throw new InvalidInput(parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })));
  const em = await context.db();
  const [visible] = await query<{ id: string }>(em, 'select id from funds.programme where id = $1 and kit.region_visible(region_code)', [input.programmeId]);
  const programme = visible && (await em.findOne(Programme, visible.id));
  if (!programme) throw new NotFound('programmeId');
  const computed = await factorsOf(em, context.policy, programme, input, context.today);
  if (!computed.ok) return { lines: [], refusals: computed.refusals, policy: null };
  const { lines, regions, weights } = computed.factors;
  return {
    policy: weights.label, refusals: [],
    lines: lines.map((line, i) => ({
      ...line, amount: line.amountFen, scorePercent: regions[i]?.assessment?.scorePercent, sharePercent: regions[i]?.assessment?.sharePercent })),
  };
}

export const factorResolvers = {
  Query: {
    factorProposal: (_: unknown, { id }: { id: string }, context: RequestContext) => proposalLoader(context).load(id),
    factorProposals: async (_: unknown, args: PageArguments & { regionCode: string; year?: number | null }, context: RequestContext) =>
      readPage<ProposalRow>(await context.db(), args, {
        select: `select ${columns} from funds.factor_proposal where starts_with(region_code, $1) and kit.region_visible(region_code) and ($2::int is null or year = $2)`,
        parameters: [regionPrefix(args.regionCode), args.year ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
    simulateFactors: (_: unknown, { input }: { input: FactorQuestion & { programmeId: string } }, context: RequestContext) => simulate(input, context),
  },
  FactorProposal: {
    programme: ({ programmeId }: ProposalRow) => ({ __typename: 'Programme', id: programmeId }),
    lines: ({ id }: ProposalRow, _: unknown, context: RequestContext) => lineLoader(context).load(id),
  },
  FactorPart: {
    factor: ({ factor }: FactorPart) => factor.toUpperCase(),
    contribution: ({ contributionFen }: FactorPart) => contributionFen,
  },
  Mutation: {
    proposeFactors: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(proposeFactors, input);
      return { proposal: id ? await proposalLoader(context).load(id) : null, refusals, position };
    },
  },
};
