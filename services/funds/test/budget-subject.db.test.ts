import { afterAll, beforeAll, expect, test } from 'vitest';
import { County } from './county.ts';

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
