import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import { inPeriod } from '@sunledger/service-kit/figures/period';
import { childLoader, deadlinesField } from '@sunledger/service-kit/graphql/loaders';
import { clueReaders } from '../../duties.ts';
import type { ClueMilestone, QueryCluesArgs, RegisterClueInput } from '../../graphql/resolvers.gen.ts';
import { reachOf } from '../../routing/reach.ts';
import { underOwnCorrelation } from '../../petition/graphql/copied-context.ts';
import { closeClue } from '../application/close-clue.ts';
import { registerClue } from '../application/register-clue.ts';
import { reportPreliminaryCheck } from '../application/report-preliminary-check.ts';
import { screenClues } from '../application/screen-clues.ts';
import { transferClue } from '../application/transfer-clue.ts';

interface ClueRow {
  id: string;
}

const columns = `id, source, problem_class as "problemClass", summary, amount_fen as amount, region_code as "regionCode",
  handling_body_id as "handlingBodyId", body_concerned_id as "bodyConcernedId", subject_fact_ids as "subjectFactIds", state,
  registered_on as "registeredOn", recorded_at as "recordedAt", transferred_to_body_id as "transferredToBodyId",
  transferred_on as "transferredOn", closed_on as "closedOn", result`;

const dayOf: Record<ClueMilestone, string> = { REGISTERED: 'registered_on', TRANSFERRED: 'transferred_on', CLOSED: 'closed_on' };

const loadClue = {};
const clueLoader = (context: RequestContext) =>
  context.loader(loadClue, () => new DataLoader<string, ClueRow | null>(async (ids) => {
    const rows = await query<ClueRow>(
      await context.db(), `select ${columns} from supervision.clue where id::text = any($1) and supervision.within(handling_region_code, $2)`,
      [ids, reachOf(context.actor, clueReaders)]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

const stepsOfClue = childLoader<{ parentId: string }>(
  `select clue_id::text as "parentId", kind, outcome, statement, occurred_on as "occurredOn", recorded_at as "recordedAt"
     from supervision.clue_step where clue_id = any($1::uuid[]) order by clue_id, seq`);

async function listClues(_: unknown, args: QueryCluesArgs, context: RequestContext) {
  const day = dayOf[args.milestone ?? 'REGISTERED'];
  return readPage<ClueRow>(await context.db(), args, {
    select: `select ${columns}, ${day} as "milestoneOn" from supervision.clue where starts_with(region_code, $1)
      and supervision.within(handling_region_code, $2) and ${day} is not null and ${inPeriod(day, '$3', '$4')} and ($5::text is null or state = $5)`,
    parameters: [regionPrefix(args.regionCode), reachOf(context.actor, clueReaders), args.from ?? null, args.until ?? null, args.state ?? null],
    orderBy: [{ column: '"milestoneOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
  });
}

type Input = { input: unknown };

export const clueResolvers = (settings: ServiceSettings) => ({
  Query: {
    clue: (_: unknown, { id }: ClueRow, context: RequestContext) => clueLoader(context).load(id),
    clues: listClues,
  },
  Clue: {
    __resolveReference: ({ id }: ClueRow, context: RequestContext) => clueLoader(context).load(id),
    steps: ({ id }: ClueRow, _: unknown, context: RequestContext) => stepsOfClue(context).load(id),
    // Whoever sees the clue holds a duty for it where it is handled.
    evidence: evidenceOn('Clue'),
    deadlines: deadlinesField,
  },
  Mutation: {
    registerClue: async (_: unknown, { input }: { input: RegisterClueInput }, context: RequestContext) => {
      const { petitionId, ...rest } = input;
      const own = petitionId ? underOwnCorrelation(context) : context;
      return answer(context, await own.run(registerClue(settings), { ...rest, petitionCode: petitionId ?? null }));
    },
    screenClues: async (_: unknown, { input }: { input: { decisions: readonly { clueId: string }[] } }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(screenClues, input);
      const clues = id ? await clueLoader(context).loadMany(input.decisions.map(({ clueId }) => clueId)) : [];
      return { meetingId: id ?? null, clues: clues.filter((clue) => clue !== null && !(clue instanceof Error)), refusals, position };
    },
    reportPreliminaryCheck: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(reportPreliminaryCheck(settings), input)),
    transferClue: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(transferClue, input)),
    closeClue: async (_: unknown, { input }: Input, context: RequestContext) => answer(context, await context.run(closeClue, input)),
  },
});

async function answer(context: RequestContext, { id, refusals, position }: Awaited<ReturnType<RequestContext['run']>>) {
  return { clue: id ? await clueLoader(context).load(id) : null, refusals, position };
}
