import { expect, test } from 'vitest';
import { findPackSetProblems } from './check-packs.ts';
import { parsePack } from './pack-schema.ts';

const aFile = (values: object, more: object = {}) => ({
  id: 'gulin', version: 1, title: '试验', region: '510525000000', effectiveFrom: '2018-01-01', source: { document: '试验' }, values, ...more,
});
const entry = (more: object) => ({ clause: '第一条', confidence: 'source', ...more });
const problemsOf = (file: unknown) => {
  const parsed = parsePack(file);
  return parsed.ok ? [] : parsed.problems.map(({ key, zh, en }) => [key, en, zh]);
};
const packOf = (values: object, more: object = {}) => {
  const parsed = parsePack(aFile(values, more));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
};
const nation = (values: object) => packOf(values, { id: 'national', region: '000000000000', effectiveFrom: '2014-01-01' });

test('[X1] a pack is read with its line, end and entries spelt out', () => {
  const pack = packOf({ 'need-survey.month': entry({ set: 11 }) });
  expect(pack).toMatchObject({ line: null, effectiveTo: null, values: { 'need-survey.month': [{ set: 11 }] } });
});

test.each([
  ['petition.conclude', { set: 5 }, /no such policy key/],
  ['petition.conclude-limit', { set: 60 }, /expected object/i],
  ['petition.conclude-limit', { set: { value: 60, unit: 'days' } }, /unit/],
  ['petition.conclude-limit', { set: { value: -1, unit: 'month' } }, /value/],
  ['petition.conclude-limit', { change: { value: -15 } }, /not changed like that/],
  ['retention.share', { change: { days: -1 } }, /not changed like that/],
  ['library.steps', { change: { days: -1 } }, /relatively/],
  ['retention.share', { set: '3%' }, /percentage/],
  ['reimbursement.large-amount', { set: '1e6' }, /yuan/],
  ['need-survey.month', { set: 13 }, /12/],
  ['need-survey.month', {}, /either/],
  ['need-survey.month', { set: 11, change: { value: 1 } }, /either/],
  ['factor.weights', { set: { people: '30', income: '30', policy: '30', performance: '20' } }, /100/],
  ['payment.incompatible-duties', { set: [['pay', 'pay']] }, /itself/],
] as const)('[X1] %s said as %j is refused by name', (key, said, message) => {
  const problems = problemsOf(aFile({ [key]: entry(said) }));
  expect(problems.length).toBeGreaterThan(0);
  for (const [named, words, chinese] of problems) {
    expect(named).toBe(key);
    expect(words).toContain(key);
    expect(chinese).toMatch(new RegExp(`^${key}:.*[\\u4e00-\\u9fff]`));
  }
  expect(problems.map(([, words]) => words).join()).toMatch(message);
});

test.each([
  ['region', { region: '5105' }], ['region', { region: '510525100201001' }], ['effectiveFrom', { effectiveFrom: '2018-02-30' }],
  ['effectiveTo', { effectiveTo: '2017-12-31' }], ['version', { version: 0 }], ['extra', { extra: true }],
])('[X1] a wrong %s is refused', (_what, more) => {
  expect(problemsOf(aFile({}, more))).toHaveLength(1);
});

test('[X1] a key set twice for one fund kind is refused, for two fund kinds it is not', () => {
  const general = entry({ set: 11 });
  expect(problemsOf(aFile({ 'need-survey.month': [general, general] }))).toHaveLength(1);
  expect(problemsOf(aFile({ 'need-survey.month': [general, { ...general, fundKind: 'health-relief' }] }))).toEqual([]);
  expect(problemsOf(aFile({ 'need-survey.month': { ...general, fundKind: 'gold' } }))).toHaveLength(1);
});

test('[X1] an assessment scheme whose points do not add up is refused', () => {
  const indicator = { code: 'one', title: '一', max: '99', measure: 'funds.execution-percent', full: '100', zero: '0' };
  const scheme = {
    indicators: [indicator], deductions: [], maxDeduction: '0', vetoes: [], effects: [{ grade: 'gone', talk: true }],
    grades: [{ code: 'good', title: '良', from: '60' }, { code: 'poor', title: '差', from: '0' }],
  };
  const problems = problemsOf(aFile({ 'assessment.scheme': entry({ set: scheme }) })).join();
  expect(problems).toContain('add up to 100');
  expect(problems).toContain('unknown grade gone');
});

test('[X1] packs are checked together: a version twice, nothing to inherit from, a change below zero', () => {
  const county = packOf({ 'petition.conclude-limit': entry({ change: { days: -61 } }) });
  expect(findPackSetProblems([county]).map(({ en }) => en)).toEqual([
    'petition.conclude-limit: changes a value that no pack above sets',
  ]);
  const base = nation({ 'petition.conclude-limit': entry({ set: { value: 60, unit: 'calendar-day' } }) });
  expect(findPackSetProblems([base, county]).map(({ en }) => en)).toEqual([
    'petition.conclude-limit: the change leads to no valid value',
  ]);
  expect(findPackSetProblems([base, { ...base }])[0]?.en).toContain('twice');
});

test('[X1] a later version above can break a change that held before, and is caught', () => {
  const county = packOf({ 'petition.conclude-limit': entry({ change: { days: -15 } }) });
  const base = nation({ 'petition.conclude-limit': entry({ set: { value: 60, unit: 'calendar-day' } }) });
  const inMonths = { ...nation({ 'petition.conclude-limit': entry({ set: { value: 2, unit: 'month' } }) }), version: 2, effectiveFrom: '2020-01-01' };
  expect(findPackSetProblems([base, county])).toEqual([]);
  expect(findPackSetProblems([base, county, inMonths]).map(({ packId }) => packId)).toEqual(['gulin']);
});

test('[F7] no pack may hold back more than the cap', () => {
  const base = nation({ 'retention.share': entry({ set: '3' }), 'retention.share-cap': entry({ set: '3' }) });
  expect(findPackSetProblems([base, packOf({ 'retention.share': entry({ set: '3.0' }) })])).toEqual([]);
  expect(findPackSetProblems([base, packOf({ 'retention.share': entry({ set: '3.01' }) })])[0]?.en).toContain('above retention.share-cap');
});
