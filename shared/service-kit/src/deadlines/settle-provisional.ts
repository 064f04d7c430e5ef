import { dueDate } from '@sunledger/kernel';
import { deadlineDaySettled } from '@sunledger/events';
import { query } from '../database/orm.ts';
import type { Work } from '../work.ts';
import { contextOf, deadlineColumns, type DeadlineRow } from './deadlines.ts';

/**
 * Settles the due days that were reckoned before their year's calendar was published and that the calendar this version
 * knows now fixes (X3). The limit and the start stay as they were; one extended by hand has its day by that approval
 * and is left. Run when a service starts: a calendar comes with a new version. Returns how many were settled.
 */
export async function settleProvisionalDeadlines(work: Work): Promise<number> {
  const open = await query<DeadlineRow>(
    work.em,
    `select ${deadlineColumns} from kit.deadline
      where provisional and state = 'running' and extended_from is null order by id for update skip locked`,
  );
  const settled = open.flatMap((deadline) => {
    const { dueOn, provisional } = dueDate(deadline.startedOn, { value: deadline.limitValue, unit: deadline.limitUnit });
    return provisional ? [] : [{ deadline, dueOn }];
  });
  const [first] = settled;
  if (!first) return 0;
  await query(
    work.em,
    'update kit.deadline d set due_on = t.due_on, provisional = false from unnest($1::uuid[], $2::date[]) t(id, due_on) where d.id = t.id',
    [settled.map(({ deadline }) => deadline.id), settled.map(({ dueOn }) => dueOn)],
  );
  await work.emitAll(deadlineDaySettled[contextOf(first.deadline.kind)], settled.map(({ deadline, dueOn }) => ({
    aggregateId: deadline.id, regionCode: deadline.regionCode,
    payload: {
      deadlineId: deadline.id, kind: deadline.kind, subjectType: deadline.subjectType, subjectId: deadline.subjectId,
      bodyId: deadline.bodyId ?? undefined, dueOn, provisionalDueOn: deadline.dueOn,
    },
  })));
  return settled.length;
}
