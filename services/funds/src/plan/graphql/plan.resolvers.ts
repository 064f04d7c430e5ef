import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { query, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { flagsOfSubject } from '../../bank/graphql/bank-loaders.ts';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { inPeriod, type Period } from '@sunledger/service-kit/figures/period';
import { adjustPlan } from '../application/adjust-plan.ts';
import { adoptPlan } from '../application/adopt-plan.ts';
import { proposePlan } from '../application/propose-plan.ts';
import { rejectPlan } from '../application/reject-plan.ts';
import { withdrawPlan } from '../application/withdraw-plan.ts';

interface PlanRow {
  id: string;
  state: string;
  adjustsId: string | null;
}
interface ItemRow {
  planId: string;
  projectId: string;
  programmeId: string;
}

const columns = `id, year, region_code as "regionCode", replace(upper(state), '-', '_') as state, total_fen as total, proposed_on as "proposedOn",
  decided_on as "decidedOn", settled_on as "settledOn", recorded_at as "recordedAt", adjusts_id as "adjustsId", reason, ended_reason as "endedReason"`;

const loadPlan = {};
const planLoader = (context: RequestContext) =>
  context.loader(loadPlan, () => new DataLoader<string, PlanRow | null>(async (ids) => {
    const rows = await query<PlanRow>(
      await context.db(), `select ${columns} from funds.plan where id = any($1::uuid[]) and kit.region_visible(region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const loadItems = {};
const itemLoader = (context: RequestContext) =>
  context.loader(loadItems, () => new DataLoader<string, ItemRow[]>(async (planIds) => {
    const rows = await query<ItemRow>(
      await context.db(),
      `select i.plan_id as "planId", i.project_id as "projectId", l.name as "projectName", l.region_code as "regionCode",
         i.programme_id as "programmeId", i.amount_fen as amount, i.use_code as use, upper(i.change) as change, i.before_fen as before,
         i.before_fen + i.amount_fen as after, i.reason
       from funds.plan_item i join funds.listed_project l using (project_id) where i.plan_id = any($1::uuid[]) order by i.plan_id, i.item_no`,
      [planIds],
    );
    return planIds.map((id) => rows.filter((row) => row.planId === id));
  }));

const loadInForce = {};
const inForceLoader = (context: RequestContext) =>
  context.loader(loadInForce, () => new DataLoader<string, ItemRow[]>(async (planIds) => {
    const rows = await query<ItemRow>(
      await context.db(),
      `select m.plan_id as "planId", m.project_id as "projectId", l.name as "projectName", l.region_code as "regionCode", m.programme_id as "programmeId",
         m.amount_fen as amount, m.use_code as use
       from funds.plan_money m join funds.listed_project l using (project_id) where m.plan_id = any($1::uuid[]) order by l.region_code, l.name, m.programme_id`,
      [planIds],
    );
    return planIds.map((id) => rows.filter((row) => row.planId === id));
  }));

const loadAdjustments = {};
const adjustmentLoader = (context: RequestContext) =>
  context.loader(loadAdjustments, () => new DataLoader<string, PlanRow[]>(async (planIds) => {
    const rows = await query<PlanRow>(
      await context.db(), `select ${columns} from funds.plan where adjusts_id = any($1::uuid[]) and kit.region_visible(region_code) order by recorded_at`, [planIds]);
    return planIds.map((id) => rows.filter((row) => row.adjustsId === id));
  }));

async function answerWithPlan<Command extends CommandBasics>(context: RequestContext, command: CommandDefinition<Command>, input: unknown) {
  const { id, refusals, position } = await context.run(command, input);
  return { plan: id ? await planLoader(context).load(id) : null, refusals, position };
}

interface UnfundedRow {
  projectId: string;
}

interface ListArguments extends PageArguments, Period {
  regionCode: string;
  year?: number | null;
  state?: string | null;
}

export const planResolvers = {
  Query: {
    plan: (_: unknown, { id }: { id: string }, context: RequestContext) => planLoader(context).load(id),
    plans: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readMoneyPage<PlanRow>(await context.db(), args, {
        select: `select ${columns} from funds.plan where starts_with(region_code, $1) and kit.region_visible(region_code)
          and ($2::int is null or year = $2) and ($3::text is null or state = $3)
          and ${inPeriod("(case when $3 = 'adopted' then settled_on else proposed_on end)", '$4', '$5')}`,
        parameters: [regionPrefix(args.regionCode), args.year ?? null, args.state?.toLowerCase().replace('_', '-') ?? null, args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
        amount: 'total',
      }),
    unfundedProjects: async (_: unknown, args: PageArguments & { regionCode: string }, context: RequestContext) =>
      readMoneyPage<UnfundedRow>(await context.db(), args, {
        select: `select l.project_id as id, l.project_id as "projectId", l.name as "projectName", l.region_code as "regionCode", l.estimate_fen as estimate,
            l.listed_on as "listedOn", greatest(0, extract(year from $2::date)::int - extract(year from l.listed_on)::int) as "yearsWaiting"
          from funds.listed_project l where starts_with(l.region_code, $1) and kit.region_visible(l.region_code)
            and not exists (select from funds.planned_project t where t.project_id = l.project_id)`,
        parameters: [regionPrefix(args.regionCode), context.today],
        orderBy: [{ column: '"listedOn"', type: 'date' }, { column: 'id', type: 'text' }],
        amount: 'estimate',
      }),
  },
  AnnualPlan: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => planLoader(context).load(id),
    flags: ({ id }: PlanRow, _: unknown, context: RequestContext) => flagsOfSubject(context).load(id),
    items: ({ id }: PlanRow, _: unknown, context: RequestContext) => itemLoader(context).load(id),
    inForce: ({ id }: PlanRow, _: unknown, context: RequestContext) => inForceLoader(context).load(id),
    adjusts: ({ adjustsId }: PlanRow, _: unknown, context: RequestContext) => (adjustsId === null ? null : planLoader(context).load(adjustsId)),
    adjustments: ({ id }: PlanRow, _: unknown, context: RequestContext) => adjustmentLoader(context).load(id),
  },
  AnnualPlanItem: {
    project: ({ projectId }: ItemRow) => ({ __typename: 'Project', id: projectId }),
    programme: ({ programmeId }: ItemRow) => ({ __typename: 'Programme', id: programmeId }),
  },
  UnfundedProject: {
    project: ({ projectId }: UnfundedRow) => ({ __typename: 'Project', id: projectId }),
  },
  Mutation: {
    adjustPlan: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(adjustPlan, input);
      return { adjustment: id ? await planLoader(context).load(id) : null, refusals, position };
    },
    proposePlan: (_: unknown, { input }: { input: unknown }, context: RequestContext) => answerWithPlan(context, proposePlan, input),
    adoptPlan: (_: unknown, { input }: { input: unknown }, context: RequestContext) => answerWithPlan(context, adoptPlan, input),
    rejectPlan: (_: unknown, { input }: { input: unknown }, context: RequestContext) => answerWithPlan(context, rejectPlan, input),
    withdrawPlan: (_: unknown, { input }: { input: unknown }, context: RequestContext) => answerWithPlan(context, withdrawPlan, input),
  },
};
