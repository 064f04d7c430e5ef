import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recoveryOrdered, refundListed, treasuryOrdered } from '@sunledger/events';
import type { TestBank } from './bank.ts';
import { expectSoundCash } from './cash-books.ts';
import { Claims } from './claims.ts';
import { County, county as countyCode, township } from './county.ts';
import { holdsAlways, letBankAnswer, sendTogether } from './property.ts';

let county: County;
let claims: Claims;
let bank: TestBank;
let runs = 0;
const today = '2026-04-02';

beforeAll(async () => {
  county = await County.start(`${today}T02:00:00Z`);
  claims = new Claims(county);
  bank = claims.bank;
  await county.post('bookkeeper', 'county-finance', countyCode, ['funds.recovery.receive', 'funds.recovery.pay', 'funds.refund.pay'], 'post-bookkeeper-recovery');
  await county.post('reverser', 'county-finance', countyCode, ['funds.receipt.reverse']);
}, 60_000);
afterAll(() => county?.stop());

interface Step {
  kind: 'receive' | 'reverse' | 'interest' | 'reverse-interest' | 'claim' | 'pay' | 'bank' | 'reissue' | 'recover' | 'refund' | 'treasury' | 'close';
  amountFen: bigint;
  /** Which of the things that exist; for the bank, which orders fail. */
  pick: number;
  /** Happened in March, which may be closed by then. */
  earlier: boolean;
}
const kinds: readonly Step['kind'][] = [
  'receive', 'receive', 'reverse', 'interest', 'reverse-interest', 'claim', 'claim', 'claim', 'pay', 'pay', 'pay', 'pay', 'bank', 'bank', 'bank', 'bank', 'reissue', 'reissue', 'reissue', 'recover', 'recover', 'refund', 'treasury', 'close'];
const aStep: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom(...kinds), amountFen: fc.bigInt(1n, 20_000n), pick: fc.nat(30), earlier: fc.boolean() });
/** One command, or two at once. */
const aMove = fc.oneof({ weight: 3, arbitrary: fc.tuple(aStep) }, { weight: 2, arbitrary: fc.tuple(aStep, aStep) });

interface Sent {
  personId: string;
  name: string;
  thing: string;
  input: Record<string, unknown> & { requestId: string };
}
interface World {
  number: number;
  programmeId: string;
  projectId: string;
  treasuryOrderId: string;
  /** Approved, whether it could be paid yet or not. */
  approved: string[];
  accepted: { sent: Sent; id: string }[];
}

const outcomes = new Map<string, number>();
const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
const oneOf = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(all.length, 1)];

/** The command that a step stands for in a world as it is; undefined where there is nothing for it yet. */
async function commandOf({ kind, amountFen, pick, earlier }: Step, world: World): Promise<Sent | undefined> {
  const { programmeId, number, approved } = world;
  const requestId = `cash-${(runs += 1)}`;
  const dated = { requestId, ...(earlier && { occurredOn: '2026-03-30' }) };
  const amount = yuan(amountFen);
  const by = (name: string, thing: string, input: Record<string, unknown>, personId = 'bookkeeper'): Sent => ({ personId, name, thing, input: { requestId, ...input } });
  const of = (name: string): string => oneOf(world.accepted.filter(({ sent }) => sent.name === name), pick)?.id ?? programmeId;
  switch (kind) {
    case 'receive': return by('receiveCash', 'cashReceipt', { ...dated, programmeId, amount, bankReference: requestId });
    case 'reverse': return by('reverseCashReceipt', 'cashReceipt', { receiptId: of('receiveCash'), reason: '记错专户' }, 'reverser');
    case 'interest': return by('recordAccountInterest', 'interest', { ...dated, programmeId, amount: yuan(amountFen % 900n + 1n), bankReference: requestId });
    case 'reverse-interest': return by('reverseAccountInterest', 'interest', { receiptId: of('recordAccountInterest'), reason: '记错专户' }, 'reverser');
    case 'claim': return by('submitReimbursement', 'reimbursement', { ...claims.input(world.projectId, `${world.projectId}-1`, amount), programmeId }, 'village-clerk');
    case 'pay': {
      const released = world.accepted.filter(({ sent }) => sent.name === 'payReimbursement').map(({ id }) => id);
      // Now and then one that is released already.
      const claim = oneOf(approved.filter((id) => pick % 5 === 0 || !released.includes(id)), pick);
      return claim === undefined ? undefined : by('payReimbursement', 'reimbursement', { reimbursementId: claim, fromAccount: county.accountOf(programmeId), paidOn: today });
    }
    case 'reissue': {
      const failed = await county.service.sql<{ id: string }>("select id from funds.payment_order where programme_id = $1 and state = 'failed' order by number", [programmeId]);
      return failed.length === 0 ? undefined : by('reissuePayment', 'paymentOrder', { paymentOrderId: oneOf(failed, pick)!.id, fromAccount: county.accountOf(programmeId) });
    }
    case 'recover': return by('receiveRecovery', 'recovery', { ...dated, recoveryId: `recovery-${number}`, amount: yuan(amountFen % 4000n + 1n), bankReference: requestId });
    case 'refund': return by('payRefund', 'refundOrder', {
      refundListId: `refund-${number}-${pick % 2}`, fromAccount: county.accountOf(programmeId), ...(pick % 3 === 0 ? { method: 'BY_BANK' } : {
        method: 'CASH_ON_SPOT', bankReference: requestId, evidence: [{ kind: 'signed-attendance', ticket: county.ticket('bookkeeper', requestId) }] }) });
    case 'treasury': return by('payTreasury', 'treasuryOrder', { treasuryOrderId: world.treasuryOrderId, fromAccount: county.accountOf(programmeId) });
    case 'close': return by('closeMonth', 'programme', { programmeId, month: '2026-03' });
    case 'bank': return undefined;
  }
}

const send = ({ personId, name, thing, input }: Sent) => county.command(personId, name, thing, input);
const count = (what: string): void => { outcomes.set(what, (outcomes.get(what) ?? 0) + 1); };

/** What waits goes to the bank, which pays some and turns others back: for want of cover (AM04), which may be sent again, or for the account (AC04). */
async function askBank({ pick }: Step, { programmeId }: World): Promise<void> {
  const answered = await letBankAnswer(county, bank, programmeId, (orders) =>
    Object.fromEntries(orders.flatMap(({ number }, i) => ((pick + i) % 2 === 0 ? [[number, pick % 8 === 0 ? 'AC04' : 'AM04']] : []))));
  if (!answered) return;
  count(`bank paid ${Math.min(1, answered.paid)}`);
  count(`bank failed ${Math.min(1, answered.failed)}`);
}

async function run(sent: readonly Sent[], world: World): Promise<void> {
  for (const accepted of await sendTogether(sent, send, count)) {
    world.accepted.push(accepted);
    if (accepted.sent.name !== 'submitReimbursement') continue;
    await claims.reviewAll(accepted.id);
    world.approved.push(accepted.id);
  }
}

const one = (kind: Step['kind'], pick = 1, amountFen = 3_999n): Step[] => [{ kind, amountFen, pick, earlier: false }];
/** What every book meets first: money that is asked for before it is there, or was used already, and a bank that pays one order and not the other. */
const hardMoney: Step[][] = [one('refund', 0), one('reverse', 0), one('claim', 1, 20_000n), one('pay'), one('bank', 2), one('reissue'), one('claim', 1, 20_000n), one('pay')];
/** What every book comes to in the end, whatever was done before. */
const everyKind: Step[][] = [
  one('receive'), one('reverse', 29), one('interest'), one('reverse-interest', 0), one('recover'), one('recover'), one('recover'), one('refund'), one('treasury'), one('close')];

async function aWorld(): Promise<World> {
  const number = (runs += 1);
  await county.service.service.setClock(`${today}T02:00:00Z`);
  const programmeId = await county.openProgramme(`CASH-${number}`, { occurredOn: '2026-03-30' });
  county.programmeId = programmeId;
  const projectId = `road-${number}`;
  const about = { recoveryId: `recovery-${number}`, caseId: `case-${number}`, programmeId };
  await county.receiveQuota('5000.00');
  await county.allotToVillage('3000.00');
  await county.plan(projectId, '2000.00');
  await county.sign(projectId, 200_000n, 1, '2026-03-30');
  if ((await county.service.sql('select from funds.payee_account')).length === 0) {
    await county.account();
    await county.treasuryAccount();
  }
  await county.accept(projectId, `${projectId}-1`, 200_000n, { final: true, acceptedOn: today });
  await county.service.hear(recoveryOrdered, { aggregateId: about.caseId, regionCode: township, payload: { ...about, amountFen: '20000' } });
  for (const [i, fen] of [3000, 2001].entries()) {
    await county.service.hear(refundListed, { aggregateId: `list-${number}-${i}`, regionCode: township, payload: {
      ...about, refundListId: `refund-${number}-${i}`, totalFen: String(fen), lines: [{ lineId: `line-${number}-${i}`, personToken: 'a'.repeat(64), amountFen: String(fen) }] } });
  }
  // The first list's household may be paid by bank.
  const account = await county.done('treasurer', 'enterPayeeAccount', 'payeeAccount', {
    payeeType: 'REFUND_LINE', payeeId: `line-${number}-0`, regionCode: township, accountName: '冯秀珍', account: `62284804025${String(number).padStart(8, '0')}`, bankCode: '102100099996', evidence: county.proof('treasurer') });
  await county.done('account-checker', 'checkPayeeAccount', 'payeeAccount', { payeeAccountId: account, pass: true });
  const ordered = await county.service.hear(treasuryOrdered, { aggregateId: about.caseId, regionCode: township, payload: { ...about, amountFen: '1999' } });
  const world: World = { number, programmeId, projectId, treasuryOrderId: ordered.id, approved: [], accepted: [] };
  await run([{ personId: 'bookkeeper', name: 'receiveCash', thing: 'cashReceipt', input: {
    requestId: `cash-first-${number}`, occurredOn: '2026-03-30', programmeId, amount: '300.00', bankReference: `first-${number}` } }], world);
  // One payment waits for the bank from the start, so that every sequence has one to answer.
  for (const kind of ['claim', 'pay'] as const) {
    const first = await commandOf({ kind, amountFen: 5000n, pick: 1, earlier: false }, world);
    if (first) await run([first], world);
  }
  return world;
}

const heads = ({ programmeId }: World) => county.service.sql('select book, last_seq::text as seq, last_hash from funds.book where programme_id = $1 order by book', [programmeId]);

test('[F2] whatever moves cash, alone or two at once: entries balance, nothing is below zero, the book adds up to nothing and to what happened, and a repetition changes nothing', async () => {
  await holdsAlways(fc.array(aMove, { minLength: 10, maxLength: 16 }), { same: { seed: 20_260_402, runs: 2 }, drawn: 4 }, async (moves) => {
    const world = await aWorld();
    for (const move of [...hardMoney, ...moves, ...everyKind]) {
      const sent = (await Promise.all(move.map((step) => commandOf(step, world)))).filter((one) => one !== undefined);
      await run(sent, world);
      for (const step of move) if (step.kind === 'bank') await askBank(step, world);
      await expectSoundCash(county, world.programmeId);
    }
    const before = await heads(world);
    for (const { sent, id } of world.accepted) expect((await send(sent)).id).toBe(id);
    expect(await heads(world)).toEqual(before);
    // The warranty ends: what is held goes to the bank by itself, and back to the contractor.
    await county.service.service.setClock('2026-05-10T02:00:00Z');
    await askBank({ kind: 'bank', amountFen: 1n, pick: 1, earlier: false }, world);
    await expectSoundCash(county, world.programmeId);
  });
  // The sequences reach what they are to reach.
  const reached = (what: string): [string, boolean] => [what, (outcomes.get(what) ?? 0) > 0];
  for (const name of ['receiveCash', 'reverseCashReceipt', 'recordAccountInterest', 'reverseAccountInterest', 'payReimbursement', 'reissuePayment', 'receiveRecovery', 'payRefund', 'payTreasury', 'closeMonth']) {
    expect(reached(`${name} accepted`)).toEqual([`${name} accepted`, true]);
  }
  for (const what of ['bank paid 1', 'bank failed 1', 'reverseCashReceipt RECEIPT_USED', 'payRefund NOT_RECOVERED_YET', 'payReimbursement INSUFFICIENT_BALANCE']) expect(reached(what)).toEqual([what, true]);
  expect((await county.service.sql("select from funds.retention where state = 'released'")).length).toBeGreaterThan(0);
}, 400_000);
