import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseYuan } from '@sunledger/kernel';
import { Claims } from './claims.ts';
import { County } from './county.ts';
import { holdsAlways, sendTogether } from './property.ts';

let county: County;
let claims: Claims;
let runs = 0;

beforeAll(async () => {
  county = await County.start('2026-04-02T02:00:00Z');
  claims = new Claims(county);
}, 60_000);
afterAll(() => county?.stop());

interface Step {
  kind: 'receive' | 'allocate' | 'pass-on' | 'claim' | 'send-back' | 'reverse' | 'close';
  amountFen: bigint;
  /** Which of the things that exist. */
  pick: number;
  /** Happened in March, which may be closed by then. */
  earlier: boolean;
}
const kinds: readonly Step['kind'][] = ['receive', 'allocate', 'allocate', 'pass-on', 'pass-on', 'claim', 'claim', 'send-back', 'reverse', 'reverse', 'close'];
const aStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds), amountFen: fc.bigInt(1n, 40_000n), pick: fc.nat(20), earlier: fc.boolean() });
/** One command, or two at once. */
const aMove = fc.oneof({ weight: 3, arbitrary: fc.tuple(aStep) }, { weight: 1, arbitrary: fc.tuple(aStep, aStep) });

interface Sent {
  personId: string;
  name: string;
  thing: string;
  input: Record<string, unknown> & { requestId: string };
}
interface World {
  programmeId: string;
  projectId: string;
  accepted: { sent: Sent; id: string }[];
}

const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

/** The command that a step stands for in a world as it is. */
function commandOf({ kind, amountFen, pick, earlier }: Step, world: World): Sent {
  const { programmeId } = world;
  const requestId = `property-${(runs += 1)}`;
  const amount = yuan(amountFen);
  const dated = { requestId, ...(earlier && { occurredOn: '2026-03-30' }) };
  const of = (...names: string[]): { sent: Sent; id: string } | undefined => {
    const found = world.accepted.filter(({ sent }) => names.includes(sent.name));
    return found[pick % Math.max(found.length, 1)];
  };
  switch (kind) {
    case 'receive': return { personId: 'treasurer', name: 'receiveQuota', thing: 'programme', input: { ...dated, programmeId, amount, documentNumber: requestId } };
    case 'allocate': return { personId: 'treasurer', name: 'issueAllocation', thing: 'allocation', input: {
      ...dated, programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: requestId, amount } };
    case 'pass-on': return { personId: 'township-treasurer', name: 'issueAllocation', thing: 'allocation', input: {
      ...dated, programmeId, fromBodyId: 'township-finance', toBodyId: 'village', documentNumber: requestId, amount } };
    case 'claim': return { personId: 'village-clerk', name: 'submitReimbursement', thing: 'reimbursement', input: {
      ...claims.input(world.projectId, `${world.projectId}-1`, amount), programmeId, requestId } };
    case 'send-back': return { personId: 'village-reviewer', name: 'reviewReimbursement', thing: 'reimbursement', input: {
      requestId, reimbursementId: of('submitReimbursement')?.id ?? programmeId, step: 'village-review', pass: false, reason: '附件不全' } };
    case 'reverse': {
      const allocation = of('issueAllocation');
      const personId = allocation?.sent.personId ?? 'treasurer';
      return { personId, name: 'reverseAllocation', thing: 'allocation', input: { ...dated, allocationId: allocation?.id ?? programmeId, reason: '文件有误' } };
    }
    case 'close': return { personId: 'bookkeeper', name: 'closeMonth', thing: 'programme', input: { requestId, programmeId, month: '2026-03' } };
  }
}

const send = ({ personId, name, thing, input }: Sent) => county.command(personId, name, thing, input);

async function aWorld(): Promise<World> {
  const number = (runs += 1);
  const programmeId = await county.openProgramme(`PROPERTY-${number}`, { occurredOn: '2026-03-30' });
  county.programmeId = programmeId;
  const world: World = { programmeId, projectId: `road-${number}`, accepted: [] };
  const first: Sent = { personId: 'treasurer', name: 'receiveQuota', thing: 'programme', input: {
    requestId: `property-first-${number}`, occurredOn: '2026-03-30', programmeId, amount: '500.00', documentNumber: `first-${number}` } };
  world.accepted.push({ sent: first, id: (await send(first)).id });
  await county.plan(world.projectId, '400.00');
  await county.sign(world.projectId, 40_000n);
  await county.accept(world.projectId, `${world.projectId}-1`, 40_000n);
  return world;
}

const heads = ({ programmeId }: World) => county.service.sql('select book, last_seq::text as seq, last_hash from funds.book where programme_id = $1 order by book', [programmeId]);

async function expectSoundBooks(world: World): Promise<void> {
  const { programmeId } = world;
  const receivedFen = world.accepted.filter(({ sent }) => sent.name === 'receiveQuota')
    .reduce((sum, { sent }) => sum + (parseYuan(String(sent.input['amount'])) ?? 0n), 0n);
  expect(await county.service.sql(
    `select e.id from funds.journal_entry e join funds.journal_line l on l.entry_id = e.id where e.programme_id = $1 group by e.id having sum(l.amount_fen) <> 0`, [programmeId])).toEqual([]);
  expect(await county.service.sql(
    `select a.kind, a.holder_id, a.balance_fen from funds.account a where a.programme_id = $1 and ((a.balance_fen < 0 and a.kind <> 'source')
       or a.balance_fen <> (select coalesce(sum(l.amount_fen), 0) from funds.journal_line l where l.account_id = a.id)
       or a.balance_fen <> (select coalesce(sum(d.in_fen - d.out_fen), 0) from funds.account_day d where d.account_id = a.id))`, [programmeId])).toEqual([]);
  const [held] = await county.service.sql<{ fen: string }>(
    "select coalesce(sum(balance_fen), 0)::text as fen from funds.account where programme_id = $1 and book = 'quota' and kind <> 'source'", [programmeId]);
  expect(BigInt(held!.fen)).toBe(receivedFen);
}

test('[F2] whatever commands come, alone or two at once: entries balance, nothing is below zero, the holders together have what came, and a repetition changes nothing', async () => {
  const outcomes = new Map<string, number>();
  await holdsAlways(fc.array(aMove, { minLength: 7, maxLength: 11 }), { same: { seed: 20_260_402, runs: 7 }, drawn: 4 }, async (moves) => {
    const world = await aWorld();
    for (const move of moves) {
      world.accepted.push(...(await sendTogether(move.map((step) => commandOf(step, world)), send, (key) => outcomes.set(key, (outcomes.get(key) ?? 0) + 1))));
    }
    await expectSoundBooks(world);
    const before = await heads(world);
    for (const { sent, id } of world.accepted) expect((await send(sent)).id).toBe(id);
    expect(await heads(world)).toEqual(before);
  });
  // The sequences reach what they are to reach.
  for (const name of ['receiveQuota', 'issueAllocation', 'submitReimbursement', 'reverseAllocation', 'closeMonth']) expect([name, outcomes.get(`${name} accepted`) ?? 0]).not.toEqual([name, 0]);
  expect(outcomes.get('issueAllocation INSUFFICIENT_BALANCE') ?? 0).toBeGreaterThan(0);
  expect([...outcomes.keys()].some((key) => key.endsWith('PERIOD_CLOSED'))).toBe(true);
}, 120_000);
