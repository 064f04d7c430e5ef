import { hopEntries } from '../../operations/hop-gap.graphql.ts';
import { figureList } from '../figure-list.ts';

/** The facts behind a number of the hop gap; the day is the end of the period. */
export const hopEntryList = figureList({
  operation: hopEntries, connection: (data) => data.hopEntries, trace: (row) => row.subjectId,
  columns: (c) => [
    c.text('文号', 'Document', (row) => row.documentNumber), c.text('资金项目', 'Programme', (row) => row.programme.name), c.body('机构', 'Body', (row) => row.bodyId),
    c.region('地区', 'Region', (row) => row.regionCode), c.money('金额', 'Amount', (row) => row.amount), c.day('日期', 'Day', (row) => row.occurredOn),
  ],
});
