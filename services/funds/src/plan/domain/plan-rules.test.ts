import { expect, test } from 'vitest';
import { findDecisionRejections, findItemRejections, findQuotaRejections, mustBeItsProposer, type ListedProject } from './plan-rules.ts';

const county = '511623000000';
const road: ListedProject = { projectId: 'road', name: '村道硬化', regionCode: '511623100201', plannedInYear: null };
const listed = (...projects: ListedProject[]) => new Map(projects.map((project) => [project.projectId, project]));
const item = (projectId: string, amountFen = 100n, programmeId = 'central') => ({ projectId, programmeId, amountFen });

test('[F3] a listed project of the region stands in the plan, also with money of two programmes', () => {
  expect(findItemRejections([item('road'), item('road', 50n, 'county')], listed(road), county)).toEqual([]);
});

test.each([
  ['is not in the library', [item('bridge')], listed(road), { code: 'PROJECT_NOT_LISTED', projectId: 'bridge' }],
  ['lies in another county', [item('road')], listed({ ...road, regionCode: '510525100201' }), { code: 'PROJECT_ELSEWHERE', projectName: '村道硬化', regionCode: '510525100201' }],
  ['stands in a plan already', [item('road')], listed({ ...road, plannedInYear: 2025 }), { code: 'PROJECT_ALREADY_PLANNED', projectName: '村道硬化', planYear: 2025 }],
] as const)('[F3] a project that %s is not planned', (_case, items, library, rejection) => {
  expect(findItemRejections(items, library, county)).toEqual([{ index: 0, rejection }]);
});

test('[F3] one project with one programme twice is refused at the second place', () => {
  expect(findItemRejections([item('road'), item('road')], listed(road), county)).toEqual([{ index: 1, rejection: { code: 'ITEM_REPEATED' } }]);
});

const money = new Map([['central', { programmeCode: 'XJ', receivedFen: 300n, alreadyPlannedFen: 100n }]]);

test('[F3] a plan may take exactly what was received and not planned, and not one fen more', () => {
  expect(findQuotaRejections([item('road', 150n), item('school', 50n)], money)).toEqual([]);
  expect(findQuotaRejections([item('road', 150n), item('school', 51n)], money)).toEqual([
    { code: 'PLAN_OVER_QUOTA', programmeCode: 'XJ', plannedFen: 201n, freeFen: 200n },
  ]);
});

test('[F3] only a proposed plan is adopted, from the day of its proposal on', () => {
  expect(findDecisionRejections({ state: 'proposed', proposedOn: '2026-03-02' }, '2026-03-02')).toEqual([]);
  expect(findDecisionRejections({ state: 'proposed', proposedOn: '2026-03-02' }, '2026-03-01')).toMatchObject([{ code: 'DECIDED_BEFORE_PROPOSED' }]);
  expect(findDecisionRejections({ state: 'displayed', proposedOn: '2026-03-02' }, '2026-03-02')).toEqual([{ code: 'PLAN_NOT_PROPOSED', state: 'displayed' }]);
});

test('[F3] a proposal is withdrawn by whoever made it', () => {
  expect(mustBeItsProposer('planner', 'planner')).toEqual([]);
  expect(mustBeItsProposer('planner', 'other-planner')).toEqual([{ code: 'NOT_ITS_PROPOSER' }]);
});
