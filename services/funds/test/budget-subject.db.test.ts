import { afterAll, beforeAll, expect, test } from 'vitest';
import { budgetSubjectReversed } from '@sunledger/events';
import { County, county as countyCode } from './county.ts';

let county: County;
let programmeId: string;
beforeAll(async () => {
  county = await County.start();
  programmeId = await county.openProgramme('ZH-2026', { fundKind: 'integrated-agricultural' });
  await county.done('treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: '川财农〔2026〕9号', amount: '100.00' });
}, 60_000);
afterAll(() => county?.stop());

const allot = (amount: string) => county.command('treasurer', 'issueAllocation', 'allocation', {
  programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: county.requestId(), amount });
const change = (amount: string, overrides: Record<string, unknown> = {}, personId = 'treasurer') => county.command(personId, 'changeBudgetSubject', 'programme', {
  programmeId, bodyId: 'township-finance', fromSubject: '2130599', toSubject: '2130305', documentNumber: county.requestId(), amount, ...overrides });

test('[F1] integrated money goes on only as far as its budget subject was changed, to the fen, also with two at once', async () => {
  expect((await allot('10.00')).refusals).toMatchObject([{ code: 'SUBJECT_NOT_CHANGED', field: 'toBodyId' }]);
  expect(await change('10.00')).toMatchObject({ refusals: [], errors: undefined });
  expect((await allot('10.01')).refusals).toMatchObject([{ code: 'SUBJECT_NOT_CHANGED' }]);
  const both = await Promise.all([allot('10.00'), allot('10.00')]);
  expect(both.map((answer) => answer.refusals[0]?.code ?? 'passed on').sort()).toEqual(['SUBJECT_NOT_CHANGED', 'passed on']);
  // Taken back, its change may carry another allocation.
  const passed = both.find((answer) => answer.refusals.length === 0)!;
  expect((await county.command('treasurer', 'reverseAllocation', 'allocation', { allocationId: passed.id, reason: '文件有误' })).refusals).toEqual([]);
  expect((await allot('10.00')).refusals).toEqual([]);
});

test('[F1] other money changes no subject, nor any to the same; the right to it is needed', async () => {
  expect((await change('1.00', { programmeId: county.programmeId })).refusals).toMatchObject([{ code: 'NOT_INTEGRATED_MONEY' }]);
  expect((await change('1.00', { toSubject: '2130599' })).refusals).toMatchObject([{ code: 'SAME_SUBJECT', field: 'toSubject' }]);
  expect((await change('1.00', {}, 'bookkeeper')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

const changes = async (id = programmeId) =>
  (await county.service.ask<{ programme: { subjectChanges: { id: string; amount: string; documentNumber: string; reversedOn: string | null }[] } }>(
    'treasurer', 'query ($id: ID!) { programme(id: $id) { subjectChanges { id amount documentNumber reversedOn } } }', { id })).data!.programme.subjectChanges;
const reverse = (changeId: string, personId = 'finance-head', more: Record<string, unknown> = {}) =>
  county.command(personId, 'reverseBudgetSubject', 'programme', { changeId, reason: '金额多写一位', ...more });

test('[F1][X7] a change recorded wrongly is taken back by a second person, as far as no allocation rests on it, and its number may be recorded again', async () => {
  await county.post('finance-head', 'county-finance', countyCode, ['funds.budget-subject.change'], 'post-head-2');
  const before = await changes();
  expect(await change('100.00', { documentNumber: '科目〔2026〕1号' })).toMatchObject({ refusals: [], errors: undefined });
  const wrong = (await changes()).find(({ documentNumber }) => documentNumber === '科目〔2026〕1号')!;
  expect((await reverse(wrong.id, 'treasurer')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await reverse(wrong.id, 'bookkeeper')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await reverse(wrong.id, 'finance-head', { occurredOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'REVERSED_BEFORE_CHANGE', field: 'occurredOn' }]);
  expect((await allot('0.01')).refusals).toEqual([]);
  expect((await reverse(wrong.id)).refusals).toMatchObject([{ code: 'CHANGE_NEEDED', field: 'changeId', message: expect.stringContaining('0.01') as string }]);
  // The right one first; then nothing rests on the wrong one.
  expect((await change('10.00', { documentNumber: '科目〔2026〕1号' })).refusals).toMatchObject([{ code: 'DOCUMENT_NUMBER_USED' }]);
  expect((await change('0.01')).refusals).toEqual([]);
  const twice = await Promise.all([reverse(wrong.id), reverse(wrong.id)]);
  expect(twice.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['CHANGE_REVERSED']);
  expect((await change('10.00', { documentNumber: '科目〔2026〕1号' })).refusals).toEqual([]);
  expect((await allot('10.01')).refusals).toMatchObject([{ code: 'SUBJECT_NOT_CHANGED' }]);
  expect((await changes()).filter(({ reversedOn }) => reversedOn === null)).toHaveLength(before.length + 2);
  expect((await county.service.facts(budgetSubjectReversed)).map(({ payload }) => [payload.changeId, payload.amountFen])).toEqual([[wrong.id, '10000']]);
  await expect(county.service.sql('delete from funds.subject_change')).rejects.toThrow('append-only');
});

test('[F1] of an allocation and the reversal of the change that it rests on at once, one stands', async () => {
  expect((await change('20.00', { documentNumber: 'RACE-1' })).refusals).toEqual([]);
  const raced = (await changes()).find(({ documentNumber }) => documentNumber === 'RACE-1')!;
  const [reversed, passed] = await Promise.all([reverse(raced.id), allot('25.00')]);
  expect([reversed.refusals[0]?.code ?? 'done', passed.refusals[0]?.code ?? 'done'].sort()).toEqual(
    reversed.refusals.length === 0 ? ['SUBJECT_NOT_CHANGED', 'done'] : ['CHANGE_NEEDED', 'done']);
});

test('[F1] integrated money that is kept above a county changes its subject in the county before it goes to a department there', async () => {
  const city = '511600000000';
  await county.service.enterBody({ bodyId: 'city-finance', bodyKind: 'city-finance', regionCode: city });
  await county.service.enterBody({ bodyId: 'water', bodyKind: 'county-water', regionCode: countyCode });
  await county.post('city-treasurer', 'city-finance', city, ['funds.programme.open', 'funds.quota.receive', 'funds.allocation.issue', 'funds.budget-subject.change', 'funds.ledger.read']);
  await county.post('city-keeper', 'city-finance', city, ['funds.ledger.read']);
  const kept = await county.done('city-treasurer', 'openProgramme', 'programme', {
    code: 'ZH-CITY', name: '2026年统筹整合资金', fundKind: 'integrated-agricultural', year: 2026, bodyId: 'city-finance', bankAccount: '6228480402564890026',
    bookkeeperPersonId: 'city-keeper', closesOn: '2027-12-31' });
  await county.done('city-treasurer', 'receiveQuota', 'programme', { programmeId: kept, documentNumber: '川财农〔2026〕77号', amount: '100.00' });
  const pass = (personId: string, fromBodyId: string, toBodyId: string, amount: string) => county.command(personId, 'issueAllocation', 'allocation', {
    programmeId: kept, fromBodyId, toBodyId, documentNumber: county.requestId(), amount });
  expect((await change('100.00', { programmeId: kept, bodyId: 'county-finance' }, 'city-treasurer')).refusals).toEqual([]);
  expect((await pass('city-treasurer', 'city-finance', 'county-finance', '100.00')).refusals).toEqual([]);
  expect((await pass('treasurer', 'county-finance', 'water', '40.00')).refusals).toMatchObject([{ code: 'SUBJECT_NOT_CHANGED' }]);
  // The county decides on it, and nobody below or beside it.
  await county.post('township-clerk', 'township-finance-office', '511623100000', ['funds.budget-subject.change']);
  expect((await change('40.00', { programmeId: kept, bodyId: 'water' }, 'township-clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await change('40.00', { programmeId: kept, bodyId: 'water' })).refusals).toEqual([]);
  expect((await pass('treasurer', 'county-finance', 'water', '40.01')).refusals).toMatchObject([{ code: 'SUBJECT_NOT_CHANGED' }]);
  expect((await pass('treasurer', 'county-finance', 'water', '40.00')).refusals).toEqual([]);
  // What it was changed for once it is not changed for again on its way down.
  expect((await change('60.00', { programmeId: kept, bodyId: 'township-finance' })).refusals).toEqual([]);
  expect((await pass('treasurer', 'county-finance', 'township-finance', '60.00')).refusals).toEqual([]);
  expect((await pass('township-treasurer', 'township-finance', 'village', '60.00')).refusals).toEqual([]);
});
