import type { Fen, Refusal } from '@sunledger/kernel';
import { query, queryOne, type Body, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { mustHaveChangedSubject } from '../domain/subject-rules.ts';
import { subjectRefusal } from '../subject-refusals.ts';

/**
 * F1 涉农整合: refuses quota that leaves the keeper of integrated money for a body without a change of subject. Two allocations
 * at once to one body come one after the other, or both would count on the same change.
 */
export async function findSubjectRefusals(work: Work, programme: Programme, fromBodyId: string, to: Pick<Body, 'bodyId' | 'name'>, amountFen: Fen): Promise<Refusal[]> {
  if (programme.fundKind !== 'integrated-agricultural' || fromBodyId !== programme.bodyId) return [];
  await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 11))', [`subject ${programme.id} ${to.bodyId}`]);
  const { changed, events } = await queryOne<{ changed: Fen; events: string[] }>(
    work.em,
    `select (coalesce(sum(amount_fen), 0) - (select coalesce(sum(a.amount_fen), 0) from funds.allocation a
         where a.programme_id = $1 and a.from_body_id = $2 and a.to_body_id = $3 and a.reversed_on is null))::bigint as changed, coalesce(array_agg(event_id::text), '{}') as events
       from funds.subject_change where programme_id = $1 and body_id = $3`,
    [programme.id, fromBodyId, to.bodyId],
  );
  work.causedBy(...events);
  return mustHaveChangedSubject(programme.fundKind, to.name, amountFen, changed).map((rejection) => subjectRefusal(rejection, { field: 'toBodyId' }));
}
