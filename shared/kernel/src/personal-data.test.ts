import { expect, test } from 'vitest';
import { maskAccount, maskIdentityNumber, maskName, maskPhone } from './masks.ts';
import { findPersonalData, maskPersonalData } from './personal-data.ts';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
  ['身份证11010519491231002X。', '11010519491231002X'],
  ['１１０１０５１９４９１２３１００２Ｘ', '１１０１０５１９４９１２３１００２Ｘ'],
  ['110105194912310021', '110105194912310021'], // mistyped last character
  ['110105 19491231 002x', '110105 19491231 002x'],
  ['旧证 110105491231002', '110105491231002'],
  ['身份证号：510525100201001', '510525100201001'],
])('[D3] the identity number in %j is found', (text, number) => {
  expect(kindsIn(text)).toEqual([['identity-number', number]]);
});

test.each([
  ['卡号6222021234567890128', '6222021234567890128'],
  ['6222 0212 3456 7890 128', '6222 0212 3456 7890 128'],
  ['4111-1111-1111-1111', '4111-1111-1111-1111'],
  ['４１１１１１１１１１１１１１１１', '４１１１１１１１１１１１１１１１'],
])('[D3] the bank card number in %j is found', (text, number) => {
  expect(kindsIn(text)).toEqual([['bank-account', number]]);
});

test.each([
  ['电话13800138000', '13800138000'], ['138-0013-8000', '138-0013-8000'], ['１３８００１３８０００', '１３８００１３８０００'],
  ['+8613800138000', '8613800138000'], ['13800138000x2', '13800138000'], ['电话13800138000.2018年', '13800138000'], ['1.13800138000', '13800138000'],
])('[D3] the mobile number in %j is found', (text, number) => {
  expect(kindsIn(text)).toEqual([['phone', number]]);
});

test.each([
  '区划代码510525100201', '511602100201003', '510525000000', '区划代码511602400201003', '510525100201 510525',
  '¥1234567890123.45', '13800138000.00', '13800138000元', '1,234,567,890.00', '4111111111111111.00', '共1380013800万元',
  '川财农〔2018〕15号', '2018-02-14', '0830-7202345', '12317', '2018 1200 3000 4500', '6222021234567890123', '',
])('[D3] nothing personal is seen in %j', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test('[D3] several numbers in one text are each found, in order', () => {
  const text = '张三 11010519491231002X 13800138000 6222 0212 3456 7890 128 13900139000，补助 1200.00 元';
  expect(kindsIn(text).map(([kind]) => kind)).toEqual(['identity-number', 'phone', 'bank-account', 'phone']);
});

test('[D3] masking hides each number and leaves the rest of the text alone', () => {
  expect(maskPersonalData('张三（11010519491231002X）卡6222021234567890128，电话138 0013 8000，金额1200.00元')).toBe(
    '张三（**************002X）卡***************0128，电话138****8000，金额1200.00元',
  );
  expect(findPersonalData(maskPersonalData('１１０１０５１９４９１２３１００２Ｘ 13800138000'))).toEqual([]);
});

test('[D3] single masks show no more than their last characters', () => {
  expect(maskIdentityNumber('11010519491231002X')).toBe('**************002X');
  expect(maskAccount('6222 0212 3456 7890 128')).toBe('***************0128');
  expect(maskAccount('1234567')).toBe('*******');
  expect(maskPhone('+86 138-0013-8000')).toBe('138****8000');
  expect(maskPhone('7202345')).toBe('*******');
  expect(maskName('张三')).toBe('张**');
  expect(maskName('欧阳明月')).toBe('欧**');
  expect(maskName('')).toBe('');
});
