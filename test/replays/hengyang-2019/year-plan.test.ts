import { expect, test } from 'vitest';
import { checkIdentityNumber } from '@sunledger/kernel';
import { baihe, shuikou } from './places.ts';
import { asGiven, planYear, published, synthetic } from './year-plan.ts';

const plan = planYear(2019);
const people = plan.cases.flatMap((found) => found.people);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const discipline = /^(PARTY|ADMINISTRATIVE)_/;

test('[A10] the made-up year of Hengyang has the published sums and the same seed makes it again', () => {
  expect(planYear(2019)).toEqual(plan);
  expect(people.filter(({ kind }) => !discipline.test(kind))).toHaveLength(53);
  expect(people.filter(({ kind }) => discipline.test(kind))).toHaveLength(36);
  expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(89);
  expect(sum(plan.cases.map(({ recoveryYuan }) => recoveryYuan))).toBe(published.recoveredYuan);
  expect(sum(plan.cases.flatMap(({ refunds }) => refunds.map(({ yuan }) => yuan)))).toBe(published.refundedYuan);
  const meetings = plan.cases.filter(({ refundMeeting }) => refundMeeting);
  const handedOut = sum(meetings.flatMap(({ refunds }) => refunds.map(({ yuan }) => yuan)));
  expect([meetings.length, handedOut > 130_000, handedOut < 140_000]).toEqual([6, true, true]);
  expect(plan.bulletins).toHaveLength(10);
  expect(new Set(plan.bulletins.flatMap((bulletin) => bulletin.people)).size).toBe(21);
  expect(plan.talks.map(({ post }) => post).sort()).toEqual([...Array<string>(7).fill('DEPARTMENT_HEAD'), ...Array<string>(5).fill('TOWNSHIP_PARTY_SECRETARY')]);
});

test('[A10] every made-up person carries the mark and a number of no area that exists; what the account tells carries the other mark', () => {
  const made = [...people, ...plan.talks.map(({ person }) => person), ...plan.cases.flatMap(({ refunds }) => refunds)];
  expect(made.filter(({ name }) => !name.includes('合成')).map(({ name }) => name)).toEqual(['尹某']);
  expect(made.every(({ idNumber }) => idNumber.startsWith('439921') && checkIdentityNumber(idNumber).ok)).toBe(true);
  expect(plan.cases.filter(({ summary }) => !summary.startsWith(synthetic)).map(({ village, summary }) => [village, summary.startsWith(asGiven)])).toEqual([[shuikou, true], [baihe, true]]);
});

test('[A10] no refund is more than what its case recovers, and each bulletin rests on people of cases of its month', () => {
  for (const { recoveryYuan, refunds } of plan.cases) expect(sum(refunds.map(({ yuan }) => yuan))).toBeLessThanOrEqual(recoveryYuan);
  for (const { month, cases, people: named } of plan.bulletins) {
    const of = plan.cases.filter(({ key }) => cases.includes(key));
    expect(of.every((found) => found.month === month)).toBe(true);
    expect(named.every((name) => of.some((found) => found.people.some((person) => person.name === name)))).toBe(true);
  }
});
