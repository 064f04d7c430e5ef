import DataLoader from 'dataloader';
import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, type RequestContext, type ServiceSettings, unseal } from '@sunledger/service-kit';
import { inPeriod } from '@sunledger/service-kit/figures/period';
import { deadlinesField } from '@sunledger/service-kit/graphql/loaders';
import { petitionReaders } from '../../duties.ts';
import type { PetitionMilestone, QueryPetitionsArgs } from '../../graphql/resolvers.gen.ts';
import { reachOf } from '../../routing/reach.ts';
import { readMessages } from './read-receipt.ts';

export interface PetitionRow {
  id: string;
}

const columns = `id, channel, named, state, emphasis, region_code as "regionCode", handling_body_id as "handlingBodyId",
  body_complained_of_id as "bodyComplainedOfId", subject_fact_ids as "subjectFactIds", received_on as "receivedOn", recorded_at as "recordedAt",
  accepted_on as "acceptedOn", concluded_on as "concludedOn", overdue_on as "overdueOn", replied_on as "repliedOn", result, rating`;

const dayOf: Record<PetitionMilestone, string> = { RECEIVED: 'received_on', CONCLUDED: 'concluded_on', OVERDUE: 'overdue_on' };

const loadPetition = {};
export const petitionLoader = (context: RequestContext) =>
  context.loader(loadPetition, () => new DataLoader<string, PetitionRow | null>(async (ids) => {
    const rows = await query<PetitionRow>(
      await context.db(), `select ${columns} from supervision.petition where id::text = any($1) and supervision.within(handling_region_code, $2)`,
      [ids, reachOf(context.actor, petitionReaders)]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

async function listPetitions(_: unknown, args: QueryPetitionsArgs, context: RequestContext) {
  const day = dayOf[args.milestone ?? 'RECEIVED'];
  return readPage<PetitionRow>(await context.db(), args, {
    select: `select ${columns}, ${day} as "milestoneOn" from supervision.petition where starts_with(region_code, $1)
      and supervision.within(handling_region_code, $2) and ${day} is not null and ${inPeriod(day, '$3', '$4')} and ($5::text is null or state = $5)`,
    parameters: [regionPrefix(args.regionCode), reachOf(context.actor, petitionReaders), args.from ?? null, args.until ?? null, args.state ?? null],
    orderBy: [{ column: '"milestoneOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
  });
}

/** The sealed side of a petition, for its handlers: what it says, the messages, the clues that came of it. */
async function readFile(context: RequestContext, { sealingKey }: ServiceSettings, id: string) {
  const em = await context.db();
  const [row] = await query<{ id: string; contentSealed: Buffer; replySealed: Buffer | null }>(
    em,
    `select id, content_sealed as "contentSealed", reply_sealed as "replySealed" from supervision.petition
      where id::text = $1 and supervision.within(handling_region_code, $2)`,
    [id, reachOf(context.actor, ['supervision.petition.handle'])],
  );
  if (!row) return null;
  const links = await query<{ sealed: Buffer }>(em, 'select clue_id_sealed as sealed from supervision.petition_clue where petition_id = $1', [row.id]);
  return {
    content: unseal(sealingKey, 'petition-content', row.contentSealed),
    reply: row.replySealed && unseal(sealingKey, 'petition-content', row.replySealed),
    messages: await readMessages(em, sealingKey, row.id),
    clueIds: links.map(({ sealed }) => unseal(sealingKey, 'petition-clue', sealed)),
  };
}

export const petitionResolvers = (settings: ServiceSettings) => ({
  Query: {
    petitions: listPetitions,
    petition: (_: unknown, { id }: PetitionRow, context: RequestContext) => petitionLoader(context).load(id),
    petitionFile: (_: unknown, { id }: PetitionRow, context: RequestContext) => readFile(context, settings, id),
  },
  Petition: {
    deadlines: deadlinesField,
    extensions: async ({ id }: PetitionRow, _: unknown, context: RequestContext) =>
      query(
        await context.db(),
        `select approval_number as "approvalNumber", reason, extended_from as "extendedFrom", due_on as "dueOn", approved_on as "approvedOn",
           reporter_told_on as "reporterToldOn" from supervision.petition_extension where petition_id = $1 order by due_on`,
        [id],
      ),
  },
});
