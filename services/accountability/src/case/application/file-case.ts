import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { caseFiled } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, lineOf, mustHold, query, refused, setDeadline, type CommandBasics, type Em } from '@sunledger/service-kit';
import { toCaseRefusal } from '../case-refusals.ts';
import { mustBeOfBody, mustFollowTransfer, mustLeadFromWithin, mustWait } from '../domain/case-rules.ts';
import { caseKinds, type CaseKind } from '../domain/case-transitions.ts';
import { DisciplineCase } from '../persistence/case.entity.ts';
import { lockClue } from './get-case.ts';

export interface FileCase extends CommandBasics {
  clueId: string;
  leadPersonId: string;
  kind: CaseKind;
}

/** Files a case on a transferred clue, on the day, with a lead officer who answers for it for life (立案, A1); its clock begins. */
export const fileCase = defineCommand<FileCase>({
  name: 'fileCase',
  duty: 'accountability.case.file',
  input: z.object({ clueId: z.string().min(1).max(120), leadPersonId: z.string().min(1).max(100), kind: z.enum(caseKinds) }),
  async handle(work, input) {
    const clue = await lockClue(work.em, input.clueId);
    const { regionCode, toBodyId: bodyId } = clue;
    mustHold(work, 'accountability.case.file', regionCode);
    const own = work.actor.posts.filter((post) => post.duties.includes('accountability.case.file')).map((post) => post.bodyId);
    const refusals = [
      ...mustWait(clue.state).map((rejection) => toCaseRefusal(rejection, { field: 'clueId' })),
      ...mustBeOfBody(bodyId, own).map((rejection) => toCaseRefusal(rejection, { field: 'clueId' })),
      ...mustFollowTransfer(clue.transferredOn, work.occurredOn).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
      ...mustLeadFromWithin(await holdsPostIn(work.em, input.leadPersonId, bodyId, work.occurredOn))
        .map((rejection) => toCaseRefusal(rejection, { field: 'leadPersonId' })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const id = randomUUID();
    const { clueId, leadPersonId, kind } = input;
    work.causedBy(clue.eventId);
    const filedEventId = await work.emit(caseFiled, { aggregateId: id, regionCode, payload: { caseId: id, clueId, leadPersonId } });
    work.em.create(DisciplineCase, {
      id, clueId, regionCode, bodyId, kind, leadPersonId, filedBy: work.actor.personId, state: 'filed', filedOn: work.occurredOn,
      recordedAt: work.now, filedEventId, lastStepOn: work.occurredOn,
    });
    await work.em.flush();
    await query(work.em, "update accountability.incoming_clue set state = 'filed' where clue_id = $1", [clueId]);
    await setDeadline(work, {
      kind: 'accountability.conclude-case', subjectType: 'DisciplineCase', subjectId: id, regionCode, bodyId, title: '办结案件 · conclude the case',
      startedOn: work.occurredOn, policy: work.policy.value('case.conclude-limit', {
        regionCode, line: await lineOf(work.em, bodyId), fundKind: null, on: work.occurredOn,
      }),
    });
    await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'case-filed', amount: 1n }]);
    return accepted(id);
  },
});

async function holdsPostIn(em: Em, personId: string, bodyId: string, on: string): Promise<boolean> {
  const posts = await query(
    em,
    `select 1 from kit.directory_entry where kind = 'post' and payload->>'personId' = $1 and payload->>'bodyId' = $2
       and payload->>'heldFrom' <= $3 and coalesce(payload->>'heldUntil', '9999-12-31') > $3 limit 1`,
    [personId, bodyId, on],
  );
  return posts.length > 0;
}
