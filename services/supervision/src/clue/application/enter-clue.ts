import { randomUUID } from 'node:crypto';
import { clueRegistered } from '@sunledger/events';
import { lineOf, query, setDeadline, type Work } from '@sunledger/service-kit';
import { countGuarded } from '../../figures.ts';
import { handlingRegions } from '../../routing/choose-handling-body.ts';
import { findHandlingBody } from '../../routing/find-handling-body.ts';
import type { ClueSource } from '../domain/clue-rules.ts';
import { recordStep } from './clue-record.ts';

export interface NewClue {
  source: ClueSource;
  problemClass: string;
  summary: string;
  amountFen: bigint | null;
  regionCode: string;
  bodyConcernedId: string | null;
  /** Events of the facts that the clue is about; a clue has no other cause. */
  subjectFactIds: readonly string[];
}

/** Enters a clue into the ledger (线索登记, S3): routed round the body it concerns; the clock of its screening begins. */
export async function enterClue(work: Work, clue: NewClue): Promise<string> {
  const id = randomUUID();
  const { regionCode, bodyConcernedId } = clue;
  const handler = await findHandlingBody(work.em, regionCode, bodyConcernedId);
  // Without a discipline body in the directory yet, the clue waits for the county: nothing is lost.
  const handlingRegionCode = handler?.regionCode ?? handlingRegions(regionCode)[0] ?? regionCode;
  work.causedBy(...clue.subjectFactIds);
  const eventId = await work.emit(clueRegistered, {
    aggregateId: id, regionCode,
    payload: { clueId: id, source: clue.source, problemClass: clue.problemClass, subjectFactIds: [...clue.subjectFactIds] },
  });
  await query(
    work.em,
    `insert into supervision.clue (id, source, problem_class, summary, amount_fen, region_code, handling_body_id, handling_region_code,
       body_concerned_id, subject_fact_ids, registered_on, recorded_at, registered_by, latest_on, latest_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $11, $14)`,
    [id, clue.source, clue.problemClass, clue.summary, clue.amountFen, regionCode, handler?.bodyId ?? null, handlingRegionCode,
      bodyConcernedId, clue.subjectFactIds, work.occurredOn, work.now, work.actor.personId, eventId],
  );
  await recordStep(work, id, { kind: 'REGISTERED', eventId });
  work.causedBy(eventId);
  await startScreeningClock(work, { id, regionCode, handlingRegionCode, handlingBodyId: handler?.bodyId ?? null });
  await countGuarded(work, 'clues-registered', work.occurredOn, { regionCode, handlingRegionCode, concernedBodyId: bodyConcernedId });
  return id;
}

interface ClockedClue {
  id: string;
  regionCode: string;
  handlingRegionCode: string;
  handlingBodyId: string | null;
}

/** The screening meeting owes a decision within the pack's limit. */
export async function startScreeningClock(work: Work, clue: ClockedClue): Promise<void> {
  await setDeadline(work, {
    kind: 'supervision.screen-clue', subjectType: 'Clue', subjectId: clue.id, regionCode: clue.handlingRegionCode,
    bodyId: clue.handlingBodyId ?? undefined, title: '集体排查线索 · screen a clue', startedOn: work.occurredOn,
    policy: work.policy.value('clue.screening-limit', {
      regionCode: clue.regionCode, line: await lineOf(work.em, clue.handlingBodyId), fundKind: null, on: work.occurredOn,
    }),
  });
}
