import type { Fen, Refusal } from '@sunledger/kernel';
import { query, queryOne, type Body, type Em, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { integratesMoney, mustHaveChangedSubject } from '../domain/subject-rules.ts';
import { subjectRefusal } from '../subject-refusals.ts';

/** Changes for one body of one programme, and what rests on them, stand in one line, or two at once would count on the same change. */
export const lockChangesFor = (em: Em, programmeId: string, bodyId: string): Promise<unknown[]> =>
  query(em, 'select pg_advisory_xact_lock(hashtextextended($1, 11))', [`subject ${programmeId} ${bodyId}`]);

/** Whether the programme's money came to a body from outside its region. */
const enteredThrough = (bodyId: string): string => `exists (select from funds.allocation f where f.programme_id = $1 and f.to_body_id = ${bodyId}
  and f.reversed_on is null and not starts_with(f.from_region_code, funds.region_prefix(f.to_region_code)))`;

/** What was changed for a body and no allocation rests on: of those from the keeper, or from whom the money entered the giver's county. */
export const readUnusedChange = (em: Em, { id, bodyId: keeperId }: Programme, bodyId: string): Promise<{ unusedFen: Fen; events: string[] }> =>
  queryOne(
    em,
    `select (coalesce(sum(amount_fen), 0) - (select coalesce(sum(a.amount_fen), 0) from funds.allocation a
         where a.programme_id = $1 and a.to_body_id = $2 and a.reversed_on is null
           and (a.from_body_id = $3 or (funds.region_level(a.from_region_code) = 'county' and ${enteredThrough('a.from_body_id')}))))::bigint as "unusedFen",
       coalesce(array_agg(event_id::text), '{}') as events
       from funds.subject_change where programme_id = $1 and body_id = $2 and reversed_on is null`,
    [id, bodyId, keeperId],
  );

/** F1 涉农整合: refuses quota that leaves whoever integrates it for a body without a change of subject. */
export async function findSubjectRefusals(
  work: Work, programme: Programme, from: Pick<Body, 'bodyId' | 'regionCode'>, to: Pick<Body, 'bodyId' | 'name'>, amountFen: Fen,
): Promise<Refusal[]> {
  if (programme.fundKind !== 'integrated-agricultural') return [];
  const { receivedFromOutside } = await queryOne<{ receivedFromOutside: boolean }>(
    work.em, `select ${enteredThrough('$2')} as "receivedFromOutside"`, [programme.id, from.bodyId]);
  if (!integratesMoney(programme.fundKind, { isKeeper: from.bodyId === programme.bodyId, regionCode: from.regionCode, receivedFromOutside })) return [];
  await lockChangesFor(work.em, programme.id, to.bodyId);
  const { unusedFen, events } = await readUnusedChange(work.em, programme, to.bodyId);
  work.causedBy(...events);
  return mustHaveChangedSubject(programme.fundKind, to.name, amountFen, unusedFen).map((rejection) => subjectRefusal(rejection, { field: 'toBodyId' }));
}
