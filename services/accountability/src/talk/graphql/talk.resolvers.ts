import { regionPrefix } from '@sunledger/kernel';
import { readPage, unseal, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { inPeriod, type PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { enumOf } from '../../enum-words.ts';
import { newestFirst } from '../../graphql/money-page.ts';
import { runFor } from '../../graphql/run-for.ts';
import { followUpTalk } from '../application/follow-up-talk.ts';
import { holdTalk, talkSealPurpose } from '../application/hold-talk.ts';
import { latestInPeriod } from '../application/people-talked-to.ts';
import { talkedPostCodes, talkKinds, talkResults, type TalkedPost, type TalkKind } from '../domain/talk-kinds.ts';

interface TalkRow {
  id: string;
  bodyId: string;
  nameSealed: Buffer;
}

const columns = `id, region_code as "regionCode", body_id as "bodyId", kind, post, reason, case_id as "caseId", occurred_on as "occurredOn",
  recorded_at as "recordedAt", name_sealed as "nameSealed"`;
const talkById = rowLoader<TalkRow>(`select ${columns} from accountability.talk where id = any($1::uuid[]) and kit.region_visible(region_code)`);
const followUpsOfTalk = childLoader<{ id: string; parentId: string }>(
  `select id, talk_id as "parentId", result, statement, occurred_on as "occurredOn", recorded_at as "recordedAt"
     from accountability.talk_follow_up where talk_id = any($1::uuid[]) and kit.region_visible(region_code) order by recorded_at, id`);

interface TalkArguments extends PageArguments, PlaceAndPeriod {
  kind?: TalkKind | null;
  post?: TalkedPost | null;
}
const talks = async (_: unknown, args: TalkArguments, context: RequestContext) =>
  readPage<TalkRow>(await context.db(), args, {
    select: `select ${columns} from accountability.talk
      where starts_with(region_code, $1) and kit.region_visible(region_code) and ${inPeriod('occurred_on', '$2', '$3')}
        and ($4::text is null or kind = $4) and ($5::text is null or post = $5)`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, args.kind ?? null, args.post ?? null],
    orderBy: newestFirst,
  });

const talkedPersons = async (_: unknown, args: TalkArguments, context: RequestContext) =>
  readPage<TalkRow>(await context.db(), args, {
    select: `select ${columns} from (${latestInPeriod}) latest where $4::text is null or post = $4`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, args.post ?? null],
    orderBy: newestFirst,
  });

type Input = { input: unknown };
export const talkResolvers = (settings: ServiceSettings) => {
  const onTalk = async (context: RequestContext, ran: ReturnType<typeof runFor>) => {
    const { id, answer } = await ran;
    return { talk: id ? await talkById(context).load(id) : null, ...answer };
  };
  return {
    TalkKind: enumOf(talkKinds),
    TalkedPost: enumOf(talkedPostCodes),
    TalkResult: enumOf(talkResults),
    Query: { talks, talkedPersons, talk: (_: unknown, { id }: { id: string }, context: RequestContext) => talkById(context).load(id) },
    Talk: {
      __resolveReference: ({ id }: { id: string }, context: RequestContext) => talkById(context).load(id),
      followUps: ({ id }: TalkRow, _: unknown, context: RequestContext) => followUpsOfTalk(context).load(id),
      // Reached only through @access(personal: true): with the duty, a purpose and a row in the audit.
      personName: ({ nameSealed }: TalkRow) => unseal(settings.sealingKey, talkSealPurpose, nameSealed),
      evidence: evidenceOn('Talk'),
    },
    TalkFollowUp: { evidence: evidenceOn('TalkFollowUp') },
    Mutation: {
      holdTalk: (_: unknown, { input }: Input, context: RequestContext) => onTalk(context, runFor(context, holdTalk(settings), input)),
      followUpTalk: (_: unknown, { input }: Input, context: RequestContext) => onTalk(context, runFor(context, followUpTalk(settings), input)),
    },
  };
};
