import { formatYuan, parseYuan } from '@sunledger/kernel';
import type { Limit } from '@sunledger/kernel';
import type { PolicyChange } from './pack-schema.ts';
import { definitionOf } from './policy-keys.ts';
import type { PolicyKey } from './policy-keys.ts';

const PERCENT_DIGITS = 4;

/** Applies "15 days less than the usual limit" to the inherited value; undefined where the outcome is no valid value. */
export function applyChange(key: PolicyKey, inherited: unknown, change: PolicyChange): unknown {
  const changed = 'days' in change ? changeLimit(inherited as Limit, change.days) : changeAmount(key, inherited, change.value);
  return definitionOf(key).value.safeParse(changed).success ? changed : undefined;
}

function changeLimit(inherited: Limit, days: number): Limit | undefined {
  // "Fifteen days less" than so many months is not a number of days that one could name beforehand.
  return inherited.unit === 'month' ? undefined : { ...inherited, value: inherited.value + days };
}

function changeAmount(key: PolicyKey, inherited: unknown, by: number | string): unknown {
  switch (definitionOf(key).relative) {
    case 'number':
      return Number(inherited) + Number(by);
    case 'yuan': {
      const [before, difference] = [parseYuan(String(inherited)), parseYuan(String(by))];
      return before === undefined || difference === undefined ? undefined : formatYuan(before + difference);
    }
    case 'percent':
      return formatScaled(toScaled(String(inherited)) + toScaled(String(by)));
    case 'limit':
    case undefined:
      return undefined;
  }
}

// Decimal strings are added as whole ten-thousandths: 0.1 + 0.2 must be 0.3.
function toScaled(text: string): bigint {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const scaled = BigInt(whole + decimals.slice(0, PERCENT_DIGITS).padEnd(PERCENT_DIGITS, '0'));
  return text.startsWith('-') ? -scaled : scaled;
}

function formatScaled(scaled: bigint): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(PERCENT_DIGITS + 1, '0');
  const decimals = digits.slice(-PERCENT_DIGITS).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -PERCENT_DIGITS)}${decimals && `.${decimals}`}`;
}
