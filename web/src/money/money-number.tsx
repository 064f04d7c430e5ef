import { spokenYuan, toFen } from '../format/money.ts';

/** A sum in a table, opening into its list; nothing to open where it is nothing. */
export function MoneyNumber({ name, amount, onOpen }: { name: string; amount: string; onOpen: () => void }) {
  const { number, unit } = spokenYuan(amount);
  return toFen(amount) === 0n ? <span className="none">0</span> : <button type="button" data-number={name} onClick={onOpen}>{number}<small>{unit}</small></button>;
}

export const CountNumber = ({ name, count, onOpen }: { name: string; count: number; onOpen: () => void }) =>
  count === 0 ? <span className="none">0</span> : <button type="button" data-number={name} onClick={onOpen}>{count}</button>;
