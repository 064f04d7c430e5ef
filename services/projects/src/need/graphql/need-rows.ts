import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';

export interface NeedRow {
  id: string;
}
export interface MeetingRow {
  id: string;
  parentId: string;
  kind: string;
}

export const needColumns = `n.id, n.village_code as "villageCode", n.survey_year as "surveyYear", n.households, n.content, n.place,
  n.estimate_fen as estimate, n.occurred_on as "occurredOn", n.recorded_at as "recordedAt"`;
export const meetingColumns = `id, subject_id::text as "parentId", region_code as "regionCode", kind, eligible, present, in_favour as "inFavour", held_on as "heldOn", policy`;

export const loadNeed = rowLoader<NeedRow>(`select ${needColumns} from projects.need n where n.id = any($1::uuid[]) and kit.region_visible(n.village_code)`);
export const loadMeeting = rowLoader<MeetingRow>(`select ${meetingColumns} from projects.meeting where id = any($1::uuid[]) and kit.region_visible(region_code)`);
export const loadMeetingsOf = childLoader<MeetingRow>(
  `select ${meetingColumns} from projects.meeting where subject_id = any($1::uuid[]) order by held_on, recorded_at, id`);
