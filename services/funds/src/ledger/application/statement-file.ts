import type { Readable } from 'node:stream';
import { toCsv, writeSpreadsheet, type Cell, type Column } from '@sunledger/documents';
import type { IsoDate } from '@sunledger/kernel';
import type { Em } from '@sunledger/service-kit';
import { chartEntryOf, type AccountKind } from '../domain/chart-of-accounts.ts';
import { readSums, walkStatement, type AccountFacts } from './read-statement.ts';

const columns: readonly Column[] = [
  { title: '日期 Day', kind: 'date', width: 12 }, { title: '凭证号 Entry', kind: 'count', width: 8 }, { title: '摘要 What moved', width: 24 },
  { title: '文号 Document', width: 24 }, { title: '事项 Subject', width: 40 }, { title: '增加 In', kind: 'money', width: 16 }, { title: '减少 Out', kind: 'money', width: 16 },
  { title: '余额 Balance', kind: 'money', width: 16 }, { title: '记账人 By', width: 16 }, { title: '登记时间 Recorded', width: 24 },
];

async function* rows(em: Em, account: AccountFacts, from: IsoDate, until: IsoDate): AsyncGenerator<readonly Cell[]> {
  const { opening, came, went } = await readSums(em, account.id, from, until);
  yield [from, null, '期初余额 opening balance', null, null, null, null, opening, null, null];
  for await (const line of walkStatement(em, account.id, from, until)) {
    const { amountFen } = line;
    yield [line.occurredOn, line.seq, line.kind, line.documentNumber, `${line.subjectType} ${line.subjectId}`, amountFen > 0n ? amountFen : null,
      amountFen < 0n ? -amountFen : null, line.balanceFen, line.personId, line.recordedAt.toISOString()];
  }
  yield [until, null, '期末余额 closing balance', null, null, came, went, opening + came - went, null, null];
}

/** The statement of one account as a file (明细账, F2): opening, each line with its balance, closing. */
export function statementFile(em: Em, account: AccountFacts, span: { from: IsoDate; until: IsoDate }, format: 'CSV' | 'XLSX'): Readable {
  const lines = rows(em, account, span.from, span.until);
  return format === 'CSV' ? toCsv(columns, lines) : writeSpreadsheet(columns, lines, { sheetName: chartEntryOf(account.kind as AccountKind).zh });
}
