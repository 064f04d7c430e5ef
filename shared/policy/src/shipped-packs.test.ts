import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadPacks } from './load-packs.ts';
import { allPolicyKeys } from './policy-keys.ts';
import { allInForce, getPolicy } from './resolve-policy.ts';
import type { FundKind } from './vocabulary.ts';
import { fundKinds } from './vocabulary.ts';

const packs = loadPacks();
const GULIN = '510525000000';
const HENGYANG = '430421000000';

test('[X1] every shipped pack validates, alone and with the others', () => {
  expect(packs.map(({ id }) => id)).toEqual([
    'guangan', 'gulin', 'hengyang', 'jinan', 'linyi', 'national', 'sample', 'shandong-water', 'shifang', 'songzi', 'transition-fund', 'transition-fund',
  ]);
});

test('[X1] the national pack sets every key, so that a query never comes back empty', () => {
  const national = packs.find(({ id }) => id === 'national');
  const unset = allPolicyKeys.filter((key) => !national?.values[key]?.some((entry) => 'set' in entry && entry.fundKind === undefined));
  expect(unset).toEqual([]);
});

test('[X1] the same question gets two answers in two counties, one of them relative', () => {
  const ask = (regionCode: string) => getPolicy(packs, 'petition.conclude-limit', { regionCode, on: '2019-06-01' });
  expect(ask(GULIN)).toMatchObject({
    value: { value: 45, unit: 'calendar-day' }, packId: 'gulin', packVersion: 1, clause: '二（一）：在常规办结的期限上提前15天', confidence: 'source',
  });
  expect(ask(GULIN).trail.map(({ packId }) => packId)).toEqual(['national', 'gulin']);
  expect(ask(HENGYANG)).toMatchObject({ value: { value: 5, unit: 'calendar-day' }, packId: 'hengyang', packVersion: 1, clause: '一（二）：五天信访了结' });
});

test('[S2] Gulin shortens concluding, not acceptance or reply', () => {
  const on = { regionCode: GULIN, on: '2019-06-01' };
  expect(getPolicy(packs, 'petition.accept-limit', on).packId).toBe('national');
  expect(getPolicy(packs, 'petition.reply-limit', on).packId).toBe('national');
  expect(getPolicy(packs, 'clue.preliminary-check-limit', on).value).toEqual({ value: 40, unit: 'calendar-day' });
});

test('[D2] an allocation is disclosed at four levels in Gulin and at three in Shifang', () => {
  const levels = (regionCode: string) =>
    getPolicy(packs, 'disclosure.levels', { regionCode, on: '2019-06-01' }).value.map(({ level }) => level);
  expect(levels(GULIN)).toEqual(['county', 'township', 'village', 'group']);
  expect(levels('510682000000')).toEqual(['county', 'township', 'village']);
});

test('[X1] the water department speaks to its own line across the province, and to no other', () => {
  const ask = (line: string | null) => getPolicy(packs, 'inspection.indicator-count', { regionCode: '371302000000', line, on: '2017-06-01' });
  expect(ask('water')).toMatchObject({ value: 35, packId: 'shandong-water' });
  expect(ask(null)).toMatchObject({ value: 0, packId: 'national' });
});

test('[F6] the documents of a claim depend on the fund kind, and every project kind has its own', () => {
  const ask = (fundKind: FundKind) =>
    getPolicy(packs, 'reimbursement.documents', { regionCode: '511602000000', fundKind, on: '2018-06-01' }).value;
  expect(ask('transition-fund').works.documents).toEqual(['acceptance-report', 'tax-invoice', 'contract']);
  expect(ask('integrated-agricultural').works.documents).toEqual(['progress-report', 'payment-ledger']);
  expect(ask('transition-fund').household.documents).toContain('household-roster');
});

test('[X1] no shipped packs contradict each other or leave days between their versions, for any fund kind, before and after each change', () => {
  for (const pack of packs) {
    for (const fundKind of [null, ...(Object.keys(fundKinds) as FundKind[])]) {
      for (const on of ['2017-03-30', '2019-06-01', '2021-03-25', '2022-01-01']) {
        const answers = allInForce(packs, { regionCode: pack.region, line: pack.line, fundKind, on });
        expect(answers.filter((answer) => !answer.ok || answer.contradictions.length > 0 || answer.gaps.length > 0)).toEqual([]);
      }
    }
  }
});

test('[F1] the negative list of the transition fund is that of the day: 2017 until the day before the rule of 2021, which drops five items', () => {
  const on = (day: string, fundKind: FundKind = 'transition-fund') => {
    const { packId, packVersion, value, clause, confidence } = getPolicy(packs, 'programme.negative-list', { regionCode: GULIN, fundKind, on: day });
    return [`${packId}@${packVersion}`, value.length, value.some(({ code }) => code === 'enterprise-guarantees'), clause, confidence];
  };
  expect(on('2017-03-30').slice(0, 2)).toEqual(['national@1', 11]);
  expect(on('2017-03-31')).toEqual(['transition-fund@1', 11, true, '2017年办法 负面清单（县级转引）', 'default']);
  expect(on('2021-03-25')).toEqual(['transition-fund@1', 11, true, '2017年办法 负面清单（县级转引）', 'default']);
  expect(on('2021-03-26')).toEqual(['transition-fund@2', 6, false, '财农〔2021〕19号 负面清单', 'source']);
  expect(on('2021-03-26', 'integrated-agricultural').at(-1)).toBe('default');
  expect(on('2022-01-01', 'health-relief').slice(0, 2)).toEqual(['national@1', 11]);
});

test('[X1] only the fictional county has invented values', () => {
  const inventing = packs.filter((pack) => Object.values(pack.values).flat().some(({ confidence }) => confidence === 'invented'));
  expect(inventing.map(({ id }) => id)).toEqual(['sample']);
});

test('[X1] a folder with a wrong pack is refused with file and key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const file = { id: 'x', version: 1, title: 'x', region: GULIN, effectiveFrom: '2018-01-01', source: { document: 'x' } };
  writeFileSync(join(folder, 'x.json'), JSON.stringify({ ...file, values: { 'no.such-key': { set: 1, clause: 'x', confidence: 'source' } } }));
  expect(() => loadPacks(pathToFileURL(`${folder}/`))).toThrow(/x\.json: no\.such-key/);
  writeFileSync(join(folder, 'x.json'), '{');
  expect(() => loadPacks(pathToFileURL(`${folder}/`))).toThrow(/x\.json is not readable JSON/);
});
