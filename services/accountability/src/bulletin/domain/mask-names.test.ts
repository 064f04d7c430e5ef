import { expect, test } from 'vitest';
import { mustHoldNoNumbers, mustRestOnProof } from './bulletin-rules.ts';
import { maskedName, maskNames } from './mask-names.ts';

test('[A5] a family name stays, the rest does not, however long it is', () => {
  expect(['尹建国', '尹建', '欧阳修远', '欧阳'].map((name) => maskedName(name, 'family-name-only'))).toEqual(['尹某', '尹某', '欧阳某', '欧某']);
  expect(maskedName('尹建国', 'full-name')).toBe('尹建国');
});

test('[A5] every mention of a person is masked, also where one name is part of another', () => {
  expect(maskNames('尹建国与尹建共谋,尹建国套取资金。', ['尹建', '尹建国'], 'family-name-only')).toBe('尹某与尹某共谋,尹某套取资金。');
  expect(maskNames('无人被点名', ['尹建国'], 'family-name-only')).toBe('无人被点名');
});

test('[A5] blame rests on cases that proved true, praise needs none', () => {
  expect(mustRestOnProof('praise', [])).toEqual([]);
  expect(mustRestOnProof('exposure', [])).toEqual([{ code: 'EXPOSURE_WITHOUT_CASE' }]);
  expect(mustRestOnProof('exposure', [{ id: 'a', substantiated: true }, { id: 'b', substantiated: false }, { id: 'c', substantiated: null }]))
    .toEqual([{ code: 'CASE_NOT_PROVEN', caseId: 'b' }, { code: 'CASE_NOT_PROVEN', caseId: 'c' }]);
});

test('[A5] a number of a person is told once by its kind', () => {
  expect(mustHoldNoNumbers([])).toEqual([]);
  expect(mustHoldNoNumbers(['phone', 'phone'])).toEqual([{ code: 'PERSONAL_DATA_IN_BULLETIN', kinds: ['phone'] }]);
});
