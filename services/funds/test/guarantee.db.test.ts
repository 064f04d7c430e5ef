import { afterAll, beforeAll, expect, test } from 'vitest';
import { guaranteeEnded } from '@sunledger/events';
import { Claims } from './claims.ts';
import { County, county as countyCode } from './county.ts';

let county: County;
let claims: Claims;
let files = 0;
beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.receiveQuota('2000000.00');
  await county.receiveCash('1000000.00');
  await county.allotToVillage('1000000.00');
  for (const projectId of ['road', 'school', 'well']) {
    await county.plan(projectId, '100000.00');
    await county.sign(projectId, 10_000_000n);
    if (projectId === 'road') await county.account();
    await county.accept(projectId, `${projectId}-1`, 5_000_000n);
    await claims.paid(projectId, `${projectId}-1`, '50000.00');
  }
}, 120_000);
afterAll(() => county?.stop());

const enter = (projectId: string, overrides: Record<string, unknown> = {}, personId = 'account-checker') => county.command(personId, 'registerGuarantee', 'guaranteeLetter', {
  contractId: `contract-${projectId}`, number: `BH-${projectId}`, issuer: '样例农商行', amount: '3000.00', validUntil: '2027-03-02',
  evidence: [{ kind: 'guarantee-letter', ticket: county.ticket(personId, `letter${(files += 1)}`) }], ...overrides });
const check = (guaranteeLetterId: string, input: Record<string, unknown> = { pass: true }, personId = 'letter-checker') =>
  county.command(personId, 'checkGuarantee', 'guaranteeLetter', { guaranteeLetterId, ...input });
const withdraw = (guaranteeLetterId: string, personId = 'account-checker') => county.command(personId, 'withdrawGuarantee', 'guaranteeLetter', { guaranteeLetterId, reason: '出具银行撤回' });
const sweep = (at: string) => county.service.service.setClock(at);
const retained = async (projectId: string) => {
  const answer = await county.service.ask<{ retentions: { nodes: { state: string; guaranteeId: string | null; deadlines: { state: string }[] }[] } }>(
    'treasurer', `{ retentions(regionCode: "${countyCode}", projectId: "${projectId}") { nodes { state guaranteeId deadlines { state } } } }`);
  return answer.data?.retentions.nodes;
};
const letters = async (projectId: string) =>
  (await county.service.ask<{ guaranteeLetters: { state: string; endReason: string | null }[] }>('treasurer', `{ guaranteeLetters(contractId: "contract-${projectId}") { state endReason } }`)).data?.guaranteeLetters;

test('[F7] while nothing is finally accepted, a letter lasts for the warranty as if that began today; a day less is refused', async () => {
  expect((await enter('road', { validUntil: '2026-03-03' })).refusals).toMatchObject([{ code: 'LETTER_TOO_SHORT', field: 'validUntil' }]);
  expect((await enter('road', { validUntil: '2027-03-01' })).refusals).toMatchObject([{ code: 'LETTER_TOO_SHORT' }]);
});

test('[F7][X7] a letter frees nothing on one person’s word; given back it may be entered again; checked by another it frees what is held', async () => {
  const first = await enter('road');
  await sweep('2026-03-02T03:00:00Z');
  expect(await retained('road')).toMatchObject([{ state: 'HELD', guaranteeId: null }]);
  await county.post('account-checker', 'county-finance', countyCode, ['funds.retention.guarantee-check'], 'checks-too');
  expect((await check(first.id, { pass: true }, 'account-checker')).refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'guaranteeLetterId' }]);
  expect((await check(first.id, { pass: false })).refusals).toMatchObject([{ code: 'LETTER_REASON_MISSING', field: 'reason' }]);
  expect((await check(first.id, { pass: false, reason: '与原件不符' })).refusals).toEqual([]);
  expect((await check(first.id)).refusals).toMatchObject([{ code: 'LETTER_NOT_ENTERED' }]);
  const second = await enter('road');
  expect((await enter('road')).refusals).toMatchObject([{ code: 'LETTER_NUMBER_USED' }]);
  expect((await check(second.id)).refusals).toEqual([]);
  await sweep('2026-03-02T03:10:00Z');
  expect(await retained('road')).toMatchObject([{ state: 'ORDERED', guaranteeId: second.id, deadlines: [{ state: 'RUNNING' }] }]);
});

test('[F7] a letter withdrawn before the warranty is over: what has not left is held again, with its order and clock taken back, and supervision hears of it once', async () => {
  const [held] = (await retained('road'))!;
  expect((await withdraw(held!.guaranteeId!)).refusals).toEqual([]);
  expect(await retained('road')).toMatchObject([{ state: 'HELD', guaranteeId: null, deadlines: [{ state: 'CANCELLED' }] }]);
  expect((await claims.bank.cash())['in-transit']).toBeUndefined();
  expect((await withdraw(held!.guaranteeId!)).refusals).toMatchObject([{ code: 'LETTER_ENDED' }]);
  expect(await letters('road')).toEqual([{ state: 'REFUSED', endReason: null }, { state: 'WITHDRAWN', endReason: '出具银行撤回' }]);
  const told = await county.service.facts(guaranteeEnded);
  expect(told.map(({ payload }) => payload)).toEqual([{ guaranteeLetterId: held!.guaranteeId, contractId: 'contract-road', projectId: 'road', amountFen: '300000', how: 'withdrawn' }]);
  await sweep('2026-03-02T03:30:00Z');
  expect(await retained('road')).toMatchObject([{ state: 'HELD' }]);
});

test('[F7] a letter that never counted is withdrawn without a word to supervision', async () => {
  const { id } = await enter('well');
  expect((await withdraw(id)).refusals).toEqual([]);
  expect(await county.service.facts(guaranteeEnded)).toHaveLength(1);
});

test('[F7] whether the withdrawal or the sweep comes first, nothing leaves on a letter that is gone', async () => {
  const { id } = await enter('well', { number: 'BH-race' });
  await check(id);
  await Promise.all([withdraw(id), sweep('2026-03-02T03:40:00Z')]);
  await sweep('2026-03-02T03:50:00Z');
  expect(await retained('well')).toMatchObject([{ state: 'HELD', guaranteeId: null }]);
  expect((await claims.bank.cash())['in-transit']).toBeUndefined();
});

test('[X2] a department of another line enters, checks and withdraws no letter of a project; its own line and finance do', async () => {
  await county.departments(['water', 'education'], ['funds.retention.guarantee', 'funds.retention.guarantee-check']);
  await county.plan('canal', '1000.00');
  await county.service.sql("update funds.listed_project set implementing_body_id = 'water-bureau' where project_id = 'canal'");
  await county.sign('canal', 100_000n);
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  const letter = { amount: '30.00' };
  expect((await enter('canal', letter, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  const first = await enter('canal', letter, 'water-officer');
  expect(first.refusals).toEqual([]);
  expect((await check(first.id, { pass: true }, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await check(first.id, { pass: false, reason: '与原件不符' })).refusals).toEqual([]);
  const second = await enter('canal', letter);
  expect((await check(second.id, { pass: false, reason: '与原件不符' }, 'water-officer')).refusals).toEqual([]);
  const third = await enter('canal', letter);
  expect((await withdraw(third.id, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await withdraw(third.id, 'water-officer')).refusals).toEqual([]);
});

test('[F7] a letter stands in at a payment only while it covers the warranty to come; past its last day it lapses and supervision is told what was freed', async () => {
  const { id } = await enter('school', { validUntil: '2027-03-02' });
  await check(id);
  await sweep('2026-03-02T04:00:00Z');
  await claims.bank.payAll();
  expect(await retained('school')).toMatchObject([{ state: 'RELEASED' }]);
  await county.accept('school', 'school-2', 5_000_000n);
  await claims.paid('school', 'school-2', '10000.00');
  expect(await retained('school')).toHaveLength(1);
  await sweep('2026-03-03T02:00:00Z');
  // A day later the warranty would outlast it: this payment is held back of again.
  await county.accept('school', 'school-3', 5_000_000n);
  const later = await claims.submitted('school', 'school-3', '10000.00');
  await claims.reviewAll(later);
  await claims.payThroughBank(later, { paidOn: '2026-03-03' });
  expect(await retained('school')).toHaveLength(2);
  await sweep('2027-03-02T02:00:00Z');
  expect((await letters('school'))?.map(({ state }) => state)).toEqual(['IN_FORCE']);
  await sweep('2027-03-03T02:00:00Z');
  expect((await letters('school'))?.map(({ state }) => state)).toEqual(['LAPSED']);
  expect((await county.service.facts(guaranteeEnded)).map(({ payload }) => payload.how)).toEqual(['withdrawn', 'withdrawn', 'lapsed']);
});
