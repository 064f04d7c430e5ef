import { randomUUID } from 'node:crypto';
import { dueDate, judgeDeadline, type IsoDate, type Limit } from '@sunledger/kernel';
import { deadlineMet, deadlineMissed, deadlineSet, deadlineExtended } from '@sunledger/events';
import { query, type Em } from '../database/orm.ts';
import type { ResolvedPolicy } from '../policy/policy-view.ts';
import type { Work } from '../work.ts';

/** Kind of deadline: `<context>.<what>`, for example `funds.pass-allocation-on`. The context decides which topic its events go to. */
export type DeadlineKind = `${'funds' | 'projects' | 'disclosure' | 'supervision' | 'accountability'}.${string}`;

export interface NewDeadline {
  kind: DeadlineKind;
  subjectType: string;
  subjectId: string;
  /** What is due, as the desk shows it; never a person's name. Both languages. */
  title: string;
  regionCode: string;
  bodyId?: string | undefined;
  startedOn: IsoDate;
  policy: ResolvedPolicy<Limit>;
}

export interface DeadlineRow {
  id: string;
  kind: DeadlineKind;
  subjectType: string;
  subjectId: string;
  title: string;
  regionCode: string;
  bodyId: string | null;
  startedOn: IsoDate;
  dueOn: IsoDate;
  provisional: boolean;
  limitValue: number;
  limitUnit: Limit['unit'];
  policyPack: string | null;
  policyVersion: number | null;
  policyClause: string | null;
  state: 'running' | 'met' | 'missed' | 'cancelled';
  settledOn: IsoDate | null;
  extendedFrom: IsoDate | null;
  extensionReason: string | null;
}

export const deadlineColumns = `id, kind, subject_type as "subjectType", subject_id as "subjectId", title, region_code as "regionCode",
  body_id as "bodyId", started_on as "startedOn", due_on as "dueOn", provisional, limit_value as "limitValue", limit_unit as "limitUnit",
  policy_pack as "policyPack", policy_version as "policyVersion", policy_clause as "policyClause", state, settled_on as "settledOn",
  extended_from as "extendedFrom", extension_reason as "extensionReason"`;

const contextOf = (kind: DeadlineKind) => kind.slice(0, kind.indexOf('.')) as keyof typeof deadlineSet;

/** Starts a clock. The limit is the one in force on the starting day; a later pack version never moves it (X1). */
export async function setDeadline(work: Work, deadline: NewDeadline): Promise<string> {
  const { policy } = deadline;
  const { dueOn, provisional } = dueDate(deadline.startedOn, policy.value);
  const id = randomUUID();
  await query(
    work.em,
    `insert into kit.deadline (id, kind, subject_type, subject_id, title, region_code, body_id, started_on, due_on, provisional,
       limit_value, limit_unit, policy_pack, policy_version, policy_clause)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [id, deadline.kind, deadline.subjectType, deadline.subjectId, deadline.title, deadline.regionCode, deadline.bodyId ?? null,
      deadline.startedOn, dueOn, provisional, policy.value.value, policy.value.unit, policy.packId, policy.packVersion, policy.clause ?? null],
  );
  await work.emit(deadlineSet[contextOf(deadline.kind)], {
    aggregateId: id,
    regionCode: deadline.regionCode,
    payload: {
      deadlineId: id, kind: deadline.kind, subjectType: deadline.subjectType, subjectId: deadline.subjectId, title: deadline.title,
      bodyId: deadline.bodyId, startedOn: deadline.startedOn, dueOn, provisional,
      policy: `${policy.packId}@${policy.packVersion}`, clause: policy.clause ?? undefined,
    },
  });
  return id;
}

/**
 * Settles the deadlines of a subject by the day the thing happened, not the day it was recorded (X4): one already
 * fired as missed is met after all when the act turns out to have been in time, and keeps the instant at which it
 * fired, so that the lateness of recording still shows. Returns whether one was met.
 */
export async function meetDeadline(work: Work, kind: DeadlineKind, subjectId: string, happenedOn: IsoDate = work.occurredOn): Promise<boolean> {
  const running = await query<DeadlineRow>(
    work.em,
    `select ${deadlineColumns} from kit.deadline
      where kind = $1 and subject_id = $2 and (state = 'running' or (state = 'missed' and due_on >= $3)) for update`,
    [kind, subjectId, happenedOn],
  );
  let met = false;
  for (const deadline of running) {
    const state = judgeDeadline({ dueOn: deadline.dueOn, happenedOn });
    met = met || state === 'met';
    await settle(work, deadline, state, happenedOn);
  }
  return met;
}

/** Takes a clock away because its subject is gone (withdrawn, rejected); nothing was met and nothing missed. */
export async function cancelDeadline(work: Work, kind: DeadlineKind, subjectId: string): Promise<void> {
  const rows = await query<DeadlineRow>(
    work.em,
    `select ${deadlineColumns} from kit.deadline where kind = $1 and subject_id = $2 and state = 'running' for update`,
    [kind, subjectId],
  );
  for (const deadline of rows) await settle(work, deadline, 'cancelled', work.occurredOn);
}

/** Moves a running deadline by written approval given before it fell due; the caller's rules judge who may approve. */
export async function extendDeadline(
  work: Work,
  kind: DeadlineKind,
  subjectId: string,
  extension: { dueOn: IsoDate; provisional: boolean; reason: string; approvedBy: string },
): Promise<boolean> {
  const [row] = await query<DeadlineRow>(
    work.em,
    `update kit.deadline set extended_from = coalesce(extended_from, due_on), due_on = $3, provisional = $4, extension_reason = $5, extension_approved_by = $6
      where kind = $1 and subject_id = $2 and state = 'running' and due_on < $3 returning ${deadlineColumns}`,
    [kind, subjectId, extension.dueOn, extension.provisional, extension.reason, extension.approvedBy],
  );
  if (!row) return false;
  await work.emit(deadlineExtended[contextOf(kind)], {
    aggregateId: row.id,
    regionCode: row.regionCode,
    payload: { deadlineId: row.id, kind, subjectType: row.subjectType, subjectId, dueOn: row.dueOn, extendedFrom: row.extendedFrom ?? row.dueOn },
  });
  return true;
}

async function settle(work: Work, deadline: DeadlineRow, state: 'met' | 'missed' | 'cancelled', settledOn: IsoDate): Promise<void> {
  await query(
    work.em,
    `update kit.deadline set state = $2, settled_on = $3, fired_at = case when $2 = 'missed' then $4::timestamptz else fired_at end where id = $1`,
    [deadline.id, state, settledOn, work.now],
  );
  const definitions = state === 'missed' ? deadlineMissed : deadlineMet;
  await work.emit(definitions[contextOf(deadline.kind)], {
    aggregateId: deadline.id,
    regionCode: deadline.regionCode,
    payload: {
      deadlineId: deadline.id, kind: deadline.kind, subjectType: deadline.subjectType, subjectId: deadline.subjectId,
      bodyId: deadline.bodyId ?? undefined, dueOn: deadline.dueOn, settledOn, state,
    },
  });
}

/** What a service does when one of its deadlines passes unmet: a fact others act on (X3). */
export type DeadlineHandlers = Partial<Record<DeadlineKind, (work: Work, deadline: DeadlineRow) => Promise<void>>>;

/**
 * Fires the deadlines that fell due before today, each in its own transaction and once, however many copies of the
 * service sweep: the row lock is skipped by the others. Returns how many fired.
 */
export async function sweepDeadlines(
  today: IsoDate,
  handlers: DeadlineHandlers,
  inTransaction: <T>(run: (work: Work) => Promise<T>) => Promise<T>,
): Promise<number> {
  for (let fired = 0; ; fired += 1) {
    const swept = await inTransaction(async (work) => {
      const [deadline] = await query<DeadlineRow>(
        work.em,
        `select ${deadlineColumns} from kit.deadline where state = 'running' and due_on < $1 order by due_on, id limit 1 for update skip locked`,
        [today],
      );
      if (!deadline) return false;
      await settle(work, deadline, 'missed', deadline.dueOn);
      await handlers[deadline.kind]?.(work, deadline);
      return true;
    });
    if (!swept) return fired;
  }
}

export const deadlinesOf = (em: Em, subjectIds: readonly string[]): Promise<DeadlineRow[]> =>
  query(em, `select ${deadlineColumns} from kit.deadline where subject_id = any($1) order by started_on, id`, [subjectIds]);
