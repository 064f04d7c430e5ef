import { z } from 'zod';
import { bulletinApproved } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { toBulletinRefusal } from '../bulletin-refusals.ts';
import { mustBeDraft } from '../domain/bulletin-rules.ts';

export interface ApproveBulletin extends CommandBasics {
  bulletinId: string;
}

interface BulletinFacts {
  id: string;
  regionCode: string;
  issueNumber: string;
  kind: 'exposure' | 'praise';
  title: string;
  content: string;
  caseIds: string[];
  people: number;
  draftedBy: string;
  approvedOn: string | null;
}

const facts = `select id, region_code as "regionCode", issue_number as "issueNumber", kind, title, content, case_ids as "caseIds", people,
  drafted_by as "draftedBy", approved_on as "approvedOn" from accountability.bulletin where id = $1 for update`;

/** A second person approves a bulletin; disclosure publishes it (审定, A5). */
export const approveBulletin = defineCommand<ApproveBulletin>({
  name: 'approveBulletin',
  duty: 'accountability.bulletin.approve',
  input: z.object({ bulletinId: z.uuid() }),
  async handle(work, input) {
    const [bulletin] = await query<BulletinFacts>(work.em, facts, [input.bulletinId]);
    if (!bulletin) throw new NotFound('bulletinId');
    const { id, regionCode, issueNumber, kind, title, content, caseIds, people } = bulletin;
    mustHold(work, 'accountability.bulletin.approve', regionCode);
    const refusals = [
      ...mustBeDraft(bulletin.approvedOn).map((rejection) => toBulletinRefusal(rejection, { field: 'bulletinId' })),
      ...(bulletin.draftedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '审定通报 approve', otherDuty: '起草通报 draft' }, { field: 'bulletinId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const concluded = await query<{ event_id: string }>(
      work.em, 'select concluded_event_id as event_id from accountability.discipline_case where id = any($1::uuid[]) order by id', [caseIds]);
    work.causedBy(...concluded.map((row) => row.event_id));
    const eventId = await work.emit(bulletinApproved, {
      aggregateId: id, regionCode, payload: { bulletinId: id, issueNumber, title, kind, text: content, caseIds, people } });
    await query(
      work.em, 'update accountability.bulletin set approved_by = $2, approved_on = $3, approved_event_id = $4 where id = $1',
      [id, work.actor.personId, work.occurredOn, eventId]);
    await addToFigures(work, [
      { regionCode, on: work.occurredOn, measure: 'bulletin-approved', amount: 1n },
      { regionCode, on: work.occurredOn, measure: 'bulletin-people', amount: BigInt(people) },
    ]);
    return accepted(id);
  },
});
