import { randomInt } from 'node:crypto';
import fc from 'fast-check';

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
