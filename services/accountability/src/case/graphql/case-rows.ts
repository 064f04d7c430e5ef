import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import type { CaseState, CaseStep } from '../domain/case-transitions.ts';

export interface CaseRow {
  id: string;
  clueId: string;
  regionCode: string;
  state: CaseState;
}

export const caseColumns = `id, clue_id as "clueId", region_code as "regionCode", body_id as "bodyId", kind, lead_person_id as "leadPersonId", state,
  filed_on as "filedOn", recorded_at as "recordedAt", concluded_on as "concludedOn", substantiated, conclusion`;
export const clueColumns = `clue_id as "clueId", region_code as "regionCode", to_body_id as "toBodyId", problem_class as "problemClass",
  transferred_on as "transferredOn", recorded_at as "recordedAt", state, answered_on as "answeredOn", answer`;

export const caseById = rowLoader<CaseRow>(
  `select ${caseColumns} from accountability.discipline_case where id = any($1::uuid[]) and kit.region_visible(region_code)`);
export const casesOfClue = childLoader<CaseRow & { parentId: string }>(
  `select ${caseColumns}, clue_id as "parentId" from accountability.discipline_case where clue_id = any($1) and kit.region_visible(region_code)`);
export const clueById = rowLoader<{ id: string; clueId: string }>(
  `select ${clueColumns}, clue_id as id from accountability.incoming_clue where clue_id = any($1) and kit.region_visible(region_code)`);

export interface StepRow {
  id: string;
  parentId: string;
  step: CaseStep;
}
export const stepsOfCase = childLoader<StepRow>(
  `select id, case_id as "parentId", step, done_by as "doneBy", occurred_on as "occurredOn", recorded_at as "recordedAt"
     from accountability.case_step where case_id = any($1::uuid[]) order by recorded_at, id`);
export const meetingsOfCase = childLoader<{ parentId: string }>(
  `select id, case_id as "parentId", result, place, attendees, occurred_on as "occurredOn", recorded_at as "recordedAt"
     from accountability.result_meeting where case_id = any($1::uuid[]) order by recorded_at, id`);
