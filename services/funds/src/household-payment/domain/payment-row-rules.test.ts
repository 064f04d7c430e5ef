import { expect, test } from 'vitest';
import { placeColumns } from './payment-file-columns.ts';
import { rowJudge } from './payment-row-rules.ts';

const header = ['村代码', '户编号', '姓名', '身份证号', '银行账号', '金额（元）', '补贴项目', '发放期'];
const columns = placeColumns(header);
const places = columns.ok ? columns.places : {};
const aRecord = (change: Record<number, string> = {}): string[] =>
  ['511623100201', '', '张三', '11010519491231002X', '6228480402564890018', '300.00', '产业奖补', '2026-03'].map((cell, i) => change[i] ?? cell);
const codesOf = (record: string[]): string[] => {
  const judged = rowJudge(places)(record);
  return judged.ok ? [] : judged.faults.map((fault) => fault.code);
};

test('[F8] a well-formed row is read with its identity number, fen and period', () => {
  expect(rowJudge(places)(aRecord())).toMatchObject({
    ok: true, row: { villageCode: '511623100201', idNumber: '11010519491231002X', amountFen: 30000n, item: '产业奖补', period: { label: '2026-03' } } });
});

test.each([
  ['a township as village', { 0: '511623100000' }, ['VILLAGE_CODE_INVALID']],
  ['no name', { 2: ' ' }, ['NAME_MISSING']],
  ['a wrong check character', { 3: '110105194912310021' }, ['ID_NUMBER_INVALID']],
  ['an account in exponent form', { 4: '6.22848E+18' }, ['ACCOUNT_INVALID']],
  ['an amount of nothing', { 5: '0.00' }, ['AMOUNT_NOT_POSITIVE']],
  ['a third decimal', { 5: '300.001' }, ['AMOUNT_TOO_PRECISE']],
  ['one fen past 10^15', { 5: '10000000000000.01' }, ['AMOUNT_TOO_LARGE']],
  ['an amount in exponent form', { 5: '1e3' }, ['AMOUNT_INVALID']],
  ['a month that is none', { 7: '2026-13' }, ['PERIOD_IMPOSSIBLE']],
  ['a day that is none', { 7: '2026-02-30' }, ['PERIOD_IMPOSSIBLE']],
  ['a negative amount', { 5: '-1' }, ['AMOUNT_NOT_POSITIVE']],
  ['a negative amount with three decimals', { 5: '-1.001' }, ['AMOUNT_NOT_POSITIVE']],
  ['a day of birth that is none', { 3: '110105194902301234' }, ['ID_NUMBER_INVALID']],
  ['no period', { 7: '' }, ['PERIOD_INVALID']],
  ['everything wrong', { 0: 'x', 2: '', 3: '1', 4: '', 5: 'x', 7: 'x' },
    ['VILLAGE_CODE_INVALID', 'NAME_MISSING', 'ID_NUMBER_INVALID', 'ACCOUNT_INVALID', 'AMOUNT_INVALID', 'PERIOD_INVALID']],
])('[F8] a row with %s is refused with all its faults at once', (_case, change, codes) => {
  expect(codesOf(aRecord(change))).toEqual(codes);
});

test('[F8] a formula is refused by its cell, whatever it came to, and only where the file is read', () => {
  const judged = rowJudge(places)(aRecord({ 5: '' }), [1, 5]);
  expect(judged.ok ? [] : judged.faults).toEqual([{ code: 'FORMULA', column: 'amount' }]);
  expect(rowJudge(places)(aRecord(), [1]).ok).toBe(true);
});

test.each([['10000000000000.00', 10n ** 15n], ['0.01', 1n], ['1,234.50', 123450n], ['１２', 1200n]])('[F8] the amount %s is %s fen', (text, fen) => {
  const judged = rowJudge(places)(aRecord({ 5: text }));
  expect(judged.ok && judged.row.amountFen).toBe(fen);
});

test('[F8] a fifteen-digit identity number is the person of the eighteen-digit one', () => {
  const judged = rowJudge(places)(aRecord({ 3: '110105491231002' }));
  expect(judged.ok && judged.row.idNumber).toBe('11010519491231002X');
});

test('[F8] item and period may share one column', () => {
  const shared = placeColumns(['村代码', '姓名', '身份证号', '银行账号', '金额(元)', '补贴项目/发放期']);
  const judged = rowJudge(shared.ok ? shared.places : {})(['511623100201', '张三', '11010519491231002X', '6228480402564890018', '1', '公益岗位/2026年3月']);
  expect(judged.ok && [judged.row.item, judged.row.period.label]).toEqual(['公益岗位', '2026-03']);
});

test('[F8] a header names every column it lacks', () => {
  expect(placeColumns(['村代码', '姓名'])).toEqual({ ok: false, missing: ['身份证号', '银行账号', '金额(元)', '发放期'] });
});
