import { expect, test } from 'vitest';
import { planSheets } from './plan-sheets.ts';

const levels = [
  { level: 'county', bodyKind: 'county-finance' },
  { level: 'township', bodyKind: 'township-finance-office' },
  { level: 'village', bodyKind: 'village-committee' },
] as const;
const road = { name: '通村公路', place: '石永村', regionCode: '511623100201', amountFen: 10_000n };
const well = { name: '饮水', place: '鼎屏镇', regionCode: '511623100000', amountFen: 250n };

test('[D2] the county announces the whole plan, each township and village its own part, to the fen', () => {
  const sheets = planSheets(levels, '511623000000', 2026, [road, well]);
  expect(sheets.map(({ place, facts }) => [place.regionCode, facts.amount])).toEqual([
    ['511623000000', '102.50 元'], ['511623100000', '102.50 元'], ['511623100201', '100.00 元'],
  ]);
  expect(sheets[0]?.facts).toMatchObject({ name: '2026年度项目计划', content: '1. 通村公路 100.00 元\n2. 饮水 2.50 元', place: '石永村、鼎屏镇' });
});

test('[D2] an empty plan is still announced by who adopted it, and by nobody else', () => {
  expect(planSheets(levels, '511623000000', 2026, []).map(({ place }) => place.level)).toEqual(['county']);
});
