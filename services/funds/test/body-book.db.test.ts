import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoveryOrdered, treasuryOrdered } from '@sunledger/events';
import type { Em } from '@sunledger/service-kit';
import { readBodyBooks } from '../src/ledger/application/read-body-books.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode, ownAccount, township } from './county.ts';

let county: County;
let claims: Claims;
const move = (day: string) => county.service.service.setClock(`${day}T02:00:00Z`);
const allot = (amount: string, programmeId = county.programmeId) => county.done('treasurer', 'issueAllocation', 'allocation', {
  programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: county.requestId(), amount });

beforeAll(async () => {
  county = await County.start('2026-03-02T02:00:00Z');
  claims = new Claims(county);
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.recovery.receive', 'funds.recovery.pay'], 'post-bookkeeper-recovery');
  await county.receiveQuota('1000.00');
  await county.receiveCash('1000.00');
  await county.plan('road', '400.00');
  await county.sign('road', 40_000n);
  await county.accept('road', 'road-1', 40_000n);
  await county.allotToVillage('400.00');
  await county.account();
  await move('2026-04-02');
  const first = await claims.submitted('road', 'road-1', '100.00');
  await claims.reviewAll(first);
  expect((await claims.payThroughBank(first, { paidOn: '2026-04-02' })).refusals).toEqual([]);
  const waiting = await claims.submitted('road', 'road-1', '50.00');
  await claims.reviewAll(waiting);
  await move('2026-05-02');
  expect((await claims.pay(waiting, { paidOn: '2026-05-02' })).refusals).toEqual([]);
  await move('2026-06-02');
  const message = await claims.bank.send();
  const orders = await claims.bank.ordersOf(message);
  await claims.bank.read(claims.bank.report(message, orders, { answers: { [orders[0]!.number]: 'AC01' } }));
  const wrong = await allot('30.00');
  await move('2026-07-02');
  await county.done('treasurer', 'reverseAllocation', 'allocation', { allocationId: wrong, reason: '文件有误' });
  const otherYear = await county.openProgramme('XJ-2025', { year: 2025 });
  await county.done('treasurer', 'receiveQuota', 'programme', { programmeId: otherYear, documentNumber: '川财农〔2025〕9号', amount: '77.00' });
  await allot('7.00', otherYear);
  await county.service.hear(recoveryOrdered, { aggregateId: 'case-1', regionCode: township, payload: { recoveryId: 'rec-1', caseId: 'case-1', programmeId: county.programmeId, amountFen: '4000' } });
  await county.done('bookkeeper', 'receiveRecovery', 'recovery', { recoveryId: 'rec-1', amount: '40.00', bankReference: 'REC-0001' });
  const ordered = await county.service.hear(treasuryOrdered, {
    aggregateId: 'case-1', regionCode: township, payload: { recoveryId: 'rec-1', caseId: 'case-1', programmeId: county.programmeId, amountFen: '4000' } });
  await county.done('bookkeeper', 'recordAccountInterest', 'interest', { programmeId: county.programmeId, amount: '1.23', bankReference: 'INT-1' });
  await county.treasuryAccount();
  await county.done('bookkeeper', 'payTreasury', 'treasuryOrder', { treasuryOrderId: ordered.id, fromAccount: ownAccount });
  await claims.bank.payAll();
}, 120_000);
afterAll(() => county?.stop());

const numbers = ['received', 'allocatedOn', 'committed', 'paid', 'retained', 'refunded', 'returned', 'toTreasury', 'available', 'yearEnd', 'interest', 'interestOwed'] as const;
const cashNumbers = ['specialAccount', 'inTransit', 'payable', 'retention'] as const;
type Numbers = Record<string, string>;
type Book = Numbers & { cash: Numbers | null; programmes: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: (Numbers & { programme: { code: string } })[] } };
const document = (page = '') => `query ($these: [_Any!]!, $on: Date, $year: Int) { _entities(representations: $these) { ... on Body { id book(on: $on, year: $year) { ${numbers.join(' ')}
  cash { ${cashNumbers.join(' ')} } programmes${page} { totalCount pageInfo { hasNextPage endCursor } nodes { programme { code } ${numbers.join(' ')} } } } } } }`;
async function books(bodyIds: readonly string[], { on, year, page, personId = 'auditor' }: { on?: string; year?: number; page?: string; personId?: string } = {}): Promise<Map<string, Book | null>> {
  const answer = await county.service.ask<{ _entities: { id: string; book: Book | null }[] }>(
    personId, document(page), { these: bodyIds.map((id) => ({ __typename: 'Body', id })), on, year });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return new Map(answer.data._entities.map(({ id, book }) => [id, book]));
}

/** The same from the lines of the journal alone, by where the other side of each entry stands. */
async function fromLines(bodyId: string, on: string, year: number | null): Promise<Record<string, number>> {
  const lines = await county.service.sql<{ entry: string; account: string; holder: string; keeper: string; fen: string; reversal: boolean; from_above: boolean; interest: boolean }>(
    `select e.id as entry, a.kind as account, a.holder_id as holder, p.body_id as keeper, l.amount_fen::text as fen, e.reverses_id is not null as reversal, e.subject_type = 'AccountInterest' as interest,
       exists (select from funds.journal_line o join funds.account b on b.id = o.account_id where o.entry_id = e.id and b.id <> a.id and (b.kind = 'source' or b.holder_id <> a.holder_id)) as from_above
       from funds.journal_line l join funds.journal_entry e on e.id = l.entry_id join funds.account a on a.id = l.account_id join funds.programme p on p.id = a.programme_id
      where e.occurred_on <= $1 and ($2::int is null or p.year = $2) and (a.holder_id = $3 or p.body_id = $3) and a.kind <> 'source'`, [on, year, bodyId]);
  const sum = (which: (line: (typeof lines)[number]) => boolean, sign = 1) => lines.filter(which).reduce((total, line) => total + sign * Number(line.fen), 0);
  const own = (account: string) => (line: (typeof lines)[number]) => line.holder === bodyId && line.account === account;
  const kept = (account: string) => (line: (typeof lines)[number]) => line.keeper === bodyId && line.account === account;
  const between = (line: (typeof lines)[number]) => own('available')(line) && line.from_above && !line.interest;
  return {
    received: sum((line) => between(line) && (Number(line.fen) > 0) !== line.reversal), allocatedOn: sum((line) => between(line) && (Number(line.fen) < 0) !== line.reversal, -1),
    committed: sum(own('committed')), paid: sum(own('paid')), retained: sum(own('retention'), -1), refunded: sum(kept('refunded')), returned: sum(own('returned')),
    toTreasury: sum(kept('treasury-return')), available: sum(own('available')), yearEnd: sum(own('year-end')),
    interest: sum((line) => own('available')(line) && line.interest), interestOwed: sum(kept('interest-owed'), -1),
    specialAccount: sum(kept('special-account')), inTransit: sum(kept('in-transit')), payable: sum(kept('payable')), retention: sum(kept('retention'), -1),
  };
}
const toFen = (numbersOf: Numbers, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, Math.round(Number(numbersOf[name]) * 100)]));
const bodies = ['county-finance', 'township-finance', 'village'];

test('[F2] what a body has over all its programmes, and the cash it keeps, equals the lines of the journals at any date', async () => {
  for (const on of ['2026-03-01', '2026-03-02', '2026-04-02', '2026-05-02', '2026-06-02', '2026-07-02']) {
    for (const year of [null, 2025, 2026]) {
      const found = await books(bodies, { on, ...(year && { year }) });
      for (const bodyId of bodies) {
        const expected = await fromLines(bodyId, on, year);
        const book = found.get(bodyId)!;
        expect([bodyId, on, year, toFen(book, numbers)]).toEqual([bodyId, on, year, Object.fromEntries(numbers.map((name) => [name, expected[name]]))]);
        if (book.cash) expect([on, toFen(book.cash, cashNumbers)]).toEqual([on, Object.fromEntries(cashNumbers.map((name) => [name, expected[name]]))]);
      }
    }
  }
  const now = await books(bodies);
  expect(now.get('county-finance')).toMatchObject({ received: '1077.00', allocatedOn: '407.00', toTreasury: '40.00', returned: '0.00', cash: { payable: expect.any(String) as string } });
  expect(Number(now.get('county-finance')!.cash!['payable'])).toBeGreaterThan(0);
  expect([now.get('village')!.cash, now.get('township-finance')!.cash]).toEqual([null, null]);
});

test('[F2] money that was recovered and went to the treasury is no quota: what each holder got is what it passed on, reserved, spent, gave back and has', async () => {
  for (const on of ['2026-05-02', '2026-07-02']) {
    for (const [bodyId, book] of await books(bodies, { on })) {
      for (const row of [book!, ...book!.programmes.nodes]) {
        const { received, interest, allocatedOn, committed, paid, returned, available, yearEnd } = toFen(row, numbers);
        expect([bodyId, on, allocatedOn! + committed! + paid! + returned! + available! + yearEnd!]).toEqual([bodyId, on, received! + interest!]);
      }
    }
  }
});

test('[F2] a body’s programmes come in pages, each once, and add up to its totals', async () => {
  const first = (await books(['county-finance'], { page: '(first: 1)' })).get('county-finance')!.programmes;
  expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ programme: { code: 'XJ-2025' }, received: '77.00' }] });
  const second = (await books(['county-finance'], { page: `(first: 1, after: "${first.pageInfo.endCursor}")` })).get('county-finance')!.programmes;
  expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ programme: { code: 'XJ-2026' }, received: '1000.00' }] });
  await expect(books(['county-finance'], { page: '(first: 1, after: "bm8=")' })).resolves.toEqual(new Map([['county-finance', null]]));
});

test('[F2] many bodies cost the two statements of one, over kept days by the index of the holder, never over entries', async () => {
  const statements: { sql: string; parameters: readonly unknown[] }[] = [];
  const listening = { getKysely: () => ({ executeQuery: (sent: { sql: string; parameters: readonly unknown[] }) => {
    statements.push(sent);
    return Promise.resolve({ rows: bodies.map((id) => ({ id, holderId: id })) });
  } }) } as unknown as Em;
  await readBodyBooks(listening, bodies, { on: '2026-07-02', year: null });
  expect(statements).toHaveLength(2);
  // Many other holders: what they have is not walked through.
  await county.service.sql(`insert into funds.account (programme_id, book, holder_id, kind, may_be_negative)
    select $1, 'quota', 'other-' || n, 'available', false from generate_series(1, 20000) n`, [county.programmeId]);
  await county.service.sql('analyze funds.account');
  const plan = (await county.service.sql<{ 'QUERY PLAN': string }>(`explain ${statements[1]!.sql}`, [['village'], null, '2026-07-02'])).map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('account_holder');
  expect(plan).not.toMatch(/Seq Scan on account\b|journal_/);
});

test('[F2][X2] a reader elsewhere gets no book, and one without the right to the ledger is refused', async () => {
  await county.post('elsewhere', 'county-finance', '510525000000', ['funds.ledger.read']);
  expect([...(await books(bodies, { personId: 'elsewhere' })).values()]).toEqual([null, null, null]);
  await county.post('no-reader', 'county-finance', countyCode, ['funds.cash.receive']);
  const denied = await county.service.ask('no-reader', document(), { these: [{ __typename: 'Body', id: 'village' }] });
  expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
