import { afterAll, beforeAll, expect, test } from 'vitest';
import { petitionConcluded, petitionOverdue, petitionRegistered } from '@sunledger/events';
import { county, startBench, village, type Bench } from './bench.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); }, 90_000);
afterAll(() => bench?.service.stop());

const clocks = 'petition { id state overdueOn concludedOn deadlines { kind startedOn dueOn limit policy clause state } extensions { dueOn reporterToldOn } }';
interface Shown { petition: { id: string; state: string; overdueOn: string | null; deadlines: { kind: string; dueOn: string; policy: string; clause: string; state: string; limit: string }[]; extensions: unknown[] } | null }
const replyClock = ({ petition }: Shown) => petition!.deadlines.find(({ kind }) => kind === 'supervision.reply-petition');

test('[S1] anyone may file a petition unsigned and follow it under the receipt code, both ways', async () => {
  const filed = await bench.run<{ receiptCode: string; receipt: { state: string; deadlines: unknown[] } }>(
    null, 'filePetition', { content: '修路款去向不明', regionCode: village }, 'receiptCode receipt { state deadlines { kind dueOn policy } }');
  expect(filed.receipt).toMatchObject({ state: 'REGISTERED', deadlines: [{ kind: 'supervision.accept-petition', dueOn: '2026-03-17', policy: 'national@1' }] });
  const [row] = await bench.service.sql<{ id: string }>("select id from supervision.petition where channel = 'NETWORK'");
  await bench.run(null, 'addPetitionMessage', { receiptCode: filed.receiptCode.toLowerCase(), content: '补充:在三组' });
  await bench.run('officer', 'sendPetitionMessage', { petitionId: row!.id, content: '已收到补充材料' });
  const seen = await bench.read<{ petitionByReceipt: unknown }>(null, 'query ($code: String!) { petitionByReceipt(code: $code) { state messages { direction content } } }', { code: filed.receiptCode });
  expect(seen.petitionByReceipt).toEqual({ state: 'REGISTERED', messages: [
    { direction: 'FROM_REPORTER', content: '补充:在三组' }, { direction: 'TO_REPORTER', content: '已收到补充材料' }] });
  const wrong = await bench.read<{ petitionByReceipt: unknown }>(null, 'query { petitionByReceipt(code: "00000-00000-00000-00000") { state } }');
  expect(wrong.petitionByReceipt).toBeNull();
  const astray = await bench.ask(null, 'addPetitionMessage', { receiptCode: '00000-00000-00000-00000', content: '试' }, '');
  expect(astray.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('[S1] the same filing sent again gives the same code and no second petition', async () => {
  const input = { requestId: 'again', content: '低保名额不公开', regionCode: village };
  const [one, two] = [await bench.run<{ receiptCode: string }>(null, 'filePetition', input, 'receiptCode'), await bench.run<{ receiptCode: string }>(null, 'filePetition', input, 'receiptCode')];
  expect(two.receiptCode).toBe(one.receiptCode);
  expect(await bench.dump()).not.toContain(one.receiptCode);
});

test('[S2] two packs, two limits for the same petition, each with pack, version and clause', async () => {
  const limits: Record<string, unknown> = {};
  for (const regionCode of ['510525100000', '430421100000', '420106001000', village]) {
    const { id } = await bench.aPetition({ regionCode }, 'national');
    const accepted = await bench.run<Shown>('national', 'acceptPetition', { petitionId: id }, clocks);
    limits[regionCode] = accepted.petition!.deadlines.find(({ kind }) => kind === 'supervision.conclude-petition');
  }
  expect(limits['510525100000']).toMatchObject({ limit: '45 calendar-day', dueOn: '2026-04-16', policy: 'gulin@1', clause: expect.stringContaining('提前15天') as string });
  expect(limits['430421100000']).toMatchObject({ limit: '5 calendar-day', dueOn: '2026-03-07', policy: 'hengyang@1' });
  expect(limits['420106001000']).toMatchObject({ limit: '60 calendar-day', dueOn: '2026-05-01', policy: 'national@1' });
  expect(limits[village]).toMatchObject({ limit: '45 calendar-day', policy: 'sample@1' });
});

test('[S2] a petition is forwarded within the day that Hengyang gives, and within five working days elsewhere', async () => {
  for (const [regionCode, limit, policy] of [['430421100000', '1 calendar-day', 'hengyang@1'], [village, '5 working-day', 'national@1']] as const) {
    const { id } = await bench.aPetition({ regionCode }, 'national');
    const forwarded = await bench.run<Shown>('national', 'forwardPetition', { petitionId: id }, clocks);
    expect(forwarded.refusals).toEqual([]);
    expect(forwarded.petition!.deadlines.find(({ kind }) => kind === 'supervision.forward-petition')).toMatchObject({ limit, policy, state: 'MET' });
    expect((await bench.run<Shown>('national', 'forwardPetition', { petitionId: id }, clocks)).refusals).toMatchObject([{ code: 'PETITION_ALREADY_FORWARDED' }]);
  }
});

test('[S2] a petition forwarded to a stationed group is the group\'s to accept, its clock runs on from the day it came; two forwardings at once are one', async () => {
  await bench.service.enterBody({ bodyId: 'stationed', bodyKind: 'stationed-group', regionCode: county });
  const { id } = await bench.aPetition({ bodyComplainedOfId: 'village-committee' });
  const forward = (who: string, toBodyId: string) => bench.run<Shown>(who, 'forwardPetition', { petitionId: id, toBodyId }, 'petition { handlingBodyId deadlines { kind dueOn state } }');
  expect((await forward('officer', 'county-finance')).refusals).toMatchObject([{ code: 'NOT_A_BODY_TO_FORWARD_TO', field: 'toBodyId' }]);
  expect((await bench.ask('clerk', 'forwardPetition', { petitionId: id }, '')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const race = await Promise.all([forward('officer', 'stationed'), forward('deputy', 'stationed')]);
  expect(race.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['PETITION_ALREADY_FORWARDED']);
  const shown = race.find(({ refusals }) => refusals.length === 0)?.petition as unknown as { handlingBodyId: string; deadlines: { kind: string; dueOn: string; state: string }[] };
  expect(shown.handlingBodyId).toBe('stationed');
  const accepts = shown.deadlines.filter(({ kind }) => kind === 'supervision.accept-petition');
  expect(accepts.map(({ state }) => state).sort()).toEqual(['CANCELLED', 'RUNNING']);
  expect(new Set(accepts.map(({ dueOn }) => dueOn)).size).toBe(1);
});

test('[S2] an extension is in writing before the due day, by another, within the limit, and a named reporter is told', async () => {
  const { id } = await bench.anAcceptedPetition({ named: { name: '王秀英', contact: '13800001111' } });
  const extend = (personId: string, overrides: Record<string, unknown>) =>
    bench.run<Shown>(personId, 'extendPetition', { petitionId: id, untilDays: 30, reason: '需异地取证', approvalNumber: '邻纪延〔2026〕1号', reporterToldOn: '2026-03-02', ...overrides }, clocks);
  expect((await extend('officer', {})).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  const faults = await extend('deputy', { untilDays: 31, reporterToldOn: null });
  expect(faults.refusals.map(({ code, field, policy }) => [code, field, policy])).toEqual([
    ['EXTENSION_TOO_LONG', 'untilDays', 'national@1'], ['REPORTER_NOT_TOLD', 'reporterToldOn', 'national@1']]);
  expect((await extend('deputy', { reason: '联系 13800001111' })).refusals).toMatchObject([{ code: 'PERSONAL_DATA_IN_TEXT', field: 'reason' }]);
  const extended = await extend('deputy', {});
  expect(extended.refusals).toEqual([]);
  expect(extended.petition).toMatchObject({ extensions: [{ dueOn: '2026-05-16', reporterToldOn: '2026-03-02' }] });
  expect(extended.petition!.deadlines.find(({ kind }) => kind === 'supervision.conclude-petition')).toMatchObject({ dueOn: '2026-05-16', state: 'RUNNING' });
  expect((await extend('deputy', { untilDays: 1 })).refusals).toMatchObject([{ code: 'EXTENSION_TOO_LONG' }]);
});

test('[S2] one petition concluded by two at once is concluded once', async () => {
  const { id, receiptCode } = await bench.anAcceptedPetition();
  const answers = await Promise.all(['officer', 'deputy', 'officer', 'deputy'].map((personId) =>
    bench.run<Shown>(personId, 'concludePetition', { petitionId: id, result: 'SUBSTANTIATED', replyContent: '经查属实,已责令整改' }, clocks)));
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(Array(3).fill('PETITION_ALREADY_CONCLUDED'));
  expect((await bench.service.facts(petitionConcluded)).filter(({ payload }) => payload.petitionId === id)).toHaveLength(1);
  const receipt = await bench.read<{ petitionByReceipt: unknown }>(null, 'query ($code: String!) { petitionByReceipt(code: $code) { state result reply rating } }', { code: receiptCode });
  expect(receipt.petitionByReceipt).toEqual({ state: 'CONCLUDED', result: 'SUBSTANTIATED', reply: '经查属实,已责令整改', rating: null });
  expect((await bench.run(null, 'ratePetition', { receiptCode, rating: 4 })).refusals).toEqual([]);
  expect((await bench.run(null, 'ratePetition', { receiptCode, rating: 5 })).refusals).toMatchObject([{ code: 'PETITION_ALREADY_RATED' }]);
  expect((await bench.ask(null, 'ratePetition', { receiptCode, rating: 6 }, '')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('[S2] a named reporter is answered within a limit of its own', async () => {
  const { id } = await bench.anAcceptedPetition({ named: { name: '王秀英', contact: '13800001111' } });
  expect((await bench.run('officer', 'replyPetition', { petitionId: id, method: 'PHONE' })).refusals).toMatchObject([{ code: 'PETITION_NOT_CONCLUDED' }]);
  const concluded = await bench.run<Shown>('officer', 'concludePetition', { petitionId: id, result: 'UNSUBSTANTIATED', replyContent: '经查不属实' }, clocks);
  expect(replyClock(concluded)).toMatchObject({ limit: '15 working-day', dueOn: '2026-03-23', state: 'RUNNING' });
  const replied = await bench.run<Shown>('officer', 'replyPetition', { petitionId: id, method: 'PHONE' }, clocks);
  expect(replyClock(replied)).toMatchObject({ state: 'MET' });
});

test('[S2] a petition not concluded in time is overdue for good, and its conclusion afterwards is recorded all the same', async () => {
  const late = await bench.anAcceptedPetition();
  await bench.service.service.setClock('2026-04-17T02:00:00Z');
  const [fact] = (await bench.service.facts(petitionOverdue)).filter(({ payload }) => payload.petitionId === late.id);
  expect(fact).toMatchObject({ occurredOn: '2026-04-16', regionCode: '511623100000', payload: { dueOn: '2026-04-16', bodyId: 'county-discipline' } });
  expect((await bench.run('deputy', 'extendPetition', { petitionId: late.id, untilDays: 5, reason: '来不及', approvalNumber: '邻纪延〔2026〕9号' })).refusals)
    .toMatchObject([{ code: 'EXTENSION_TOO_LATE' }]);
  const concluded = await bench.run<Shown>('officer', 'concludePetition', { petitionId: late.id, result: 'PARTLY', replyContent: '部分属实' }, clocks);
  expect(concluded.petition).toMatchObject({ state: 'CONCLUDED', overdueOn: '2026-04-16' });
  expect(concluded.petition!.deadlines.find(({ kind }) => kind === 'supervision.conclude-petition')).toMatchObject({ state: 'MISSED' });
  expect((await bench.service.facts(petitionOverdue)).filter(({ payload }) => payload.petitionId === late.id)).toHaveLength(1);
});

test('[S2] a conclusion dated before the acceptance is refused', async () => {
  const { id } = await bench.anAcceptedPetition();
  const early = await bench.run('officer', 'concludePetition', { petitionId: id, result: 'PARTLY', replyContent: '部分属实', occurredOn: '2026-04-16' });
  expect(early.refusals).toMatchObject([{ code: 'OUT_OF_ORDER', field: 'occurredOn' }]);
});

test('[S2] the database itself keeps petitions and their conclusions', async () => {
  await expect(bench.service.sql('delete from supervision.petition')).rejects.toThrow(/append-only/);
  await expect(bench.service.sql("update supervision.petition set result = 'PARTLY' where result = 'SUBSTANTIATED'")).rejects.toThrow(/append-only/);
});

test('[S1] petition events say nothing of village, person or words', async () => {
  const facts = await bench.service.facts(petitionRegistered);
  expect(facts.length).toBeGreaterThan(5);
  for (const fact of facts) {
    expect(fact.regionCode).not.toBe(village);
    expect(Object.keys(fact.payload).sort()).toEqual(['channel', 'named', 'petitionId']);
    expect(fact.causes).toEqual([]);
  }
});
