import { expect, test } from 'vitest';
import { addressKey, ClientBudgets, type BudgetSettings, type Charged } from './client-budget.ts';

const sixty: BudgetSettings = {
  signedIn: { requests: 60, cost: 6000 }, publicAddress: { requests: 6, cost: 600 }, overrides: new Map([['finance', { requests: 2, cost: 100 }]]),
};
const clerk: Charged = { kind: 'person', id: 'clerk' };
const finance: Charged = { kind: 'client', id: 'finance' };
const village: Charged = { kind: 'public', id: '10.0.0.1' };

function aClock() {
  let now = 1_000_000;
  return { now: () => now, pass: (ms: number) => { now += ms; } };
}
const times = (count: number, charge: () => unknown) => Array.from({ length: count }, charge);

test('exactly the budget passes, the next request is refused with the wait until it would pass', () => {
  const budgets = new ClientBudgets(sixty, aClock());
  expect(times(60, () => budgets.charge(clerk, 'requests', 1)).every((refusal) => refusal === undefined)).toBe(true);
  expect(budgets.charge(clerk, 'requests', 1)).toEqual({ budget: 'requests', perMinute: 60, retryAfterSeconds: 1 });
});

test('after exactly the wait it passes, one millisecond before it does not', () => {
  const clock = aClock();
  const budgets = new ClientBudgets(sixty, clock);
  times(60, () => budgets.charge(clerk, 'requests', 1));
  clock.pass(999);
  expect(budgets.charge(clerk, 'requests', 1)).toBeDefined();
  clock.pass(1);
  expect(budgets.charge(clerk, 'requests', 1)).toBeUndefined();
  expect(budgets.charge(clerk, 'requests', 1)).toBeDefined();
});

test('a long silence fills the budget and no more than it', () => {
  const clock = aClock();
  const budgets = new ClientBudgets(sixty, clock);
  times(60, () => budgets.charge(clerk, 'requests', 1));
  clock.pass(86_400_000);
  expect(times(61, () => budgets.charge(clerk, 'requests', 1)).filter((refusal) => refusal !== undefined)).toHaveLength(1);
});

test('dear operations use the budget up sooner than cheap ones, and requests and cost are counted apart', () => {
  const budgets = new ClientBudgets(sixty, aClock());
  expect(budgets.charge(clerk, 'cost', 5990)).toBeUndefined();
  expect(budgets.charge(clerk, 'cost', 110)).toEqual({ budget: 'cost', perMinute: 6000, retryAfterSeconds: 1 });
  expect(budgets.charge(clerk, 'cost', 10)).toBeUndefined();
  expect(budgets.charge(clerk, 'requests', 1)).toBeUndefined();
});

test('what alone exceeds the whole budget passes on a full one and is paid off before the next', () => {
  const clock = aClock();
  const budgets = new ClientBudgets(sixty, clock);
  expect(budgets.charge(finance, 'cost', 300)).toBeUndefined();
  clock.pass(120_000);
  expect(budgets.charge(finance, 'cost', 1)?.retryAfterSeconds).toBe(1);
  clock.pass(60_000);
  expect(budgets.charge(finance, 'cost', 100)).toBeUndefined();
});

test('a department has the budget agreed with it; a person who bears its name has not', () => {
  const budgets = new ClientBudgets(sixty, aClock());
  expect(times(3, () => budgets.charge(finance, 'requests', 1)).filter(Boolean)).toHaveLength(1);
  expect(times(3, () => budgets.charge({ kind: 'person', id: 'finance' }, 'requests', 1)).filter(Boolean)).toHaveLength(0);
});

test('one client past its budget takes nothing from another', () => {
  const budgets = new ClientBudgets(sixty, aClock());
  times(10, () => budgets.charge(village, 'requests', 1));
  expect(budgets.charge(village, 'requests', 1)).toBeDefined();
  expect(budgets.charge({ kind: 'public', id: '10.0.0.2' }, 'requests', 1)).toBeUndefined();
  expect(budgets.charge(clerk, 'requests', 1)).toBeUndefined();
});

test('without a budget nobody is refused and nothing is remembered', () => {
  const budgets = new ClientBudgets({ signedIn: undefined, publicAddress: undefined, overrides: new Map() }, aClock());
  times(10_000, () => budgets.charge(clerk, 'requests', 1));
  expect([budgets.charge(clerk, 'cost', 1e9), budgets.size]).toEqual([undefined, 0]);
});

test('however many addresses come, memory stays bounded', () => {
  const budgets = new ClientBudgets(sixty, { ...aClock(), kept: 100 });
  for (let i = 0; i < 5000; i += 1) budgets.charge({ kind: 'public', id: `10.0.${i >> 8}.${i & 255}` }, 'requests', 1);
  expect(budgets.size).toBe(100);
});

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::99', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2:ffff::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is charged as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
