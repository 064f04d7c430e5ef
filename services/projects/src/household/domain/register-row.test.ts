import { expect, test } from 'vitest';
import { identityCheckCharacter } from '@sunledger/kernel';
import { readRegisterRow, type RegisterCells } from './register-row.ts';

const setting = { regionCode: '511623000000', today: '2026-03-02' };
const goodNumber = `51162319700101001${identityCheckCharacter('51162319700101001')}`;
const cells = (overrides: Partial<RegisterCells> = {}): RegisterCells => ({
  number: 'H001', village: '511623100201', kind: 'unstable', name: '李 四', identityNumber: goodNumber, relation: '户主', diedOn: '', account: '', ...overrides,
});

test('[P1] a row is read as registers are kept: Chinese terms, full-width digits, dates and accounts as people write them', () => {
  const row = readRegisterRow(cells({ kind: '边缘易致贫户', village: '５１１６２３１００２０１', diedOn: '2026/3/2', account: '6228 4804 0256 4890 018' }), setting);
  expect(row).toEqual({
    number: 'H001', villageCode: '511623100201', kind: 'marginal', name: '李 四', identityNumber: goodNumber, head: true, diedOn: '2026-03-02',
    account: '6228480402564890018', faults: [],
  });
});

test('[P1] a row with several faults names each column with its reason', () => {
  const row = readRegisterRow(cells({ number: '', village: '510525100201', kind: '富户', identityNumber: '123', diedOn: '2026-03-03', account: '12' }), setting);
  expect(row.faults).toEqual([
    { column: 'number', reason: 'MISSING' }, { column: 'village', reason: 'OUTSIDE_REGION' }, { column: 'kind', reason: 'UNKNOWN_KIND' },
    { column: 'identityNumber', reason: 'IDENTITY_LENGTH' }, { column: 'diedOn', reason: 'DATE_IN_FUTURE' }, { column: 'account', reason: 'BAD_ACCOUNT' },
  ]);
  expect(row.identityNumber).toBeUndefined();
});

test.each([
  ['a wrong last character', { identityNumber: goodNumber.slice(0, 17) + (goodNumber.endsWith('1') ? '2' : '1') }, 'identityNumber', 'IDENTITY_CHECKSUM'],
  ['a township for a village', { village: '511623100000' }, 'village', 'NOT_A_VILLAGE'],
  ['an impossible day', { diedOn: '2026-02-30' }, 'diedOn', 'BAD_DATE'],
  ['no name', { name: ' ' }, 'name', 'MISSING'],
  ['a number too long', { number: 'H'.repeat(41) }, 'number', 'TOO_LONG'],
] as const)('[P1] a row with %s is refused for it', (_case, overrides, column, reason) => {
  expect(readRegisterRow(cells(overrides), setting).faults).toEqual([{ column, reason }]);
});
