import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeFactors, toScaled, type RegionFactors } from './factor-rules.ts';
import { findFactorRejections } from './proposal-rules.ts';

const weights = { people: '30', income: '30', policy: '30', performance: '10' };
const aRegion = (regionCode: string, overrides: Partial<RegionFactors> = {}): RegionFactors =>
  ({ regionCode, people: 100n, incomeFen: 1_000_000n, policyFactor: '1', ...overrides });
const anAssessment = (scorePercent: string, sharePercent = '0') => ({ assessmentId: `a-${scorePercent}`, scorePercent, sharePercent });

test('[F11] equal regions get equal parts of every factor', () => {
  const lines = computeFactors(1_000n, weights, [aRegion('a'), aRegion('b')]);
  expect(lines.map((line) => line.amountFen)).toEqual([500n, 500n]);
  expect(lines[0]?.parts.map(({ factor, weight, share, contributionFen }) => [factor, weight, share, contributionFen])).toEqual([
    ['people', '30', '50.0000', 150n], ['income', '30', '50.0000', 150n], ['policy', '30', '50.0000', 150n], ['performance', '10', '50.0000', 50n]]);
});

test('[F11] more people, lower income, more policy weight and a better result each bring more', () => {
  const parts = (region: Partial<RegionFactors>, i: number) => computeFactors(10_000n, weights, [aRegion('a', region), aRegion('b')])[0]?.parts[i]?.contributionFen;
  expect(parts({ people: 300n }, 0)).toBe(2250n);
  expect(parts({ incomeFen: 500_000n }, 1)).toBe(2000n);
  expect(parts({ policyFactor: '1.5' }, 2)).toBe(1800n);
  const results = computeFactors(10_000n, weights, [aRegion('a', { assessment: anAssessment('90') }), aRegion('b', { assessment: anAssessment('60') })]);
  expect(results.map((line) => line.parts[3]?.contributionFen)).toEqual([600n, 400n]);
});

test('[F11] reward and cut multiply what the factors give: of equals, +25 and -25 share as 125 to 75', () => {
  const lines = computeFactors(16_000n, weights, [aRegion('a', { assessment: anAssessment('80', '25') }), aRegion('b', { assessment: anAssessment('80', '-25') })]);
  expect(lines.map((line) => [line.performance, line.coefficient, line.baseFen, line.adjustmentFen, line.amountFen])).toEqual([
    ['80.0000', '125.0000', 8000n, 2000n, 10_000n], ['80.0000', '75.0000', 8000n, -2000n, 6000n]]);
});

test('[F11] the same reward for all changes nothing, and a cut to nothing leaves the factors', () => {
  const share = (sharePercent: string) => computeFactors(1_000n, weights, ['a', 'b'].map((code) => aRegion(code, { assessment: anAssessment('80', sharePercent) }))).map((line) => line.amountFen);
  expect(share('5')).toEqual([500n, 500n]);
  expect(share('-100')).toEqual([500n, 500n]);
});

test('[F11] a fen that does not divide goes by the largest remainder, so that the shares add up', () => {
  const lines = computeFactors(1_001n, weights, [aRegion('a', { assessment: anAssessment('80', '5') }), aRegion('b', { assessment: anAssessment('80') }), aRegion('c')]);
  expect(lines.reduce((all, line) => all + line.amountFen, 0n)).toBe(1_001n);
  expect(lines.reduce((all, line) => all + line.adjustmentFen, 0n)).toBe(0n);
});

test('[F11] a region that nobody assessed counts as the others on average', () => {
  const lines = computeFactors(30_000n, weights, [aRegion('a', { assessment: anAssessment('90') }), aRegion('b', { assessment: anAssessment('70') }), aRegion('c')]);
  expect(lines.map((line) => line.performance)).toEqual(['90.0000', '70.0000', '80.0000']);
  expect(lines[2]).toMatchObject({ assessmentId: undefined });
});

const score = fc.integer({ min: 0, max: 1_000_000 }).map((n) => (n / 10_000).toString());
const share = fc.integer({ min: -1_000_000, max: 500_000 }).map((n) => (n / 10_000).toString());
const region = fc.record({
  people: fc.bigInt(0n, 10n ** 7n), incomeFen: fc.bigInt(1n, 10n ** 9n), policyFactor: fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toString()),
  assessment: fc.option(fc.record({ assessmentId: fc.constant('a'), scorePercent: score, sharePercent: share }), { nil: undefined }),
});
const regions = fc.array(region, { minLength: 1, maxLength: 30 }).map((list) => list.map((one, i) => ({ ...one, regionCode: String(i) })));

test('[F11] whatever the figures, lines add up to the total, parts and adjustment to their line, adjustments to nothing, to the fen', () => {
  fc.assert(fc.property(fc.bigInt(1n, 10n ** 13n), regions, (total, list) => {
    const lines = computeFactors(total, weights, list);
    expect(lines.reduce((all, line) => all + line.amountFen, 0n)).toBe(total);
    expect(lines.reduce((all, line) => all + line.adjustmentFen, 0n)).toBe(0n);
    for (const line of lines) {
      expect(line.parts.reduce((all, part) => all + part.contributionFen, 0n) + line.adjustmentFen).toBe(line.amountFen);
      expect(line.amountFen >= 0n).toBe(true);
      expect(line.parts.every((part) => part.contributionFen >= 0n)).toBe(true);
    }
  }), { numRuns: 300 });
});

test('[F11] a changed assessment changes the amount by exactly the explained performance part and adjustment, for every region', () => {
  fc.assert(fc.property(fc.bigInt(1n, 10n ** 13n), regions, score, share, (total, list, newScore, newShare) => {
    const before = computeFactors(total, weights, list);
    const after = computeFactors(total, weights, list.map((one, i) => (i === 0 ? { ...one, assessment: { assessmentId: 'b', scorePercent: newScore, sharePercent: newShare } } : one)));
    after.forEach((line, i) => {
      const [old, now] = [before[i]!, line];
      expect(now.parts.slice(0, 3)).toEqual(old.parts.slice(0, 3));
      expect(now.amountFen - old.amountFen).toBe(
        now.parts[3]!.contributionFen + now.adjustmentFen - old.parts[3]!.contributionFen - old.adjustmentFen);
    });
  }), { numRuns: 200 });
});

test.each([['94.5', 945_000n], ['0', 0n], ['-25', -250_000n], ['100.0001', 1_000_001n]])('[F11] %s is %s ten-thousandths', (text, scaled) => {
  expect(toScaled(text)).toBe(scaled);
});

test('[F11] regions are named once, lie below the one that divides, and have figures', () => {
  const good = { regionCode: '511623100000', people: 0, income: 1n };
  expect(findFactorRejections([good], '511623000000')).toEqual([]);
  expect(findFactorRejections([], '511623000000')).toEqual([{ code: 'NO_REGIONS' }]);
  expect(findFactorRejections([good, good], '511623000000')).toEqual([{ code: 'REGION_TWICE', regionCode: good.regionCode }]);
  expect(findFactorRejections([{ ...good, regionCode: '511624100000' }, { ...good, regionCode: '511623000000' }], '511623000000').map(({ code }) => code)).toEqual(['REGION_OUTSIDE', 'REGION_OUTSIDE']);
  expect(findFactorRejections([{ ...good, income: 0n, people: -1 }], '511623000000').map(({ code }) => code)).toEqual(['INCOME_NOT_POSITIVE', 'PEOPLE_NEGATIVE']);
});
