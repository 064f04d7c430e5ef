import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { TestBank, SentOrder } from './bank.ts';
import type { County } from './county.ts';

/** Drawn anew each time; `PROPERTY_SEED` repeats what failed. */
const seed = Number(process.env['PROPERTY_SEED'] ?? randomInt(1, 2 ** 31 - 1));

/**
 * Holds a property against some sequences that are always the same, so that every run reaches what it is to reach, and
 * against others that were never seen before.
 */
export async function holdsAlways<T>(sequences: fc.Arbitrary<T>, { same, drawn }: { same: { seed: number; runs: number }; drawn: number }, property: (sequence: T) => Promise<void>): Promise<void> {
  const examples = fc.sample(sequences, { seed: same.seed, numRuns: same.runs }).map((sequence): [T] => [sequence]);
  try {
    await fc.assert(fc.asyncProperty(sequences, property), { seed, numRuns: same.runs + drawn, endOnFailure: true, examples });
  } catch (error) {
    throw new Error(`PROPERTY_SEED=${seed} repeats this failure`, { cause: error });
  }
}

/**
 * Sends commands at once: whatever is not carried out is refused by a rule or names what isn't there, nothing else. Counts each outcome under its
 * name and gives those that were accepted.
 */
export async function sendTogether<Sent extends { name: string }>(
  sent: readonly Sent[], send: (one: Sent) => ReturnType<County['command']>, count: (outcome: string) => void,
): Promise<{ sent: Sent; id: string }[]> {
  const answers = await Promise.all(sent.map(send));
  return answers.flatMap(({ id, refusals, errors }, i) => {
    const one = sent[i]!;
    const unforeseen = (errors ?? []).filter(({ extensions }) => extensions.code !== 'NOT_FOUND');
    expect({ name: one.name, unforeseen }).toEqual({ name: one.name, unforeseen: [] });
    const stands = id !== '' && refusals.length === 0;
    count(`${one.name} ${stands ? 'accepted' : (refusals[0]?.code ?? 'NOT_FOUND')}`);
    return stands ? [{ sent: one, id }] : [];
  });
}

/** What waits goes to the bank, which turns back what `answersOf` names and pays the rest; nothing where nothing waits. */
export async function letBankAnswer(
  { service }: County, bank: TestBank, programmeId: string, answersOf: (orders: readonly SentOrder[]) => Record<string, string>,
): Promise<{ paid: number; failed: number } | undefined> {
  const waiting = await service.sql("select from funds.payment_order where programme_id = $1 and state = 'ordered'", [programmeId]);
  if (waiting.length === 0) return undefined;
  const messageId = await bank.send();
  const orders = await bank.ordersOf(messageId);
  const { result } = await bank.read(bank.report(messageId, orders, { answers: answersOf(orders) }));
  expect(result?.state).toBe('READ');
  return { paid: result?.paid ?? 0, failed: result?.failed ?? 0 };
}
