import { expect, test } from 'vitest';
import { handlingCodes, isHandledBy, kindOf, measureCodes } from './measure-kinds.ts';
import { heaviestOf, mustBeAllowedFor, mustNotPunishTwice, mustRestOnDecision } from './measure-rules.ts';

const cadre = { villageCadre: true, partyMember: true };
const codesOf = (category: string) => measureCodes.filter((code) => kindOf(code).category === category);

test('[A2] there are five party sanctions, six administrative ones and four forms, each heavier than the one before', () => {
  expect(codesOf('party-discipline')).toEqual(['party-warning', 'party-serious-warning', 'party-removal-of-posts', 'party-probation', 'party-expulsion']);
  expect(codesOf('administrative-sanction')).toEqual(['administrative-warning', 'administrative-demerit', 'administrative-serious-demerit',
    'administrative-demotion', 'administrative-dismissal', 'administrative-expulsion']);
  expect(new Set(measureCodes.map((code) => kindOf(code).form))).toEqual(new Set([1, 2, 3, 4]));
  const weights = measureCodes.map((code) => kindOf(code).weight);
  expect(weights).toEqual([...new Set(weights)].sort((a, b) => a - b));
});

test('[A2] village cadres get a warning, a demerit or a serious demerit as administrative sanction and nothing else (政务处分法 §22)', () => {
  const allowed = codesOf('administrative-sanction').filter((kind) => mustBeAllowedFor(kind, cadre).length === 0);
  expect(allowed).toEqual(['administrative-warning', 'administrative-demerit', 'administrative-serious-demerit']);
  expect(mustBeAllowedFor('administrative-demotion', { villageCadre: false, partyMember: false })).toEqual([]);
  expect(mustBeAllowedFor('party-expulsion', cadre)).toEqual([]);
});

test('[A2] party discipline is for party members', () => {
  expect(mustBeAllowedFor('party-warning', { villageCadre: true, partyMember: false })).toEqual([{ code: 'ONLY_FOR_PARTY_MEMBERS', term: '党内警告' }]);
});

test('[A2] nobody gets one measure twice, nor two administrative sanctions for one case (政务处分法 §16)', () => {
  expect(mustNotPunishTwice('administrative-warning', ['administrative-demerit'])).toEqual([{ code: 'ALREADY_SANCTIONED', term: '政务记过' }]);
  expect(mustNotPunishTwice('party-warning', ['administrative-demerit'])).toEqual([]);
  expect(mustNotPunishTwice('party-warning', ['party-warning'])).toHaveLength(1);
});

test('[A2] a measure rests on the decision: neither before it nor after the conclusion', () => {
  expect((['filed', 'investigated', 'tried', 'decided', 'executed', 'concluded'] as const).filter((state) => mustRestOnDecision(state).length === 0))
    .toEqual(['decided', 'executed']);
});

test('[A2] a person is counted by the heaviest measure', () => {
  expect(heaviestOf(['admonition', 'party-warning', 'administrative-warning'])).toBe('party-warning');
  expect(heaviestOf([])).toBeUndefined();
});

test('[A2] [A10] every kind of measure is told as exactly one of organisational handling, discipline and transfer, so that they add up to the people', () => {
  for (const code of measureCodes) expect([code, handlingCodes.filter((handling) => isHandledBy(handling, kindOf(code).category))]).toEqual([code, [expect.any(String)]]);
  expect(isHandledBy('organisational', kindOf('admonition').category)).toBe(true);
  expect(isHandledBy('discipline', kindOf('party-warning').category)).toBe(true);
  expect(isHandledBy('discipline', kindOf('post-adjusted').category)).toBe(false);
});
