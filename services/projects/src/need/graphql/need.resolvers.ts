import { regionPrefix } from '@sunledger/kernel';
import { readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { evidenceOfType } from '../../evidence/evidence-of.ts';
import { toEnum } from '../../graphql/enum-words.ts';
import { holdMeeting } from '../../meeting/application/hold-meeting.ts';
import { recordNeed } from '../application/record-need.ts';
import { loadMeeting, loadMeetingsOf, loadNeed, needColumns, type MeetingRow, type NeedRow } from './need-rows.ts';

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
  VillageMeeting: { kind: ({ kind }: MeetingRow) => toEnum(kind), evidence: evidenceOfType('Meeting') },
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
