import type { Fen } from '@sunledger/kernel';
import { findBody, lineOf, NotFound, query, type Body, type Em } from '@sunledger/service-kit';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';

/** Whose money is asked for, out of which programme and for which project: a claim after acceptance (F6) or a request by progress (F5). */
export interface AskedPlace {
  projectId: string;
  programmeId: string;
  holderBodyId: string;
}

interface AskedProject {
  projectId: string;
  regionCode: string;
  projectKind: string;
  name: string;
  implementingBodyId: string;
  /** Line (条) of the body that carries it out. */
  line: string | null;
}

/** A claim or request that still asks for its money; what was sent back or taken back does not. */
export const stands = (alias: string): string => `${alias}.state not in ('rejected', 'withdrawn')`;

const standing = (table: string, condition: string): string =>
  `coalesce((select sum(x.amount_fen) from ${table} x where ${condition} and ${stands('x')} and x.id is distinct from $2::uuid), 0)`;

/** Sums over what stands, `x`; `$2` is the one that is being corrected, which is left out. The lock on the project keeps them true until commit. */
export const claimsOf = (condition: string): string => `${standing('funds.reimbursement', condition)}::bigint`;
export const disbursementsOf = (condition: string): string => `${standing('funds.disbursement', condition)}::bigint`;
export const takenOf = (condition: string): string =>
  `(${standing('funds.reimbursement', condition)} + ${standing('funds.disbursement', condition)})::bigint`;

/**
 * Project, programme and holder of what is asked for. Locks the project: all claims and requests on its batches, contracts
 * and plan stand in one line, so that two at once never take the same value.
 */
export async function lockAskedPlace(em: Em, { projectId, programmeId, holderBodyId }: AskedPlace): Promise<{ project: AskedProject; programme: Programme; holder: Body }> {
  const [project] = await query<Omit<AskedProject, 'line'>>(
    em,
    `select project_id as "projectId", region_code as "regionCode", project_kind as "projectKind", name, implementing_body_id as "implementingBodyId"
       from funds.listed_project where project_id = $1 for no key update`,
    [projectId],
  );
  if (!project) throw new NotFound('projectId');
  const programme = await getProgramme(em, programmeId);
  const holder = await findBody(em, holderBodyId);
  if (!holder) throw new NotFound('holderBodyId');
  return { project: { ...project, line: await lineOf(em, project.implementingBodyId) }, programme, holder };
}

export interface PlannedShare {
  plannedFen: Fen;
  takenFen: Fen;
  useCode: string | null;
  eventId: string;
}

/** What the adopted plan gives the project out of the programme, and what is taken of it by claims and disbursements together. */
export async function readPlannedShare(em: Em, { projectId, programmeId }: AskedPlace, ownId: string | null): Promise<PlannedShare | undefined> {
  const [share] = await query<PlannedShare>(
    em,
    `select i.amount_fen as "plannedFen", i.use_code as "useCode", i.event_id as "eventId",
       ${takenOf('x.project_id = i.project_id and x.programme_id = i.programme_id')} as "takenFen"
     from funds.plan_money i where i.project_id = $1 and i.programme_id = $3`,
    [projectId, ownId, programmeId],
  );
  return share;
}
