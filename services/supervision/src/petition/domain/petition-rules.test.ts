import { expect, test } from 'vitest';
import { extendedDueOn, findExtensionRejections, mustBeAccepted, mustBeForwardable, mustBeRegistered, mustFollow, mustNotBeForwarded, type ExtensionRequest } from './petition-rules.ts';

const aRequest = (overrides: Partial<ExtensionRequest> = {}): ExtensionRequest => ({
  dueOn: '2026-04-20', originalDueOn: '2026-04-20', askedDays: 30, limit: { value: 30, unit: 'calendar-day' },
  approvedOn: '2026-04-19', today: '2026-04-19', named: true, reporterToldOn: '2026-04-19', ...overrides,
});

test('[S2] an extension approved the day before, of exactly the limit, told to the named reporter, is allowed', () => {
  expect(findExtensionRejections(aRequest())).toEqual([]);
  expect(extendedDueOn(aRequest())).toEqual({ dueOn: '2026-05-20', provisional: false });
});

test.each([
  ['on the due day itself', { approvedOn: '2026-04-20' }, { code: 'EXTENSION_TOO_LATE', dueOn: '2026-04-20' }],
  ['after the clock ran out', { dueOn: null }, { code: 'EXTENSION_TOO_LATE', dueOn: '2026-04-20' }],
  ['one day over the limit', { askedDays: 31 }, { code: 'EXTENSION_TOO_LONG', latestDueOn: '2026-05-20', askedDueOn: '2026-05-21' }],
  ['that with an earlier one exceeds the limit', { dueOn: '2026-05-10', askedDays: 11 }, { code: 'EXTENSION_TOO_LONG', latestDueOn: '2026-05-20', askedDueOn: '2026-05-21' }],
  ['of which the named reporter was not told', { reporterToldOn: null }, { code: 'REPORTER_NOT_TOLD' }],
  ['told on a day to come', { reporterToldOn: '2026-04-20' }, { code: 'REPORTER_TOLD_IN_FUTURE', today: '2026-04-19' }],
  ['told to a reporter nobody knows', { named: false }, { code: 'REPORTER_ANONYMOUS' }],
] as const)('[S2] an extension %s is refused', (_case, overrides, rejection) => {
  expect(findExtensionRejections(aRequest(overrides))).toEqual([rejection]);
});

test('[S2] an anonymous reporter need not be told', () => {
  expect(findExtensionRejections(aRequest({ named: false, reporterToldOn: null }))).toEqual([]);
});

test('[S2] two extensions that together make the limit are allowed', () => {
  expect(findExtensionRejections(aRequest({ dueOn: '2026-05-10', askedDays: 10 }))).toEqual([]);
});

test('[S2] a petition is accepted once, concluded once, and not before it was accepted', () => {
  expect([mustBeRegistered('REGISTERED'), mustBeAccepted('ACCEPTED')]).toEqual([[], []]);
  expect(mustBeRegistered('ACCEPTED')).toEqual([{ code: 'PETITION_ALREADY_ACCEPTED' }]);
  expect(mustBeAccepted('REGISTERED')).toEqual([{ code: 'PETITION_NOT_ACCEPTED' }]);
  expect(mustBeAccepted('CONCLUDED')).toEqual([{ code: 'PETITION_ALREADY_CONCLUDED' }]);
  expect(mustFollow('2026-03-02', '2026-03-02')).toEqual([]);
  expect(mustFollow('2026-03-01', '2026-03-02')).toEqual([{ code: 'OUT_OF_ORDER', earliest: '2026-03-02' }]);
});

test('[S2] a petition is forwarded once, before it is accepted', () => {
  expect(mustNotBeForwarded('REGISTERED', undefined)).toEqual([]);
  expect(mustNotBeForwarded('REGISTERED', '2026-03-03')).toEqual([{ code: 'PETITION_ALREADY_FORWARDED', forwardedOn: '2026-03-03' }]);
  expect(mustNotBeForwarded('ACCEPTED', undefined)).toEqual([{ code: 'PETITION_ALREADY_ACCEPTED' }]);
});

test('[S2] [S1] it goes to a discipline body of the region in whose area the matter lies, never up, aside, or to the one complained of', () => {
  const petition = { regionCode: '511623100201', handlingRegionCode: '511623000000' };
  const group = { bodyId: 'group', bodyKind: 'stationed-group', regionCode: '511623000000' };
  expect(mustBeForwardable(group, petition, undefined)).toEqual([]);
  expect(mustBeForwardable({ ...group, bodyKind: 'county-finance' }, petition, undefined)).toEqual([{ code: 'NOT_A_BODY_TO_FORWARD_TO' }]);
  expect(mustBeForwardable({ ...group, regionCode: '511600000000' }, petition, undefined)).toHaveLength(1);
  expect(mustBeForwardable({ ...group, regionCode: '511623101000' }, petition, undefined)).toHaveLength(1);
  expect(mustBeForwardable({ ...group, regionCode: '511623100000' }, petition, undefined)).toEqual([]);
  expect(mustBeForwardable(group, petition, group)).toEqual([{ code: 'CONFLICT_OF_INTEREST' }]);
  expect(mustBeForwardable({ ...group, regionCode: '511623100000' }, petition, { bodyId: 'county-finance', regionCode: '511623000000' })).toEqual([{ code: 'CONFLICT_OF_INTEREST' }]);
});
