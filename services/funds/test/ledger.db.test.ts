import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationReversed } from '@sunledger/events';
import { verifyService } from '@sunledger/service-kit';
import { journalChain, verifyJournals, walkChains, type ReadRows } from '../src/ledger/application/verify-journal.ts';
import { hashEntry, hashFirstEntry } from '../src/ledger/application/write-entries.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode, township } from './county.ts';

let county: County;
let claims: Claims;
beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.receiveQuota('1000.00');
  await county.receiveCash('1000.00');
}, 60_000);
afterAll(() => county?.stop());

const holdings = async () =>
  (await county.service.ask<{ programme: { holdings: { nodes: Record<string, string>[] } } }>(
    'treasurer', 'query ($id: ID!) { programme(id: $id) { holdings { nodes { holderId received allocatedOn available } } } }', { id: county.programmeId })).data?.programme.holdings.nodes;
const allocations = async (personId: string, regionCode: string, extra = '') =>
  (await county.service.ask<{ allocations: { totalAmount: string; totalCount: number; nodes: { id: string; used: string; programme: { code: string } }[] } }>(
    personId, `query ($r: RegionCode!) { allocations(regionCode: $r${extra}) { totalAmount totalCount nodes { id used programme { code } } } }`, { r: regionCode })).data?.allocations;
const reverse = (personId: string, allocationId: string) =>
  county.command(personId, 'reverseAllocation', 'allocation', { allocationId, reason: '文件金额有误' });

test('[F2] a correction is a reversal: what was not passed on comes back, the hop above runs again, the number may be used again', async () => {
  const before = await holdings();
  const { first, second } = await county.allotToVillage('100.00');
  expect((await reverse('treasurer', first)).refusals).toMatchObject([{ code: 'ALREADY_PASSED_ON' }]);
  expect((await reverse('township-treasurer', first)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await reverse('township-treasurer', second)).refusals).toEqual([]);
  const clocks = await county.service.sql('select state from kit.deadline where subject_id = $1 and kind = \'funds.pass-allocation-on\' order by state', [first]);
  expect(clocks).toEqual([{ state: 'met' }, { state: 'running' }]);

  expect((await reverse('township-treasurer', second)).refusals).toMatchObject([{ code: 'ALREADY_REVERSED' }]);
  expect((await reverse('treasurer', first)).refusals).toEqual([]);
  expect((await holdings())?.filter((holding) => holding['holderId'] === 'county-finance')).toEqual(before);
  const reversals = await county.service.facts(allocationReversed);
  expect(reversals).toHaveLength(2);
  expect(await allocations('treasurer', countyCode)).toMatchObject({ totalAmount: '0.00', totalCount: 0 });
  expect(await allocations('treasurer', countyCode, ', includeReversed: true')).toMatchObject({ totalAmount: '0.00', totalCount: 2 });
  // Issued again under the same number, right this time; and taken back, so that the next test begins as this one did.
  const again = await county.done('treasurer', 'issueAllocation', 'allocation', {
    programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: reversals[1]!.payload.documentNumber, amount: '90.00' });
  expect((await reverse('treasurer', again)).refusals).toEqual([]);
});

test('[F2] of a reversal and a passing-on that race, one stands', async () => {
  const input = { programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: '邻财农〔2026〕77号', amount: '10.00' };
  const id = await county.done('treasurer', 'issueAllocation', 'allocation', input);
  const [reversed, passed] = await Promise.all([
    reverse('treasurer', id),
    county.command('township-treasurer', 'issueAllocation', 'allocation', { ...input, fromBodyId: 'township-finance', toBodyId: 'village', documentNumber: '乡财〔2026〕77号' }),
  ]);
  expect([reversed, passed].filter((answer) => answer.refusals.length === 0 && !answer.errors)).toHaveLength(1);
  // Whichever it was, nothing of it stays for the tests after this one.
  if (passed?.id) for (const [personId, each] of [['township-treasurer', passed.id], ['treasurer', id]] as const) expect((await reverse(personId, each)).refusals).toEqual([]);
});

test('[F3] of two notices with one document number at once, one stands and the other is told why', async () => {
  const input = { programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: '邻财农〔2026〕88号', amount: '1.00' };
  const answers = await Promise.all([1, 2, 3].map(() => county.command('treasurer', 'issueAllocation', 'allocation', input)));
  expect(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(['DOCUMENT_NUMBER_USED', 'DOCUMENT_NUMBER_USED']);
});

test('[F2] an allocation that a claim has reserved can’t be taken back; once paid it counts as used and its clock is met', async () => {
  const { second } = await county.allotToVillage('50.00');
  await county.plan('road', '50.00');
  await county.sign('road', 5000n);
  await county.accept('road', 'road-1', 5000n);
  await county.account();
  const claim = await claims.submitted('road', 'road-1', '50.00');
  expect((await reverse('township-treasurer', second)).refusals).toMatchObject([{ code: 'ALREADY_USED' }]);
  await claims.reviewAll(claim);
  expect((await claims.payThroughBank(claim)).refusals).toEqual([]);
  expect((await allocations('treasurer', countyCode))?.nodes.find((node) => node.id === second)).toMatchObject({ used: '50.00' });
  expect(await county.service.sql('select state from kit.deadline where subject_id = $1 and kind = \'funds.use-allocation\'', [second])).toEqual([{ state: 'met' }]);
});

test('[X2] each sees the allocations of its own region and below, with the programme that pays them', async () => {
  const own = await allocations('township-reviewer', township);
  expect(own?.nodes.length).toBeGreaterThan(0);
  expect(own?.nodes.every((node) => node.programme.code === 'XJ-2026')).toBe(true);
  await county.post('elsewhere', 'county-finance', '510525000000', ['funds.ledger.read']);
  expect(await allocations('elsewhere', countyCode)).toMatchObject({ totalCount: 0, totalAmount: '0.00' });
  const foreign = await county.service.ask<{ allocation: null; programme: null }>(
    'elsewhere', 'query ($a: ID!, $p: ID!) { allocation(id: $a) { id } programme(id: $p) { id } }', { a: own!.nodes[0]!.id, p: county.programmeId });
  expect(foreign.data).toEqual({ allocation: null, programme: null });
});

test('[F2] every entry of both books sums to zero, and every balance is the sum of its lines', async () => {
  expect(await county.service.sql('select entry_id from funds.journal_line group by entry_id having sum(amount_fen) <> 0')).toEqual([]);
  expect(await county.service.sql(
    `select a.id from funds.account a left join funds.journal_line l on l.account_id = a.id
      group by a.id having a.balance_fen <> coalesce(sum(l.amount_fen), 0)`)).toEqual([]);
  expect(await verifyService(county.service.databaseUrl, [journalChain])).toMatchObject([{ fault: undefined }, { chain: 'journal', fault: undefined }]);
});

const alteredTo: Record<string, (column: string) => string> = {
  uuid: () => 'gen_random_uuid()', text: () => "'altered'", date: () => "date '2020-01-01'", boolean: (column) => `not ${column}`, smallint: (column) => `3 - ${column}`,
  bigint: (column) => `${column} + 1000`, integer: (column) => `${column} + 1000`, 'timestamp with time zone': (column) => `${column} + interval '1 microsecond'`,
};

/** What the walk says after one column was altered as the owner of the database could, past every trigger, reference and check; nothing of it stays. */
async function faultAfter(client: pg.Client, table: string, column: string, type: string, where: string) {
  const read: ReadRows = async <Row extends object>(text: string, parameters: readonly unknown[]) => (await client.query<Row>(text, [...parameters])).rows;
  await client.query(`begin; set local session_replication_role = replica;
    alter table funds.account drop constraint never_below_zero;
    alter table funds.journal_entry drop constraint journal_entry_programme_id_book_seq_key, drop constraint journal_entry_reverses_id_key`);
  const { rowCount } = await client.query(`update funds.${table} set ${column} = ${alteredTo[type]!(column)} where ${where}`);
  const { fault } = await verifyJournals(read, null);
  await client.query('rollback');
  expect(rowCount, `${table}.${column}`).toBe(1);
  return fault;
}

test('[F2] whatever column of an entry, of a line, of its account or of a kept day is altered past every trigger, the walk names it', async () => {
  const [entry] = await county.service.sql<{ id: string; account: string }>(
    `select e.id, l.account_id::text as account from funds.journal_entry e join funds.journal_line l on l.entry_id = e.id and l.line_no = 2
      where e.book = 'quota' and e.kind = 'allocation' order by e.seq limit 1`);
  const places = {
    journal_entry: `id = '${entry!.id}'`, journal_line: `entry_id = '${entry!.id}' and line_no = 2`, account: `id = ${entry!.account}`,
    account_day: `account_id = ${entry!.account} and entry_kind = 'allocation'`,
  };
  const client = new pg.Client(county.service.databaseUrl);
  await client.connect();
  try {
    for (const [table, where] of Object.entries(places)) {
      const columns = await county.service.sql<{ name: string; type: string }>(
        "select column_name as name, data_type as type from information_schema.columns where table_schema = 'funds' and table_name = $1", [table]);
      const unseen: string[] = [];
      for (const { name, type } of columns) if ((await faultAfter(client, table, name, type, where)) === undefined) unseen.push(name);
      expect([table, columns.length > 5, unseen]).toEqual([table, true, []]);
    }
    // The walk itself finds nothing where nothing was altered.
    expect((await verifyJournals(async <Row extends object>(text: string, parameters: readonly unknown[]) => (await client.query<Row>(text, [...parameters])).rows, null)).fault).toBeUndefined();
  } finally {
    await client.end();
  }
});

test('[F2] the services may change what an account holds, not whose it is', async () => {
  const rights = await county.service.sql<{ table: string; column: string }>(
    `select distinct table_name as "table", column_name as "column" from information_schema.column_privileges
      where table_schema = 'funds' and table_name in ('account', 'book', 'journal_entry', 'journal_line') and privilege_type = 'UPDATE'
        and grantee <> (select tableowner from pg_tables where schemaname = 'funds' and tablename = 'account') order by 1, 2`);
  expect(rights.map(({ table, column }) => `${table}.${column}`)).toEqual(['account.balance_fen', 'book.closed_through', 'book.last_hash', 'book.last_seq']);
});

test('[F2] an entry hashed by the first rule still fits, and none of it follows one of the second', async () => {
  const entry = { id: 'e1', programmeId: 'p1', book: 'quota', seq: 1n, kind: 'allocation', occurredOn: '2026-03-02', recordedAt: '2026-03-02T02:00:00.000000Z', documentNumber: null,
    subjectType: 'Allocation', subjectId: 's1', reversesId: null, personId: 'treasurer',
    lines: [{ lineNo: 1, accountId: 1n, holderId: 'a', kind: 'available', amountFen: -1n }, { lineNo: 2, accountId: 2n, holderId: 'b', kind: 'available', amountFen: 1n }] };
  expect(hashFirstEntry('0', entry)).toBe(hashFirstEntry('0', { ...entry, personId: 'another' }));
  expect(hashEntry('0', entry)).not.toBe(hashEntry('0', { ...entry, personId: 'another' }));
  const row = (version: number, hash: string, seq: number, previous: string) => ({
    id: 'e1', programme_id: 'p1', book: 'quota', seq: String(seq), kind: 'allocation', occurred_on: '2026-03-02', recorded_at: '2026-03-02T02:00:00.000000Z', document_number: null,
    subject_type: 'Allocation', subject_id: 's1', reverses_id: null, person_id: 'treasurer', previous_hash: previous, hash, hash_version: version,
    lines: entry.lines.map((line) => ({ n: line.lineNo, a: String(line.accountId), f: String(line.amountFen), s: String(seq), o: '2026-03-02', programme: 'p1', book: 'quota',
      holder: line.holderId, kind: line.kind, negative: false })) });
  const walk = (rows: unknown[]) => walkChains((async () => rows) as ReadRows, null);
  const start = '0'.repeat(64);
  const [old, young] = [hashFirstEntry(start, entry), hashEntry(start, entry)];
  const after = { ...entry, seq: 2n };
  expect(await walk([row(1, old, 1, start), row(2, hashEntry(old, after), 2, old)])).toEqual({ entries: 2, fault: undefined });
  expect((await walk([row(2, young, 1, start), row(1, hashFirstEntry(young, after), 2, young)])).fault?.fault).toBe('altered');
});

test('[F2] an entry altered by SQL past every trigger is named by the chain', async () => {
  await expect(county.service.sql("update funds.journal_entry set kind = 'gift' where seq = 2")).rejects.toThrow('append-only');
  const [entry] = await county.service.sql<{ id: string }>(
    "select id from funds.journal_entry where book = 'quota' and kind = 'allocation' order by seq offset 1 limit 1");
  await county.service.sql('alter table funds.journal_line disable trigger journal_line_append_only');
  await county.service.sql('update funds.journal_line set amount_fen = amount_fen * 2 where entry_id = $1', [entry!.id]);
  const [, journal] = await verifyService(county.service.databaseUrl, [journalChain]);
  expect(journal).toEqual({ chain: 'journal', fault: { table: 'funds.journal_entry', row: entry!.id, fault: 'altered' } });
});
