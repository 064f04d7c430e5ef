import { rowsById, rowsByParent } from '../../graphql/load.ts';

export interface RunRow {
  id: string;
  state: string;
}
export interface StepRow {
  id: string;
  parentId: string;
  state: string;
}

export const loadRun = rowsById<RunRow>(
  `select id, procedure, pack_id || '@' || pack_version as policy, clause, state, opened_on as "openedOn" from projects.procedure_run
    where id = any($1::uuid[]) and kit.region_visible(region_code)`,
);
export const loadSteps = rowsByParent<StepRow>(
  `select id, run_id::text as "parentId", code, title, body_kind as "bodyKind", evidence, displayed, quorum, state, opinion, done_body_id as "doneBodyId",
     done_on as "doneOn", recorded_at as "recordedAt", effective_on as "effectiveOn"
     from projects.procedure_step where run_id = any($1::uuid[]) order by run_id, position`,
);
