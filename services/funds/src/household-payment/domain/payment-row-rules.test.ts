import { expect, test } from 'vitest';
import { itemTerms, periodTerms, plainItem, type ListTerms } from './list-terms.ts';
import { placeColumns } from './payment-file-columns.ts';
import { rowJudge } from './payment-row-rules.ts';

const header = ['村代码', '户编号', '姓名', '身份证号', '银行账号', '金额（元）', '补贴项目', '发放期'];
const columns = placeColumns(header);
const places = columns.ok ? columns.places : {};
const uses = { permitted: [], negativeList: { title: '衔接资金办法', effectiveFrom: '2021-03-26', rules: [{ code: 'office-buildings', title: '修建楼堂馆所', clause: '负面清单' }], doubts: [] } };
const programme = { year: 2026, openedOn: '2026-03-02', closesOn: '2027-06-30' };
const terms: ListTerms = { ...itemTerms([], uses), ...periodTerms(programme, 12, '2026-03-02') };
const aRecord = (change: Record<number, string> = {}): string[] =>
  ['511623100201', '', '张三', '11010519491231002X', '6228480402564890018', '300.00', '产业奖补', '2026-03'].map((cell, i) => change[i] ?? cell);
const codesOf = (record: string[]): string[] => {
  const judged = rowJudge(places, terms)(record);
  return judged.ok ? [] : judged.faults.map((fault) => fault.code);
};

test('[F8] a well-formed row is read with its identity number, fen and period', () => {
  expect(rowJudge(places, terms)(aRecord())).toMatchObject({
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
  const judged = rowJudge(places, terms)(aRecord({ 5: '' }), [1, 5]);
  expect(judged.ok ? [] : judged.faults).toEqual([{ code: 'FORMULA', column: 'amount' }]);
  expect(rowJudge(places, terms)(aRecord(), [1]).ok).toBe(true);
});

test.each([['10000000000000.00', 10n ** 15n], ['0.01', 1n], ['1,234.50', 123450n], ['１２', 1200n]])('[F8] the amount %s is %s fen', (text, fen) => {
  const judged = rowJudge(places, terms)(aRecord({ 5: text }));
  expect(judged.ok && judged.row.amountFen).toBe(fen);
});

test('[F8] a fifteen-digit identity number is the person of the eighteen-digit one', () => {
  const judged = rowJudge(places, terms)(aRecord({ 3: '110105491231002' }));
  expect(judged.ok && judged.row.idNumber).toBe('11010519491231002X');
});

test('[F8] item and period may share one column', () => {
  const shared = placeColumns(['村代码', '姓名', '身份证号', '银行账号', '金额(元)', '补贴项目/发放期']);
  const judged = rowJudge(shared.ok ? shared.places : {}, terms)(['511623100201', '张三', '11010519491231002X', '6228480402564890018', '1', '公益岗位/2026年3月']);
  expect(judged.ok && [judged.row.item, judged.row.period.label]).toEqual(['公益岗位', '2026-03']);
});

test('[F8] a header names every column it lacks', () => {
  expect(placeColumns(['村代码', '姓名'])).toEqual({ ok: false, missing: ['身份证号', '银行账号', '金额(元)', '发放期'] });
});

test.each([
  ['公益性岗位', '公益岗位'], [' 公益 岗位 ', '公益岗位'], ['公益性岗位\u3000', '公益岗位'], ['Ａ类', 'A类'], ['一次性创业补贴', '一次性创业补贴'],
])('[F8] the item %j has one form', (written, plain) => {
  expect(plainItem(written)).toBe(plain);
});

const faultsUnder = (given: Partial<ListTerms>, change: Record<number, string>) => {
  const judged = rowJudge(places, { ...terms, ...given })(aRecord(change));
  return judged.ok ? judged.row.item : judged.faults;
};

test('[F8] where the pack lists items, every name of one is that item and another is refused by the list', () => {
  const listed = itemTerms([{ title: '公益性岗位补贴', aliases: ['公益岗位', '护林员'] }, { title: '产业奖补', aliases: [] }], uses);
  expect(['公益岗位', '护林员', '公益性岗位补贴'].map((item) => faultsUnder(listed, { 6: item }))).toEqual(['公益岗位补贴', '公益岗位补贴', '公益岗位补贴']);
  expect(faultsUnder(listed, { 6: '公益岗' })).toEqual([{ code: 'ITEM_UNKNOWN', column: 'item', items: '公益岗位补贴、产业奖补' }]);
  expect(faultsUnder(listed, { 6: '' })).toMatchObject([{ code: 'ITEM_UNKNOWN' }]);
  expect(faultsUnder(itemTerms([{ title: '产业奖补', aliases: [] }], uses), { 6: '' })).toBe('产业奖补');
});

test('[F1] an item that the fund may not be used for is refused with the clause, by its use or by its name', () => {
  const direct = { code: 'direct-subsidy', title: '直接补助', clause: '移民办法' };
  const listed = itemTerms([{ title: '移民直补', aliases: [], use: 'direct-subsidy' }, { title: '生产扶持', aliases: [], use: 'production-support' }], { ...uses, permitted: [direct] });
  expect(faultsUnder(listed, { 6: '移民直补' })).toBe('移民直补');
  expect(faultsUnder(listed, { 6: '生产扶持' })).toEqual([{ code: 'ITEM_NOT_PERMITTED', column: 'item', clause: '移民办法' }]);
  expect(faultsUnder({}, { 6: '修建楼堂馆所' })).toEqual([{ code: 'ITEM_NOT_PERMITTED', column: 'item', clause: '负面清单' }]);
});

test.each([
  ['2025-01', true], ['2024-12', false], ['2026', true], ['2026-12', true], ['2027-01', false], ['2099-12', false], ['2020', false],
])('[F8] on a day of 2026 a programme of 2026 with twelve months of arrears pays for %s: %s', (period, paid) => {
  const faults = faultsUnder({}, { 7: period });
  expect(faults).toEqual(paid ? '产业奖补' : [{ code: 'PERIOD_OUTSIDE', column: 'period', from: '2025-01-01', until: '2026-12-31' }]);
});

test('[F8] in its last year a programme pays for nothing that starts after its closing', () => {
  const last = periodTerms(programme, 12, '2027-03-02');
  expect(faultsUnder(last, { 7: '2027-06' })).toBe('产业奖补');
  expect(faultsUnder(last, { 7: '2027' })).toBe('产业奖补');
  expect(faultsUnder(last, { 7: '2027-07' })).toEqual([{ code: 'PERIOD_OUTSIDE', column: 'period', from: '2025-01-01', until: '2027-06-30' }]);
});

test('[F8] a telephone is a mobile number or nothing, a collector is another person', () => {
  const more = placeColumns([...header, '电话', '代领人']);
  const judged = (phone: string, collector: string) => {
    const row = rowJudge(more.ok ? more.places : {}, terms)([...aRecord(), phone, collector]);
    return row.ok ? [row.row.phone, row.row.collector] : row.faults.map((fault) => fault.code);
  };
  expect(judged('', '')).toEqual([undefined, undefined]);
  expect(judged('+86 138-0000-0001', '李 四')).toEqual(['13800000001', '李 四']);
  expect(judged('0826-7202345', '张三')).toEqual(['PHONE_INVALID', 'COLLECTOR_INVALID']);
  expect(judged('', '李\n四')).toEqual([undefined, '李 四']);
});
