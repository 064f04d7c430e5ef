import { regionPrefix } from '@sunledger/kernel';
import { readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { inPeriod, type PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { newestFirst, readMoneyPage } from '../../graphql/money-page.ts';
import { runFor } from '../../graphql/run-for.ts';
import { holdWarningMeeting } from '../application/hold-warning-meeting.ts';
import { refundMeetingColumns } from './refund-meeting-columns.ts';

type Arguments = PageArguments & PlaceAndPeriod;
const placeAndPeriod = ({ regionCode, from, until }: PlaceAndPeriod) => [regionPrefix(regionCode), from ?? null, until ?? null];
const here = `starts_with(m.region_code, $1) and kit.region_visible(m.region_code) and ${inPeriod('m.occurred_on', '$2', '$3')}`;

const warningColumns = `m.id, m.case_id as "parentId", m.case_id as "caseId", m.body_id as "bodyId", m.region_code as "regionCode", m.place, m.attendees,
  m.occurred_on as "occurredOn", m.recorded_at as "recordedAt"`;

const warningById = rowLoader<{ id: string }>(
  `select ${warningColumns} from accountability.warning_meeting m where m.id = any($1::uuid[]) and kit.region_visible(m.region_code)`);
const warningsOfCase = childLoader<{ id: string; parentId: string }>(
  `select ${warningColumns} from accountability.warning_meeting m where m.case_id = any($1::uuid[]) and kit.region_visible(m.region_code) order by m.recorded_at, m.id`);

export const meetingResolvers = ({ ticketSecret }: ServiceSettings) => ({
  Query: {
    refundMeetings: async (_: unknown, args: Arguments, context: RequestContext) =>
      readMoneyPage(await context.db(), args, { select: `select ${refundMeetingColumns} from accountability.refund_meeting m where ${here}`, parameters: placeAndPeriod(args) }),
    warningMeetings: async (_: unknown, args: Arguments, context: RequestContext) =>
      readPage(await context.db(), args, {
        select: `select ${warningColumns} from accountability.warning_meeting m where ${here}`, parameters: placeAndPeriod(args), orderBy: newestFirst }),
  },
  DisciplineCase: { warningMeetings: ({ id }: { id: string }, _: unknown, context: RequestContext) => warningsOfCase(context).load(id) },
  WarningMeeting: { evidence: evidenceOn('WarningMeeting') },
  Mutation: {
    holdWarningMeeting: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, answer } = await runFor(context, holdWarningMeeting(ticketSecret), input);
      return { warningMeeting: id ? await warningById(context).load(id) : null, ...answer };
    },
  },
});
