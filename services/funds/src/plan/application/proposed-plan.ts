import type { Fen } from '@sunledger/kernel';
import { NotFound, query, type Work } from '@sunledger/service-kit';
import type { PlanState } from '../domain/plan-rules.ts';

export interface ProposedPlan {
  id: string;
  year: number;
  regionCode: string;
  /** Of the programmes of its items. */
  lines: (string | null)[];
  state: PlanState;
  totalFen: Fen;
  proposedBy: string;
  proposedOn: string;
  proposedEventId: string;
  adjustsId: string | null;
  reason: string | null;
}

/** Locks a plan or adjustment that somebody decides on: of an adoption, a rejection and a withdrawal at once, one comes first. */
export async function lockProposedPlan({ em }: Work, planId: string): Promise<ProposedPlan> {
  const [plan] = await query<ProposedPlan>(
    em,
    `select id, year, region_code as "regionCode", state, total_fen as "totalFen", proposed_by as "proposedBy", proposed_on as "proposedOn",
       proposed_event_id as "proposedEventId", adjusts_id as "adjustsId", reason,
       array(select distinct g.line from funds.plan_item i join funds.programme g on g.id = i.programme_id where i.plan_id = p.id) as lines
       from funds.plan p where id = $1 for update`,
    [planId],
  );
  if (!plan) throw new NotFound('planId');
  return plan;
}

/** Gives the projects of a plan that will not take effect free for another. */
export const freeProjects = ({ em }: Work, planId: string): Promise<unknown[]> =>
  query(em, 'delete from funds.planned_project where plan_id = $1', [planId]);
