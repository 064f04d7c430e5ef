import { calendarKnownThrough, dueDate, type IsoDate } from '@sunledger/kernel';
import { deadlineDaySettled } from '@sunledger/events';
import { query } from '../database/orm.ts';
import type { Work } from '../work.ts';
import { contextOf, deadlineColumns, type DeadlineRow } from './deadlines.ts';

interface SettledDay {
  dueOn: IsoDate;
  extendedFrom: IsoDate | null;
  provisional: boolean;
}

/** The due day by the calendar of now: the limit from the start, and what each extension added to the day before it. */
function reckonAgain({ startedOn, dueOn, limitValue, limitUnit, extensions, extendedFrom }: DeadlineRow): SettledDay {
  // Extended before extensions were kept by their length: the day that was approved stands.
  if (extendedFrom !== null && extensions.length === 0) return { dueOn, extendedFrom, provisional: dueOn > calendarKnownThrough() };
  const first = dueDate(startedOn, { value: limitValue, unit: limitUnit });
  const last = extensions.reduce((before, extension) => {
    const { dueOn: day, provisional } = dueDate(before.dueOn, extension);
    return { dueOn: day, provisional: before.provisional || provisional };
  }, first);
  return { ...last, extendedFrom: extensions.length > 0 ? first.dueOn : null };
}

/**
 * Settles the due days that were reckoned before their year's calendar was published and that the calendar this version
 * knows now fixes, extended ones too (X3). The limits and the start stay as they were. Run when a service starts: a
 * calendar comes with a new version. Returns how many were settled.
 */
export async function settleProvisionalDeadlines(work: Work): Promise<number> {
  const open = await query<DeadlineRow>(
    work.em,
    `select ${deadlineColumns} from kit.deadline where provisional and state = 'running' order by id for update skip locked`,
  );
  const settled = open.map((deadline) => ({ deadline, ...reckonAgain(deadline) })).filter(({ provisional }) => !provisional);
  const [first] = settled;
  if (!first) return 0;
  await query(
    work.em,
    `update kit.deadline d set due_on = t.due_on, extended_from = t.extended_from, provisional = false
       from unnest($1::uuid[], $2::date[], $3::date[]) t(id, due_on, extended_from) where d.id = t.id`,
    [settled.map(({ deadline }) => deadline.id), settled.map(({ dueOn }) => dueOn), settled.map(({ extendedFrom }) => extendedFrom)],
  );
  await work.emitAll(deadlineDaySettled[contextOf(first.deadline.kind)], settled.map(({ deadline, dueOn, extendedFrom }) => ({
    aggregateId: deadline.id, regionCode: deadline.regionCode,
    payload: {
      deadlineId: deadline.id, kind: deadline.kind, subjectType: deadline.subjectType, subjectId: deadline.subjectId,
      bodyId: deadline.bodyId ?? undefined, dueOn, provisionalDueOn: deadline.dueOn, extendedFrom: extendedFrom ?? undefined,
    },
  })));
  return settled.length;
}
