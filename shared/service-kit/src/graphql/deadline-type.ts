import { daysLeft, type IsoDate } from '@sunledger/kernel';
import type { DeadlineRow } from '../deadlines/deadlines.ts';

/** A deadline as the shared GraphQL type shows it. */
export const toDeadline = (row: DeadlineRow, today: IsoDate) => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  startedOn: row.startedOn,
  dueOn: row.dueOn,
  provisional: row.provisional,
  limit: `${row.limitValue} ${row.limitUnit}`,
  policy: row.policyPack === null ? null : `${row.policyPack}@${row.policyVersion}`,
  clause: row.policyClause,
  state: row.state.toUpperCase() as Uppercase<DeadlineRow['state']>,
  settledOn: row.settledOn,
  daysLeft: row.state === 'running' ? daysLeft(row.dueOn, today, row.limitUnit) : null,
  extendedFrom: row.extendedFrom,
});
