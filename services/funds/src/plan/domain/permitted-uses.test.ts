import { expect, test } from 'vitest';
import { findNegativeWords, findUseRejections, type UseQuestion } from './permitted-uses.ts';

const medicalRelief = { code: 'medical-relief', title: '医疗救助', clause: '卫生扶贫救助基金办法' };
const consolidation = { code: 'consolidation', title: '巩固拓展脱贫攻坚成果和乡村振兴', clause: '财农〔2021〕19号' };
const offices = { code: 'office-buildings', title: '修建楼堂馆所', clause: '财农〔2021〕19号 负面清单' };
const aQuestion = (overrides: Partial<UseQuestion> = {}): UseQuestion => ({
  use: undefined, projectKind: 'works', permitted: [consolidation], negativeList: { title: '衔接资金办法', effectiveFrom: '2021-03-26', rules: [offices], doubts: [] }, ...overrides,
});

test('[F1] a project whose kind serves a permitted use is let through', () => {
  expect(findUseRejections(aQuestion())).toEqual([]);
  expect(findUseRejections(aQuestion({ projectKind: 'household', permitted: [medicalRelief] }))).toEqual([]);
});

test('[F1] works from a health relief fund are refused with the clause', () => {
  expect(findUseRejections(aQuestion({ permitted: [medicalRelief] }))).toEqual([
    { code: 'USE_NOT_PERMITTED', use: 'works', permittedTitles: ['医疗救助'], clause: '卫生扶贫救助基金办法' },
  ]);
});

test('[F1] a named use on the negative list is refused with that item’s clause, a permitted one passes', () => {
  expect(findUseRejections(aQuestion({ use: 'office-buildings' }))).toEqual([
    { code: 'USE_ON_NEGATIVE_LIST', title: '修建楼堂馆所', clause: '财农〔2021〕19号 负面清单', list: '衔接资金办法', since: '2021-03-26', doubts: [] },
  ]);
  expect(findUseRejections(aQuestion({ use: 'consolidation' }))).toEqual([]);
  expect(findUseRejections(aQuestion({ use: 'medical-relief' }))).toMatchObject([{ code: 'USE_NOT_PERMITTED', use: 'medical-relief' }]);
});

test('[F1] where the pack permits uses of its own making, the kind of project tells nothing', () => {
  const own = { code: 'village-lighting', title: '村道路灯', clause: '某县办法' };
  expect(findUseRejections(aQuestion({ permitted: [medicalRelief, own] }))).toEqual([]);
});

const wordedOffices = { code: 'office-buildings', title: '修建楼堂馆所', clause: '负面清单', keywords: ['办公楼', '宾馆'] };

test('[F1] a project is known by the words of the negative list in its name or its content, one question an item', () => {
  expect(findNegativeWords(['村委会办公楼', '新建'], [wordedOffices])).toEqual([{ title: '修建楼堂馆所', clause: '负面清单', word: '办公楼' }]);
  expect(findNegativeWords(['村级阵地', '新建 办 公 楼 一栋,另建宾馆'], [wordedOffices])).toMatchObject([{ word: '办公楼' }]);
  expect(findNegativeWords(['村道硬化', '硬化村道 2 公里'], [wordedOffices])).toEqual([]);
  expect(findNegativeWords(['村委会办公楼'], [{ ...wordedOffices, keywords: undefined }])).toEqual([]);
});
