import { randomUUID } from 'node:crypto';
import { findBodyOfKind, setDeadline, type Work } from '@sunledger/service-kit';
import { ancestorsOf } from '@sunledger/kernel';
import { tierOf } from '../domain/tier.ts';
import { ProcedureRun, ProcedureStep } from '../persistence/procedure.entity.ts';
import type { ProcedureKey } from './run-effects.ts';

/** Opens a run with the steps in force today; its first step's turn begins. */
export async function openRun(
  work: Work,
  procedure: ProcedureKey,
  subject: { type: 'Project' | 'Household'; id: string; title: string; regionCode: string; line: string | null; proposerRegionCode: string },
): Promise<string> {
  const { value: steps, packId, packVersion, clause } = work.policy.value(procedure, {
    regionCode: subject.regionCode, line: subject.line, fundKind: null, on: work.occurredOn,
  });
  const run = work.em.create(ProcedureRun, {
    id: randomUUID(), procedure, subjectType: subject.type, subjectId: subject.id, subjectTitle: subject.title, regionCode: subject.regionCode,
    packId, packVersion, clause, state: 'open', openedBy: work.actor.personId, openedTier: tierOf(subject.proposerRegionCode),
    openedOn: work.occurredOn, recordedAt: work.now,
  });
  // The two entities know nothing of each other: the run has to be there before its steps.
  await work.em.flush();
  const created = steps.map((step, position) =>
    work.em.create(ProcedureStep, {
      id: randomUUID(), runId: run.id, position, code: step.code, title: step.title, bodyKind: step.bodyKind, evidence: [...step.evidence],
      displayed: step.displayed, quorum: step.quorum ?? false, limitValue: step.limit?.value ?? null, limitUnit: step.limit?.unit ?? null,
      state: 'pending',
    }),
  );
  await work.em.flush();
  const [first] = created;
  if (!first) throw new Error(`the procedure ${procedure} of ${packId}@${packVersion} has no steps`);
  await beginStep(work, run, first);
  return run.id;
}

/** A step's turn begins, and with it its clock where the procedure sets one. */
export async function beginStep(work: Work, run: ProcedureRun, step: ProcedureStep): Promise<void> {
  step.state = 'current';
  await work.em.flush();
  if (step.limitValue === null || step.limitUnit === null || step.limitValue === undefined || step.limitUnit === undefined) return;
  const { packId, packVersion, clause } = run;
  await setDeadline(work, {
    kind: 'projects.complete-step', subjectType: 'ProcedureStep', subjectId: step.id, regionCode: run.regionCode,
    bodyId: await bodyInCharge(work, step.bodyKind, run.regionCode), title: `${step.title}:${run.subjectTitle} · next step`,
    startedOn: work.occurredOn,
    policy: { value: { value: step.limitValue, unit: step.limitUnit }, packId, packVersion, clause: clause ?? null, label: `${packId}@${packVersion}` },
  });
}

/** The nearest body of the kind, from the place upward: whose desk shows the clock. */
async function bodyInCharge(work: Work, bodyKind: string, regionCode: string): Promise<string | undefined> {
  for (const code of ancestorsOf(regionCode)) {
    const body = await findBodyOfKind(work.em, bodyKind, code);
    if (body) return body.bodyId;
  }
  return undefined;
}
