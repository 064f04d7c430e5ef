import { expect, test } from 'vitest';
import { commonRegion, findProposalRejections, type Proposal } from './proposal-rules.ts';

const village = '511623100201';
const aNeed = { villageCode: village, occurredOn: '2025-11-10', surveyYear: 2025, taken: false };
const aProposal = (overrides: Partial<Proposal> = {}): Proposal => ({
  projectKind: 'works', estimateFen: 1n, beneficiaryHouseholds: 1, needs: [aNeed], proposedOn: '2025-11-10', similar: [], explanation: null, ...overrides,
});
const similar = { id: 'p1', name: '双河村道路硬化', scorePercent: 83 };

test('[P2] a project on the day of its survey, from one need, for one household and one fen, may be proposed', () => {
  expect(findProposalRejections(aProposal())).toEqual([]);
});

test.each([
  ['of no known kind', { projectKind: 'palace' }, { code: 'UNKNOWN_PROJECT_KIND', projectKind: 'palace' }],
  ['for nobody', { beneficiaryHouseholds: 0 }, { code: 'PROJECT_NOT_POSITIVE' }],
  ['over two counties', { needs: [aNeed, { ...aNeed, villageCode: '510525100201' }] }, { code: 'NEEDS_OF_TWO_COUNTIES' }],
  ['from two surveys', { needs: [aNeed, { ...aNeed, surveyYear: 2024 }] }, { code: 'NEEDS_OF_TWO_YEARS' }],
  ['from a need that another project took', { needs: [{ ...aNeed, taken: true }] }, { code: 'NEED_ALREADY_TAKEN' }],
  ['the day before the survey', { proposedOn: '2025-11-09' }, { code: 'PROPOSED_BEFORE_SURVEY', surveyedOn: '2025-11-10' }],
] as const)('[P2] a project %s is refused', (_case, overrides, rejection) => {
  expect(findProposalRejections(aProposal(overrides))).toEqual([rejection]);
});

test('[P4] each similar project is shown with its score until it is explained', () => {
  expect(findProposalRejections(aProposal({ similar: [similar] }))).toEqual([{ code: 'SIMILAR_UNEXPLAINED', similar }]);
  expect(findProposalRejections(aProposal({ similar: [similar], explanation: '' }))).toHaveLength(1);
  expect(findProposalRejections(aProposal({ similar: [similar], explanation: '另一路段' }))).toEqual([]);
});

test('[P2] a project belongs to the smallest region that holds all its villages', () => {
  expect(commonRegion([village])).toBe(village);
  expect(commonRegion([village, '511623100202'])).toBe('511623100000');
  expect(commonRegion([village, '511623101201'])).toBe('511623000000');
});
