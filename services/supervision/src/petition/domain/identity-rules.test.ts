import { expect, test } from 'vitest';
import { findOpeningRejections, mustBeNamed } from './identity-rules.ts';

const opening = { requestedBy: 'officer', approved: true, opened: false };

test('[S1] an approved, unused opening gives the identity to whoever asked, and to nobody else', () => {
  expect(findOpeningRejections(opening, 'officer')).toEqual([]);
  expect(findOpeningRejections(opening, 'custodian')).toEqual([{ code: 'OPENING_OF_ANOTHER' }]);
  expect(findOpeningRejections({ ...opening, approved: false }, 'officer')).toEqual([{ code: 'OPENING_NOT_APPROVED' }]);
  expect(findOpeningRejections({ ...opening, opened: true }, 'officer')).toEqual([{ code: 'OPENING_USED' }]);
  expect(mustBeNamed(false)).toEqual([{ code: 'REPORTER_ANONYMOUS' }]);
});
