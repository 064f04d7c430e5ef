import { loadPacks, type PolicyPack } from '@sunledger/policy';
import { expect, test } from 'vitest';
import { findPublishingProblems, readPack } from './pack-rules.ts';

const shipped = loadPacks();
const aPack = (overrides: Partial<PolicyPack> = {}): PolicyPack => ({
  id: 'test-county', version: 1, title: '试点县', region: '511623000000', line: null, effectiveFrom: '2026-01-01', effectiveTo: null,
  source: { document: '测试' }, values: { 'case.conclude-limit': [{ change: { days: -5 }, clause: '第五条', confidence: 'invented' }] }, ...overrides,
});

test('[X1] a pack is read, and each fault in it names its key', () => {
  expect(readPack('{')).toEqual({ ok: false, problems: [{ code: 'PACK_NOT_JSON', path: '' }] });
  const faulty = readPack(JSON.stringify({ ...aPack(), values: {
    'case.conclude-limit': { set: { value: -1, unit: 'working-day' }, clause: 'x', confidence: 'invented' },
    'no.such-key': { set: 1, clause: 'x', confidence: 'invented' },
  } }));
  expect(faulty.ok).toBe(false);
  expect(!faulty.ok && faulty.problems.map(({ path }) => path)).toEqual(['values.case.conclude-limit.set.value', 'values.no.such-key']);
  expect(readPack(JSON.stringify(aPack())).ok).toBe(true);
});

test('[X1] only a version higher than every published one is published', () => {
  const published = [...shipped, aPack({ version: 3 })];
  expect(findPublishingProblems(aPack({ version: 4 }), published)).toEqual([]);
  expect(findPublishingProblems(aPack({ version: 3 }), published)).toEqual([{ code: 'PACK_VERSION_NOT_NEW', packId: 'test-county', newest: 3, path: 'version' }]);
});

test('[X1] a new version keeps its region and line', () => {
  expect(findPublishingProblems(aPack({ version: 2, line: 'water' }), [...shipped, aPack()])).toMatchObject([{ code: 'PACK_SCOPE_CHANGED', region: '511623000000' }]);
});

test('[X1] a relative change with nothing to inherit from is the fault of the pack that brings it, not of others', () => {
  const orphan = aPack({ id: 'orphan' });
  expect(findPublishingProblems(orphan, [])).toMatchObject([{ code: 'PACK_INVALID', path: 'values.case.conclude-limit' }]);
  expect(findPublishingProblems(aPack({ id: 'other', region: '510525000000', values: {} }), [orphan])).toEqual([]);
});
