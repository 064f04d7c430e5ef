import { regionPrefix } from '@sunledger/kernel';
import { readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { rowsById, rowsByParent, toEnum } from '../../graphql/load.ts';
import { holdMeeting } from '../../meeting/application/hold-meeting.ts';
import { recordNeed } from '../application/record-need.ts';

interface NeedRow {
  id: string;
}
interface MeetingRow {
  id: string;
  parentId: string;
  kind: string;
}

export const needColumns = `n.id, n.village_code as "villageCode", n.survey_year as "surveyYear", n.households, n.content, n.place,
  n.estimate_fen as estimate, n.occurred_on as "occurredOn", n.recorded_at as "recordedAt"`;
const meetingColumns = `id, subject_id::text as "parentId", kind, eligible, present, in_favour as "inFavour", held_on as "heldOn", policy`;

const loadNeed = rowsById<NeedRow>(`select ${needColumns} from projects.need n where n.id = any($1::uuid[]) and kit.region_visible(n.village_code)`);
const loadMeeting = rowsById<MeetingRow>(`select ${meetingColumns} from projects.meeting where id = any($1::uuid[]) and kit.region_visible(region_code)`);
export const loadMeetingsOf = rowsByParent<MeetingRow>(
  `select ${meetingColumns} from projects.meeting where subject_id = any($1::uuid[]) order by held_on, recorded_at, id`);

interface NeedArguments extends PageArguments {
  regionCode: string;
  year?: number | null;
}

export const needResolvers = (settings: ServiceSettings) => ({
  Query: {
    needs: async (_: unknown, args: NeedArguments, context: RequestContext) =>
      readPage<NeedRow>(await context.db(), args, {
        select: `select ${needColumns} from projects.need n where starts_with(n.village_code, $1) and kit.region_visible(n.village_code)
          and ($2::int is null or n.survey_year = $2)`,
        parameters: [regionPrefix(args.regionCode), args.year ?? null],
        orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  Need: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loadNeed(context).load(id),
    meetings: ({ id }: NeedRow, _: unknown, context: RequestContext) => loadMeetingsOf(context).load(id),
  },
  VillageMeeting: { kind: ({ kind }: MeetingRow) => toEnum(kind) },
  Mutation: {
    recordNeed: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(recordNeed, input);
      return { need: id ? await loadNeed(context).load(id) : null, refusals, position };
    },
    holdMeeting: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(holdMeeting(settings.ticketSecret), input);
      return { meeting: id ? await loadMeeting(context).load(id) : null, refusals, position };
    },
  },
});
