import { expect, test } from 'vitest';
import { findContractFlags, findContractRejections, type ContractOffer } from './contract-rules.ts';
import { creditCheckCharacter, isCreditCode } from './credit-code.ts';

const goodCode = '91350100M000100Y43';
const anOffer = (overrides: Partial<ContractOffer> = {}): ContractOffer => ({
  projectState: 'adopted', plannedFen: 100_00n, contractedFen: 0n, amountFen: 100_00n, contractorCode: goodCode,
  adoptedOn: '2026-02-01', signedOn: '2026-02-01', today: '2026-03-01', ...overrides,
});

test('[P5] a contract of exactly the plan, signed on the day of adoption, is allowed', () => {
  expect(findContractRejections(anOffer())).toEqual([]);
});

test.each([
  ['one fen over the plan', { amountFen: 100_01n }, { code: 'CONTRACT_OVER_PLAN', overFen: 1n, leftFen: 100_00n }],
  ['one fen over what another contract left', { contractedFen: 40_00n, amountFen: 60_01n }, { code: 'CONTRACT_OVER_PLAN', overFen: 1n, leftFen: 60_00n }],
  ['of nothing', { amountFen: 0n }, { code: 'CONTRACT_NOT_POSITIVE' }],
  ['for a project that is only listed', { projectState: 'listed', plannedFen: 0n, adoptedOn: null }, { code: 'PROJECT_NOT_ADOPTED' }],
  ['with a mistyped company', { contractorCode: '91350100M000100Y34' }, { code: 'CREDIT_CODE_INVALID' }],
  ['signed the day before adoption', { signedOn: '2026-01-31' }, { code: 'SIGNED_BEFORE_ADOPTION', adoptedOn: '2026-02-01' }],
  ['signed tomorrow', { signedOn: '2026-03-02' }, { code: 'SIGNED_IN_FUTURE', today: '2026-03-01' }],
] as const)('[P5] a contract %s is refused', (_case, overrides, rejection) => {
  expect(findContractRejections(anOffer(overrides))).toEqual([rejection]);
});

test('[P5] a price within the margin of its ceiling is flagged, one fen below the margin is not', () => {
  expect(findContractFlags(98_00n, 100_00n, '2')).toEqual(['price-near-ceiling']);
  expect(findContractFlags(97_99n, 100_00n, '2')).toEqual([]);
  expect(findContractFlags(100_00n, 100_00n, '0')).toEqual(['price-near-ceiling']);
});

test('[P5] a credit code is known by its check character', () => {
  expect(isCreditCode(goodCode)).toBe(true);
  expect(creditCheckCharacter(goodCode.slice(0, 17))).toBe('3');
  for (const wrong of ['', '91350100M000100Y4I', '91350100M000100Y4', '9135010OM000100Y43', '91350100M000100Y44']) expect(isCreditCode(wrong)).toBe(false);
});
