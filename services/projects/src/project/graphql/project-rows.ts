import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { needColumns } from '../../need/graphql/need-rows.ts';

export interface ProjectRow {
  id: string;
  runId: string;
  state: string;
}

export const columns = `p.id, p.run_id as "runId", p.name, p.project_kind as "projectKind", p.region_code as "regionCode", p.content, p.place,
  p.estimate_fen as estimate, p.plan_year as "planYear", p.implementing_body_id as "implementingBodyId",
  p.beneficiary_households as "beneficiaryHouseholds", p.period, p.targets, p.benefit_mechanism as "benefitMechanism",
  p.intended_source as "intendedSource", p.state, p.proposed_on as "proposedOn", p.recorded_at as "recordedAt", p.listed_on as "listedOn",
  p.adopted_on as "adoptedOn", p.rolled_over as "rolledOver", p.planned_fen as planned, p.contracted_fen as contracted, p.accepted_fen as accepted`;

export const loadProject = rowLoader<ProjectRow>(`select ${columns} from projects.project p where p.id = any($1::uuid[]) and kit.region_visible(p.region_code)`);

export const loadNeedsOf = childLoader<{ parentId: string }>(
  `select ${needColumns}, pn.project_id::text as "parentId" from projects.project_need pn join projects.need n on n.id = pn.need_id
    where pn.project_id = any($1::uuid[]) order by n.recorded_at, n.id`);
export const loadSimilarOf = childLoader<{ parentId: string; similarId: string }>(
  `select project_id::text as "parentId", similar_project_id as "similarId", score_percent as "scorePercent", explanation
     from projects.similar_project where project_id = any($1::uuid[]) order by score_percent desc, similar_project_id`);

export const adoptionColumns = `a.id, a.project_id::text as "parentId", a.plan_id as "planId", a.programme_id as "programmeId", a.year, a.amount_fen as amount,
  a.adopted_on as "adoptedOn", a.adopted_on as "day"`;
export const loadAdoptionsOf = childLoader<{ parentId: string }>(
  `select ${adoptionColumns} from projects.adoption a where a.project_id = any($1::uuid[]) order by a.adopted_on, a.id`);
