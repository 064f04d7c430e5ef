import { expect, test } from 'vitest';
import { findAcceptanceRejections, stateAfter, type AcceptanceAttempt, type BatchFacts } from './acceptance-rules.ts';
import { findBatchRejections } from './batch-rules.ts';

const aBatch = (overrides: Partial<BatchFacts> = {}): BatchFacts => ({ state: 'submitted', amountFen: 50n, submittedBy: 'builder', judges: [], ...overrides });
const anAttempt = (overrides: Partial<AcceptanceAttempt> = {}): AcceptanceAttempt => ({
  level: 'village', personId: 'villager', satisfactionPercent: null, contract: { amountFen: 100n, acceptedFen: 50n }, ...overrides,
});
const villagePassed = aBatch({ state: 'village-passed', judges: [{ level: 'village', personId: 'villager' }] });

test('[P7] a batch that fills the contract to the fen may be accepted, one fen more may not', () => {
  expect(findAcceptanceRejections(aBatch(), anAttempt())).toEqual([]);
  expect(findAcceptanceRejections(aBatch({ amountFen: 51n }), anAttempt())).toEqual([{ code: 'ACCEPTED_OVER_CONTRACT', overFen: 1n }]);
});

test.each([
  ['the township before the village', aBatch(), { level: 'township', satisfactionPercent: 90 }, { code: 'LEVEL_OUT_OF_ORDER', level: 'township', next: 'village' }],
  ['the village twice', villagePassed, { personId: 'another' }, { code: 'LEVEL_OUT_OF_ORDER', level: 'village', next: 'township' }],
  ['whoever handed the work in', aBatch(), { personId: 'builder' }, { code: 'JUDGED_BY_SAME_PERSON', otherLevel: 'submission' }],
  ['the village acceptor for the township', villagePassed, { level: 'township', satisfactionPercent: 90 }, { code: 'JUDGED_BY_SAME_PERSON', otherLevel: 'village' }],
  ['a township without its survey', villagePassed, { level: 'township', personId: 'officer' }, { code: 'SATISFACTION_MISSING' }],
  ['anybody once it is accepted', aBatch({ state: 'accepted' }), {}, { code: 'BATCH_SETTLED', state: 'accepted' }],
  ['the county before its draw', aBatch({ state: 'awaiting-sample' }), { level: 'county' }, { code: 'COUNTY_SAMPLE_NOT_DRAWN' }],
] as const)('[P7] a batch is not judged by %s', (_case, batch, overrides, rejection) => {
  expect(findAcceptanceRejections(batch, anAttempt(overrides))).toEqual([rejection]);
});

test('[P7] after the township a sampled project goes on to the county, another is accepted, an undrawn one waits', () => {
  expect(stateAfter('township', true, true)).toBe('township-passed');
  expect(stateAfter('township', true, false)).toBe('accepted');
  expect(stateAfter('township', true, undefined)).toBe('awaiting-sample');
  expect(stateAfter('county', true, true)).toBe('accepted');
  expect(stateAfter('village', false, undefined)).toBe('failed');
});

test('[P6] batches together stay within the contract, and none follows the last', () => {
  const contract = { amountFen: 100n, submittedFen: 60n, finalSubmitted: false };
  expect(findBatchRejections({ amountFen: 40n, contract, evidence: ['photo'] })).toEqual([]);
  expect(findBatchRejections({ amountFen: 41n, contract, evidence: ['photo'] })).toEqual([{ code: 'BATCHES_OVER_CONTRACT', overFen: 1n, leftFen: 40n }]);
  expect(findBatchRejections({ amountFen: 0n, contract: { ...contract, finalSubmitted: true }, evidence: [] }))
    .toEqual([{ code: 'BATCH_NOT_POSITIVE' }, { code: 'AFTER_FINAL_BATCH' }, { code: 'BATCH_WITHOUT_EVIDENCE' }]);
});
