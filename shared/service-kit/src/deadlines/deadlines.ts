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
  /** Event ids that led to this clock alone, besides those of the whole work. */
  causes?: readonly string[];
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
  extensions: Limit[];
}

export const deadlineColumns = `id, kind, subject_type as "subjectType", subject_id as "subjectId", title, region_code as "regionCode",
  body_id as "bodyId", started_on as "startedOn", due_on as "dueOn", provisional, limit_value as "limitValue", limit_unit as "limitUnit",
  policy_pack as "policyPack", policy_version as "policyVersion", policy_clause as "policyClause", state, settled_on as "settledOn",
  extended_from as "extendedFrom", extension_reason as "extensionReason", extensions`;

export const contextOf = (kind: DeadlineKind) => kind.slice(0, kind.indexOf('.')) as keyof typeof deadlineSet;

/** Starts a clock. The limit is the one in force on the starting day; a later pack version never moves it (X1). */
export async function setDeadline(work: Work, deadline: NewDeadline): Promise<string> {
  const [id] = await setDeadlines(work, [deadline]);
  return id!;
}

/** Starts many clocks of one context with a few statements in all; the ids come back in the order given. */
export async function setDeadlines(work: Work, deadlines: readonly NewDeadline[]): Promise<string[]> {
  const [first] = deadlines;
  if (!first) return [];
  const clocks = deadlines.map((deadline) => ({ id: randomUUID(), ...deadline, ...dueDate(deadline.startedOn, deadline.policy.value) }));
  const column = <T>(pick: (clock: (typeof clocks)[number]) => T): T[] => clocks.map(pick);
  await query(
    work.em,
    `insert into kit.deadline (id, kind, subject_type, subject_id, title, region_code, body_id, started_on, due_on, provisional,
       limit_value, limit_unit, policy_pack, policy_version, policy_clause)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[], $10::boolean[],
       $11::int[], $12::text[], $13::text[], $14::int[], $15::text[])`,
    [column((c) => c.id), column((c) => c.kind), column((c) => c.subjectType), column((c) => c.subjectId), column((c) => c.title),
      column((c) => c.regionCode), column((c) => c.bodyId ?? null), column((c) => c.startedOn), column((c) => c.dueOn), column((c) => c.provisional),
      column((c) => c.policy.value.value), column((c) => c.policy.value.unit), column((c) => c.policy.packId), column((c) => c.policy.packVersion),
      column((c) => c.policy.clause ?? null)],
  );
  await work.emitAll(deadlineSet[contextOf(first.kind)], clocks.map(({ id, kind, subjectType, subjectId, title, regionCode, bodyId, startedOn, dueOn, provisional, policy, causes }) => ({
    aggregateId: id, regionCode, causes,
    payload: {
      deadlineId: id, kind, subjectType, subjectId, title, bodyId, startedOn, dueOn, provisional,
      policy: `${policy.packId}@${policy.packVersion}`, clause: policy.clause ?? undefined, limitUnit: policy.value.unit,
    },
  })));
  return clocks.map(({ id }) => id);
}

/**
 * Settles the deadlines of a subject by the day the thing happened, not the day it was recorded (X4): one already
 * fired as missed is met after all when the act turns out to have been in time, and keeps the instant at which it
 * fired, so that the lateness of recording still shows. Returns whether one was met.
 */
export async function meetDeadline(work: Work, kind: DeadlineKind, subjectId: string, happenedOn: IsoDate = work.occurredOn): Promise<boolean> {
  return (await meetDeadlines(work, kind, [subjectId], happenedOn)).length > 0;
}

/** The same for many subjects with a few statements in all; returns the subjects whose clock was met. */
export async function meetDeadlines(work: Work, kind: DeadlineKind, subjectIds: readonly string[], happenedOn: IsoDate = work.occurredOn): Promise<string[]> {
  if (subjectIds.length === 0) return [];
  const running = await query<DeadlineRow>(
    work.em,
    `select ${deadlineColumns} from kit.deadline
      where kind = $1 and subject_id = any($2::text[]) and (state = 'running' or (state = 'missed' and due_on >= $3)) order by id for update`,
    [kind, subjectIds, happenedOn],
  );
  const judged = running.map((deadline) => ({ deadline, state: judgeDeadline({ dueOn: deadline.dueOn, happenedOn }), settledOn: happenedOn }));
  await settle(work, judged);
  return judged.filter(({ state }) => state === 'met').map(({ deadline }) => deadline.subjectId);
}

/** Takes a clock away because its subject is gone (withdrawn, rejected); nothing was met and nothing missed. */
export async function cancelDeadline(work: Work, kind: DeadlineKind, subjectId: string): Promise<void> {
  const rows = await query<DeadlineRow>(
    work.em,
    `select ${deadlineColumns} from kit.deadline where kind = $1 and subject_id = $2 and state = 'running' for update`,
    [kind, subjectId],
  );
  await settle(work, rows.map((deadline) => ({ deadline, state: 'cancelled', settledOn: work.occurredOn })));
}

/** Moves a running deadline by written approval given before it fell due; the caller's rules judge who may approve. */
export async function extendDeadline(
  work: Work,
  kind: DeadlineKind,
  subjectId: string,
  extension: { dueOn: IsoDate; provisional: boolean; limit: Limit; reason: string; approvedBy: string },
): Promise<boolean> {
  const [row] = await query<DeadlineRow>(
    work.em,
    `update kit.deadline set extended_from = coalesce(extended_from, due_on), due_on = $3, provisional = $4, extension_reason = $5, extension_approved_by = $6,
       extensions = extensions || $7::jsonb
      where kind = $1 and subject_id = $2 and state = 'running' and due_on < $3 returning ${deadlineColumns}`,
    [kind, subjectId, extension.dueOn, extension.provisional, extension.reason, extension.approvedBy, JSON.stringify([extension.limit])],
  );
  if (!row) return false;
  await work.emit(deadlineExtended[contextOf(kind)], {
    aggregateId: row.id,
    regionCode: row.regionCode,
    payload: {
      deadlineId: row.id, kind, subjectType: row.subjectType, subjectId, dueOn: row.dueOn, extendedFrom: row.extendedFrom ?? row.dueOn,
      provisional: row.provisional,
    },
  });
  return true;
}

interface Settled {
  deadline: DeadlineRow;
  state: 'met' | 'missed' | 'cancelled';
  settledOn: IsoDate;
}

async function settle(work: Work, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  await query(
    work.em,
    `update kit.deadline d set state = t.state, settled_on = t.settled_on, fired_at = case when t.state = 'missed' then $4::timestamptz else d.fired_at end
       from unnest($1::uuid[], $2::text[], $3::date[]) t(id, state, settled_on) where d.id = t.id`,
    [settled.map(({ deadline }) => deadline.id), settled.map(({ state }) => state), settled.map(({ settledOn }) => settledOn), work.now],
  );
  const tell = (definitions: typeof deadlineMissed | typeof deadlineMet, part: readonly Settled[]) =>
    part[0] && work.emitAll(definitions[contextOf(part[0].deadline.kind)], part.map(({ deadline, state, settledOn }) => ({
      aggregateId: deadline.id, regionCode: deadline.regionCode,
      payload: {
        deadlineId: deadline.id, kind: deadline.kind, subjectType: deadline.subjectType, subjectId: deadline.subjectId,
        bodyId: deadline.bodyId ?? undefined, dueOn: deadline.dueOn, settledOn, state,
      },
    })));
  await tell(deadlineMissed, settled.filter(({ state }) => state === 'missed'));
  await tell(deadlineMet, settled.filter(({ state }) => state !== 'missed'));
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
      await settle(work, [{ deadline, state: 'missed', settledOn: deadline.dueOn }]);
      await handlers[deadline.kind]?.(work, deadline);
      return true;
    });
    if (!swept) return fired;
  }
}

export const deadlinesOf = (em: Em, subjectIds: readonly string[]): Promise<DeadlineRow[]> =>
  query(em, `select ${deadlineColumns} from kit.deadline where subject_id = any($1) order by started_on, id`, [subjectIds]);
