import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPostingRejections, mayBeNegative, type AccountKind, type PostingLine } from './posting-rules.ts';

type Move = { requestId: number; kind: string; from: string; to: string; amountFen: bigint };

const holders = ['county', 'township', 'village'];
/** What commands post to the quota book, as they do: from where to where. */
const linesOf = ({ kind, from, to, amountFen }: Move): PostingLine[] => {
  const move = (giver: string, giverKind: AccountKind, taker: string, takerKind: AccountKind): PostingLine[] =>
    [{ holderId: giver, kind: giverKind, amountFen: -amountFen }, { holderId: taker, kind: takerKind, amountFen }];
  if (kind === 'receive') return move('above', 'source', 'county', 'available');
  if (kind === 'allocate') return move(from, 'available', to, 'available');
  if (kind === 'reserve') return move(from, 'available', from, 'committed');
  if (kind === 'free') return move(from, 'committed', from, 'available');
  if (kind === 'pay') return move(from, 'committed', from, 'paid');
  if (kind === 'close-year') return move(from, 'available', from, 'year-end');
  if (kind === 'carry-over') return move(from, 'year-end', from, 'available');
  return move(from, 'year-end', from, 'returned');
};
const kinds = ['receive', 'allocate', 'reserve', 'free', 'pay', 'close-year', 'carry-over', 'return'];

const aMove: fc.Arbitrary<Move> = fc.record({
  requestId: fc.integer({ min: 0, max: 30 }), kind: fc.constantFrom(...kinds), from: fc.constantFrom(...holders), to: fc.constantFrom(...holders),
  amountFen: fc.bigInt(1n, 10n ** 15n),
});

/** Runs moves as commands run: the same requestId has one effect, a refused one none and may come again. */
function run(moves: readonly Move[]): { balances: Map<string, bigint>; entries: PostingLine[][] } {
  const balances = new Map<string, bigint>();
  const done = new Set<number>();
  const entries: PostingLine[][] = [];
  const keyOf = (line: { holderId: string; kind: string }): string => `${line.holderId}/${line.kind}`;
  for (const move of moves) {
    const lines = linesOf(move);
    if (done.has(move.requestId) || findPostingRejections(lines, (line) => balances.get(keyOf(line)) ?? 0n).length > 0) continue;
    done.add(move.requestId);
    for (const line of lines) balances.set(keyOf(line), (balances.get(keyOf(line)) ?? 0n) + line.amountFen);
    entries.push(lines);
  }
  return { balances, entries };
}

const sum = (values: Iterable<bigint>): bigint => [...values].reduce((total, value) => total + value, 0n);

test('[F2] whatever comes in whatever order, every entry balances, nothing is below zero and a programme’s sum stays what came in', () => {
  fc.assert(fc.property(fc.array(aMove, { maxLength: 80 }), (moves) => {
    const { balances, entries } = run(moves);
    for (const lines of entries) expect(sum(lines.map((line) => line.amountFen))).toBe(0n);
    for (const [key, fen] of balances) if (!mayBeNegative(key.split('/')[1] as AccountKind)) expect(fen >= 0n).toBe(true);
    const received = -(balances.get('above/source') ?? 0n);
    expect(sum([...balances].filter(([key]) => key !== 'above/source').map(([, fen]) => fen))).toBe(received);
  }), { numRuns: 300 });
});

test('[F2] a replay with the same requestIds ends with the same balances as running once', () => {
  fc.assert(fc.property(fc.array(aMove, { maxLength: 40 }), (moves) => {
    const once = run(moves);
    const accepted = moves.filter((move, i) => moves.findIndex((other) => other.requestId === move.requestId) === i);
    expect(run([...accepted, ...accepted]).entries.length).toBeGreaterThanOrEqual(run(accepted).entries.length);
    // Everything again after everything: what stands has its requestId taken, so only what was refused may come in now.
    const again = run([...moves, ...moves]);
    expect(again.entries.slice(0, once.entries.length)).toEqual(once.entries);
  }), { numRuns: 200 });
});

test('[F2] an entry that takes one fen more than there is, is refused for any amount', () => {
  fc.assert(fc.property(fc.bigInt(0n, 10n ** 15n), (fen) => {
    const lines = (amountFen: bigint): PostingLine[] => [{ holderId: 'a', kind: 'available', amountFen: -amountFen }, { holderId: 'b', kind: 'available', amountFen }];
    const has = (line: PostingLine): bigint => (line.holderId === 'a' ? fen : 0n);
    if (fen > 0n) expect(findPostingRejections(lines(fen), has)).toEqual([]);
    expect(findPostingRejections(lines(fen + 1n), has)).toMatchObject([{ code: 'INSUFFICIENT_BALANCE', shortfallFen: 1n }]);
  }));
});
