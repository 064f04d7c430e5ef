import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import type { Refusal } from '@sunledger/kernel';
import {
  accepted, awaitDisplay, defineCommand, meetDeadline, NotFound, refused, type CommandBasics, type EvidenceInput, type HeldPost, type Work,
} from '@sunledger/service-kit';
import { lineOfProject } from '../../access/line-of-project.ts';
import { requirePostsAtPlace } from '../../access/posts-at-place.ts';
import { evidenceForm, keepEvidence } from '../../evidence/keep-evidence.ts';
import { latestMeetingOf, meetingForm, recordMeeting } from '../../meeting/application/record-meeting.ts';
import type { MeetingNumbers } from '../../meeting/domain/quorum-rules.ts';
import { findStepRejections } from '../domain/step-rules.ts';
import { tierOf } from '../domain/tier.ts';
import { ProcedureRun, ProcedureStep } from '../persistence/procedure.entity.ts';
import { stepRefusal } from '../refusals.ts';
import type { EffectsByProcedure, RunEffects } from './run-effects.ts';
import { takeEffect } from './take-effect.ts';

export interface CompleteStep extends CommandBasics {
  runId: string;
  stepCode: string;
  evidence: EvidenceInput[];
  meeting?: MeetingNumbers | null;
  opinion?: string | null;
}

/** Takes the step whose turn it is (P3); a displayed one takes effect only when its display has ended (D4). */
export const completeStep = (ticketSecret: string, effects: EffectsByProcedure) =>
  defineCommand<CompleteStep>({
    name: 'completeStep',
    duty: 'projects.step.complete',
    input: z.object({
      runId: z.uuid(), stepCode: z.string().max(80), evidence: evidenceForm, meeting: meetingForm.nullish(), opinion: z.string().max(2000).nullish(),
    }),
    async handle(work, input) {
      // Two people taking one step at once: the second must see that it is done.
      const run = await work.em.findOne(ProcedureRun, input.runId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!run) throw new NotFound('runId');
      const posts = requirePostsAtPlace(
        work, 'projects.step.complete', run.regionCode, run.subjectType === 'Project' ? await lineOfProject(work.em, run.subjectId) : null);
      const steps = await work.em.find(ProcedureStep, { runId: run.id }, { orderBy: { position: 'asc' } });
      const step = steps.find(({ code }) => code === input.stepCode);
      const post = posts.find(({ bodyKind }) => bodyKind === step?.bodyKind) ?? posts[0];
      const rejections = findStepRejections(
        { state: run.state, openedBy: run.openedBy, openedTier: run.openedTier, steps: steps.map(factsOf) },
        {
          stepCode: input.stepCode, personId: work.actor.personId, bodyKinds: posts.map(({ bodyKind }) => bodyKind),
          tier: tierOf(post.regionCode), evidence: input.evidence.map(({ kind }) => kind), occurredOn: work.occurredOn,
        },
      );
      if (!step) return refused(...rejections.map((rejection) => stepRefusal(rejection, { field: 'stepCode' })));
      const kept = await keepEvidence(work, ticketSecret, { type: 'ProcedureStep', id: step.id, regionCode: run.regionCode }, input.evidence);
      const meeting = await meetingFor(work, run, step, input.meeting);
      const policy = `${run.packId}@${run.packVersion}`;
      const refusals = [
        ...rejections.map((rejection) => stepRefusal(rejection, { field: rejection.code === 'EVIDENCE_MISSING' ? 'evidence' : 'stepCode', policy })),
        ...kept.refusals,
        ...meeting.refusals,
      ];
      if (refusals.length > 0) return refused(...refusals);
      await record(work, effects[run.procedure], run, step, { post, meetingId: meeting.id, opinion: input.opinion ?? null });
      return accepted(run.id);
    },
  });

const factsOf = (step: ProcedureStep) => ({
  code: step.code, title: step.title, bodyKind: step.bodyKind, evidence: step.evidence, state: step.state,
  doneBy: step.doneBy ?? null, doneTier: step.doneTier ?? null, effectiveOn: step.effectiveOn ?? null,
});

/** The meeting that a step with a quorum rests on: held now, or recorded before. */
async function meetingFor(
  work: Work,
  run: ProcedureRun,
  step: ProcedureStep,
  numbers: MeetingNumbers | null | undefined,
): Promise<{ id: string | null; refusals: Refusal[] }> {
  const subject = { type: run.subjectType === 'Project' ? 'Project' : 'Household', id: run.subjectId, regionCode: run.regionCode } as const;
  if (numbers) {
    const { id, refusals } = await recordMeeting(work, subject, step.quorum || step.bodyKind !== 'villager-group' ? 'representatives' : 'group', numbers);
    return { id: id ?? null, refusals };
  }
  if (!step.quorum) return { id: null, refusals: [] };
  const id = await latestMeetingOf(work, run.subjectId);
  return id ? { id, refusals: [] } : { id: null, refusals: [stepRefusal({ code: 'MEETING_MISSING', title: step.title }, { field: 'meeting' })] };
}

async function record(
  work: Work,
  effects: RunEffects,
  run: ProcedureRun,
  step: ProcedureStep,
  done: { post: HeldPost; meetingId: string | null; opinion: string | null },
): Promise<void> {
  Object.assign(step, {
    doneBy: work.actor.personId, doneTier: tierOf(done.post.regionCode), doneBodyId: done.post.bodyId, doneOn: work.occurredOn,
    recordedAt: work.now, meetingId: done.meetingId, opinion: done.opinion,
  });
  await meetDeadline(work, 'projects.complete-step', step.id);
  if (!step.displayed) return takeEffect(work, effects, run, step);
  step.state = 'awaiting-display';
  await work.em.flush();
  await awaitDisplay(work, 'projects', {
    runId: run.id, stepKind: effects.stepKind, subjectType: run.subjectType, subjectId: run.subjectId, regionCode: run.regionCode,
    item: effects.item, facts: { ...(await effects.displayFacts(work, run.subjectId)), 'procedure-step': step.title },
  });
}
