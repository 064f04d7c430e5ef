import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationReversed } from '@sunledger/events';
import { verifyService } from '@sunledger/service-kit';
import { journalChain } from '../src/ledger/application/verify-journal.ts';
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
  (await county.service.ask<{ programme: { holdings: Record<string, string>[] } }>(
    'treasurer', 'query ($id: ID!) { programme(id: $id) { holdings { holderId received allocatedOn available } } }', { id: county.programmeId })).data?.programme.holdings;
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

test('[F2] an entry altered by SQL past every trigger is named by the chain', async () => {
  await expect(county.service.sql("update funds.journal_entry set kind = 'gift' where seq = 2")).rejects.toThrow('append-only');
  const [entry] = await county.service.sql<{ id: string }>(
    "select id from funds.journal_entry where book = 'quota' and kind = 'allocation' order by seq offset 1 limit 1");
  await county.service.sql('alter table funds.journal_line disable trigger journal_line_append_only');
  await county.service.sql('update funds.journal_line set amount_fen = amount_fen * 2 where entry_id = $1', [entry!.id]);
  const [, journal] = await verifyService(county.service.databaseUrl, [journalChain]);
  expect(journal).toEqual({ chain: 'journal', fault: { table: 'funds.journal_entry', row: entry!.id, fault: 'altered' } });
});
