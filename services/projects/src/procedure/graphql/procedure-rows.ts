import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';

export interface RunRow {
  id: string;
  state: string;
}
export interface StepRow {
  id: string;
  parentId: string;
  state: string;
}

export const loadRun = rowLoader<RunRow>(
  `select id, procedure, pack_id || '@' || pack_version as policy, clause, state, opened_on as "openedOn" from projects.procedure_run
    where id = any($1::uuid[]) and kit.region_visible(region_code)`,
);
export const loadSteps = childLoader<StepRow>(
  `select s.id, s.run_id::text as "parentId", r.region_code as "regionCode", s.code, s.title, s.body_kind as "bodyKind", s.evidence, s.displayed, s.quorum,
     s.state, s.opinion, s.done_body_id as "doneBodyId", s.done_on as "doneOn", s.recorded_at as "recordedAt", s.effective_on as "effectiveOn"
     from projects.procedure_step s join projects.procedure_run r on r.id = s.run_id where s.run_id = any($1::uuid[]) order by s.run_id, s.position`,
);
