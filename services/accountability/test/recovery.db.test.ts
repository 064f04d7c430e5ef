import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdsRegistered, paymentReturned, recoveryReceived, recoveryReversed, refundConfirmed, refundListed, refundMeetingHeld, refundPaid, recoveryOrdered, treasuryOrdered, treasuryPaid } from '@sunledger/events';
import { personToken } from '@sunledger/service-kit';
import { eventually, type TestService } from '@sunledger/testkit';
import { CaseStory, enterOfficers, mistyped, person, village } from './case-story.ts';
import { startAccountability } from './start-accountability.ts';

let service: TestService;
let story: CaseStory;
let caseId: string;

beforeAll(async () => {
  service = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  story = new CaseStory(service);
  await enterOfficers(service);
  caseId = await story.caseAt('DECIDED');
}, 120_000);
afterAll(() => service?.stop());

const waterfall = async (recoveryId: string) =>
  (await service.ask<{ recovery: { waterfall: Record<string, string> } }>(
    'chief', 'query ($id: ID!) { recovery(id: $id) { waterfall { ordered received outstanding treasury refunded held treasuryOrdered refundListed } } }', { id: recoveryId }))
    .data!.recovery.waterfall;
const toTreasury = (recoveryId: string, amount: string) => story.run('chief', 'orderTreasuryReturn', 'recovery', { recoveryId, amount });
const lines = (amounts: string[], from = 0) => amounts.map((amount, n) => ({ person: person(from + n), amount }));
const codes = (answers: { refusals: { code: string }[] }[]) => answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code));

async function pay(refundListId: string, change: (payload: { totalFen: string }) => object = () => ({})) {
  const fact = (await service.facts(refundListed)).find((row) => row.payload.refundListId === refundListId)!;
  const { programmeId, lines: listed, totalFen } = fact.payload;
  const payload = { refundListId, caseId: fact.payload.caseId, programmeId, lines: listed, totalFen, ...change({ totalFen }) };
  return service.hear(refundPaid, { aggregateId: refundListId, regionCode: village, occurredOn: '2026-03-02', payload }, { wait: false });
}
async function paid(refundListId: string): Promise<void> {
  const event = await pay(refundListId);
  await service.untilHeard(event.id);
}

test('[A3] a recovery is ordered within a case, of a programme that exists, in words that name nobody', async () => {
  const programmeId = await story.programme();
  const order = (input: Record<string, unknown>) => story.run('chief', 'orderRecovery', 'recovery', { caseId, programmeId, amount: '100.00', fromContent: '截留的补助', ...input });
  expect((await order({ programmeId: randomUUID() })).error).toBe('NOT_FOUND');
  expect((await order({ amount: '0.00', fromContent: `从 ${person(1).idNumber} 追回` })).refusals.map(({ code, field }) => [code, field])).toEqual([
    ['RECOVERY_AMOUNT_NOT_POSITIVE', 'amount'], ['NAMES_A_PERSON', 'fromContent']]);
  expect((await order({ caseId: await story.filed() })).refusals).toMatchObject([{ code: 'RECOVERY_OUTSIDE_CASE' }]);
  const { thing } = await order({});
  const fact = (await service.facts(recoveryOrdered)).find((row) => row.payload.recoveryId === thing!.id);
  expect(fact).toMatchObject({ payload: { caseId, programmeId, amountFen: '10000' } });
  expect(fact?.causes.length).toBeGreaterThan(0);
});

test('[A3] the waterfall adds up at every step to the fen and agrees with what funds told', async () => {
  const { recoveryId, programmeId } = await story.recovered(caseId, '1000.00', 60_001n);
  expect(await waterfall(recoveryId)).toMatchObject({ ordered: '1000.00', received: '600.01', outstanding: '399.99', held: '600.01' });
  expect((await toTreasury(recoveryId, '100.00')).refusals).toEqual([]);
  await service.hear(treasuryPaid, { aggregateId: recoveryId, regionCode: village, payload: { recoveryId, caseId, programmeId, amountFen: '10000' } });
  const listed = await story.list(recoveryId, lines(['300.00', '200.01'], 200));
  expect(listed.refusals).toEqual([]);
  expect(await waterfall(recoveryId)).toEqual({ ordered: '1000.00', received: '600.01', outstanding: '399.99', treasury: '100.00', refunded: '0.00', held: '500.01',
    treasuryOrdered: '100.00', refundListed: '500.01' });
  await paid(listed.thing!.id);
  expect(await waterfall(recoveryId)).toMatchObject({ treasury: '100.00', refunded: '500.01', held: '0.00' });
  const treasury = (await service.facts(treasuryOrdered)).find((row) => row.payload.recoveryId === recoveryId);
  expect(treasury?.causes).toHaveLength(2);
});

test('[A3] treasury and refunds take what came in to the fen, and not one fen more', async () => {
  const { recoveryId } = await story.recovered(caseId, '1000.00', 50_000n);
  expect((await toTreasury(recoveryId, '500.01')).refusals).toMatchObject([{ code: 'EXCEEDS_RECOVERED', field: 'amount', mechanism: 'A3' }]);
  expect((await toTreasury(recoveryId, '200.00')).refusals).toEqual([]);
  expect((await story.list(recoveryId, lines(['300.01']))).refusals).toMatchObject([{ code: 'EXCEEDS_RECOVERED', field: 'lines' }]);
  expect((await story.list(recoveryId, lines(['100.00', '200.00']))).refusals).toEqual([]);
  expect((await toTreasury(recoveryId, '0.01')).refusals).toMatchObject([{ code: 'EXCEEDS_RECOVERED' }]);
});

test('[A3] orders and lists at once never give out one fen twice, and none that fits is lost', async () => {
  const { recoveryId } = await story.recovered(caseId, '1000.00', 55_000n);
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) =>
    n % 2 === 0 ? toTreasury(recoveryId, '100.00') : story.list(recoveryId, lines(['100.00'], n * 3))));
  expect(codes(answers).every((code) => code === 'EXCEEDS_RECOVERED')).toBe(true);
  expect(answers.filter((answer) => answer.thing)).toHaveLength(5);
  const [sums] = await service.sql<{ free: string }>(
    'select (received_fen - treasury_ordered_fen - listed_fen)::text as free from accountability.recovery where id = $1', [recoveryId]);
  expect(sums?.free).toBe('5000');
});

test('[A3] a list names each person or household once, with numbers that check out; its faults come all at once and by line', async () => {
  const { recoveryId } = await story.recovered(caseId, '1000.00', 100_000n);
  const wrong = { name: person(1).name, idNumber: mistyped(person(1).idNumber) };
  const answer = await story.run('lister', 'listRefund', 'refundList', { recoveryId, lines: [
    { person: person(1), amount: '1.00' }, { person: person(1), amount: '2.00' }, { person: wrong, amount: '3.00' }, { amount: '4.00' },
    { householdId: 'no-such-household', amount: '5.00' }, { person: person(2), amount: '-1.00' }] });
  expect(answer.refusals.map(({ code, field }) => `${code} ${field}`).sort()).toEqual([
    'HOUSEHOLD_UNKNOWN lines.4', 'PERSON_LISTED_TWICE lines.1', 'REFUND_IDENTITY_FAULTY lines.2', 'REFUND_LINE_NOT_POSITIVE lines.5', 'REFUND_LINE_UNCLEAR lines.3']);
});

test('[A3] a household of the register is refunded by its head\'s token, the same that its identity number gives', async () => {
  const { recoveryId } = await story.recovered(caseId, '10.00', 1000n);
  const token = personToken(service.settings.personKey, person(70).idNumber);
  const householdId = randomUUID();
  await service.hear(householdsRegistered, { aggregateId: randomUUID(), regionCode: village, payload: {
    registerImportId: randomUUID(), villageCode: village, households: [{ householdId, kind: 'registered-poor', members: [{ token, head: true }] }] } });
  const twice = await story.run('lister', 'listRefund', 'refundList', { recoveryId, lines: [{ householdId, amount: '1.00' }, { person: person(70), amount: '1.00' }] });
  expect(twice.refusals).toMatchObject([{ code: 'PERSON_LISTED_TWICE' }]);
  const one = await story.run('lister', 'listRefund', 'refundList', { recoveryId, lines: [{ householdId, amount: '10.00' }] });
  expect((await service.facts(refundListed)).find((fact) => fact.payload.refundListId === one.thing!.id)?.payload.lines).toMatchObject([{ personToken: token, amountFen: '1000' }]);
});

test('[A4] a refund meeting comes with its signed list, and tells how many households were on it', async () => {
  const { recoveryId } = await story.recovered(caseId, '10.00', 1000n);
  const listed = await story.list(recoveryId, lines(['4.00', '6.00'], 80));
  const hold = (evidence: unknown[], more = {}) => story.run('lister', 'holdRefundMeeting', 'refundList', {
    refundListId: listed.thing!.id, place: '村委会院坝', attendees: 30, evidence, ...more }, 'id meetings { attendees }');
  expect((await hold([])).refusals).toMatchObject([{ code: 'MEETING_WITHOUT_LIST_AND_SIGNATURES', mechanism: 'A4' }]);
  expect((await hold([story.evidence('lister')], { occurredOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'MEETING_BEFORE_LIST' }]);
  expect((await hold([story.evidence('lister', 'signed-list')])).thing).toMatchObject({ meetings: [{ attendees: 30 }] });
  expect((await service.facts(refundMeetingHeld)).find((fact) => fact.payload.refundListId === listed.thing!.id)?.payload.households).toBe(2);
});

test('[A3] a refund is confirmed after it was paid, once, with its signature, and not by whoever made the list', async () => {
  const { recoveryId } = await story.recovered(caseId, '10.00', 1000n);
  const listed = await story.list(recoveryId, lines(['4.00', '6.00'], 90));
  const [first, second] = listed.thing!.lines.map((line) => line.id) as [string, string];
  const confirm = (who: string, method = 'SMS_CODE', lineId = first, more = {}) =>
    story.run<{ state: string }>(who, 'confirmRefund', 'refundLine', { lineId, method, ...more }, 'id state confirmationMethod');
  expect((await confirm('confirmer')).refusals).toMatchObject([{ code: 'REFUND_NOT_PAID', field: 'lineId' }]);
  await paid(listed.thing!.id);
  expect((await confirm('lister')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await confirm('confirmer', 'SIGNATURE')).refusals).toMatchObject([{ code: 'SIGNATURE_MISSING', field: 'evidence' }]);
  const race = await Promise.all([confirm('confirmer'), confirm('chief'), confirm('judge')]);
  expect(race.filter((answer) => answer.thing)).toHaveLength(1);
  expect(codes(race)).toEqual(['REFUND_ALREADY_CONFIRMED', 'REFUND_ALREADY_CONFIRMED']);
  expect((await confirm('confirmer', 'SIGNATURE', second, { evidence: [story.evidence('confirmer', 'signed-receipt')] })).thing).toMatchObject({ state: 'CONFIRMED' });
  const [confirmed] = (await service.facts(refundConfirmed)).filter((fact) => fact.payload.lineId === first);
  expect(confirmed?.causes.length).toBeGreaterThan(0);
});

test('[A3] what funds says it paid is held against the list: one fen off is set aside for a person, and nothing is marked as paid', async () => {
  const { recoveryId } = await story.recovered(caseId, '10.00', 1000n);
  const listed = await story.list(recoveryId, lines(['10.00'], 95));
  const event = await pay(listed.thing!.id, () => ({ totalFen: '999' }));
  await eventually(async () => (await service.sql("select 1 from kit.dead_letter where event_id = $1 and state = 'dead'", [event.id])).length > 0 || undefined, 'the false payment set aside');
  expect(await waterfall(recoveryId)).toMatchObject({ refunded: '0.00' });
  expect(await service.sql('select 1 from accountability.refund_line where refund_list_id = $1 and paid_on is not null', [listed.thing!.id])).toEqual([]);
});

test('[A3] a list that funds pays line by line is paid with its last line; a line paid twice is set aside', async () => {
  const { recoveryId } = await story.recovered(caseId, '10.00', 1000n);
  const listed = await story.list(recoveryId, lines(['4.00', '6.00'], 60));
  const refundListId = listed.thing!.id;
  const fact = (await service.facts(refundListed)).find((row) => row.payload.refundListId === refundListId)!;
  const payLine = (i: number) => pay(refundListId, () => ({ lines: [fact.payload.lines[i]], totalFen: fact.payload.lines[i]!.amountFen }));
  const shown = async () => (await service.ask<{ refundList: { paidOn: string | null; lines: { state: string }[] } }>(
    'chief', 'query ($id: ID!) { refundList(id: $id) { paidOn lines { state } } }', { id: refundListId })).data!.refundList;
  await service.untilHeard((await payLine(0)).id);
  expect(await shown()).toEqual({ paidOn: null, lines: [{ state: 'PAID' }, { state: 'LISTED' }] });
  expect(await waterfall(recoveryId)).toMatchObject({ refunded: '4.00', held: '6.00' });
  const again = await payLine(0);
  await eventually(async () => (await service.sql("select 1 from kit.dead_letter where event_id = $1 and state = 'dead'", [again.id])).length > 0 || undefined, 'the second payment set aside');
  expect(await waterfall(recoveryId)).toMatchObject({ refunded: '4.00' });
  const confirmed = await story.run('confirmer', 'confirmRefund', 'refundLine', { lineId: listed.thing!.lines[0]!.id, method: 'VISIT' });
  expect(confirmed.refusals).toEqual([]);
  const notYet = await story.run('confirmer', 'confirmRefund', 'refundLine', { lineId: listed.thing!.lines[1]!.id, method: 'VISIT' });
  expect(notYet.refusals).toMatchObject([{ code: 'REFUND_NOT_PAID' }]);
});

test('[A3] what the bank turned back after it was paid counts as paid no more; a line that its household confirmed can not have come back', async () => {
  const { recoveryId, programmeId } = await story.recovered(caseId, '10.00', 1000n);
  const listed = await story.list(recoveryId, lines(['4.00', '1.00'], 50));
  const [first, second] = listed.thing!.lines.map((line) => line.id) as [string, string];
  await paid(listed.thing!.id);
  expect((await toTreasury(recoveryId, '5.00')).refusals).toEqual([]);
  const ordered = (await service.facts(treasuryOrdered)).find((fact) => fact.payload.recoveryId === recoveryId)!;
  await service.hear(treasuryPaid, { aggregateId: recoveryId, regionCode: village, payload: { recoveryId, caseId, programmeId, amountFen: '500' } });
  expect(await waterfall(recoveryId)).toMatchObject({ treasury: '5.00', refunded: '5.00', held: '0.00' });
  const back = (subjectType: string, subjectId: string, amountFen: string, wait = true) => service.hear(paymentReturned, {
    aggregateId: randomUUID(), regionCode: village,
    payload: { orderId: randomUUID(), number: 'SL1', programmeId, subjectType, subjectId, amountFen, returnedOn: '2026-03-02', reasonCode: 'AM04' } }, { wait });
  await back('TreasuryOrder', ordered.id, '500');
  await back('RefundLine', first, '400');
  await back('Reimbursement', randomUUID(), '100');
  expect(await waterfall(recoveryId)).toMatchObject({ treasury: '0.00', refunded: '1.00', held: '9.00', treasuryOrdered: '5.00', refundListed: '5.00' });
  expect((await story.run('confirmer', 'confirmRefund', 'refundLine', { lineId: first, method: 'VISIT' })).refusals).toMatchObject([{ code: 'REFUND_NOT_PAID' }]);
  expect((await story.run('confirmer', 'confirmRefund', 'refundLine', { lineId: second, method: 'VISIT' })).refusals).toEqual([]);
  const event = await back('RefundLine', second, '100', false);
  await eventually(async () => (await service.sql("select 1 from kit.dead_letter where event_id = $1 and state = 'dead'", [event.id])).length > 0 || undefined, 'the return set aside');
  expect(await waterfall(recoveryId)).toMatchObject({ refunded: '1.00' });
});

test('[A3] what funds takes out as entered wrongly lowers what came in, also where it was listed meanwhile: nothing more is given out of it', async () => {
  const { recoveryId, programmeId } = await story.recovered(caseId, '10.00', 1000n);
  expect((await story.list(recoveryId, lines(['6.00'], 65))).refusals).toEqual([]);
  const reversed = { recoveryId, caseId, programmeId, receiptId: randomUUID(), amountFen: '1000' };
  await service.hear(recoveryReversed, { aggregateId: recoveryId, regionCode: village, payload: reversed });
  expect(await waterfall(recoveryId)).toMatchObject({ received: '0.00', outstanding: '10.00', held: '0.00', refundListed: '6.00' });
  expect((await toTreasury(recoveryId, '0.01')).refusals).toMatchObject([{ code: 'EXCEEDS_RECOVERED' }]);
  const { data } = await service.ask<{ recovery: { movements: { kind: string; amount: string }[] } }>(
    'chief', 'query ($id: ID!) { recovery(id: $id) { movements { kind amount } } }', { id: recoveryId });
  expect(data?.recovery.movements).toEqual([{ kind: 'RECEIVED', amount: '10.00' }, { kind: 'RECEIVED', amount: '-10.00' }]);
});

test('[A3] the same fact of funds twice moves the waterfall once', async () => {
  const { recoveryId, programmeId } = await story.recovered(caseId, '10.00', 0n);
  const envelope = await service.hear(recoveryReceived, { aggregateId: recoveryId, regionCode: village, payload: { recoveryId, caseId, programmeId, amountFen: '700' } });
  await service.publish(recoveryReceived.topic, envelope);
  await service.hear(recoveryReceived, { aggregateId: recoveryId, regionCode: village, payload: { recoveryId, caseId, programmeId, amountFen: '1' } });
  expect(await waterfall(recoveryId)).toMatchObject({ received: '7.01' });
});

test('[A3] nobody of another county orders, lists or confirms', async () => {
  const { recoveryId } = await story.recovered(caseId, '10.00', 1000n);
  expect((await story.run('elsewhere', 'orderTreasuryReturn', 'recovery', { recoveryId, amount: '1.00' })).error).toBe('FORBIDDEN');
  expect((await story.list(recoveryId, lines(['1.00']), 'elsewhere')).error).toBe('FORBIDDEN');
  const listed = await story.list(recoveryId, lines(['1.00'], 98));
  const lineId = listed.thing!.lines[0]!.id;
  // The line holds a person: row-level security hides it, so that for an outsider it is not there at all.
  expect((await story.run('elsewhere', 'confirmRefund', 'refundLine', { lineId, method: 'VISIT' })).error).toBe('NOT_FOUND');
});
