import { expect, test } from 'vitest';
import type { HeldPost } from '@sunledger/service-kit';
import { deskRightsOf } from './desk-rules.ts';

const aPost = (overrides: Partial<HeldPost> = {}): HeldPost => ({
  id: 'p1', personId: 'a', bodyId: 'b1', bodyKind: 'county-finance', line: null, regionCode: '511623000000', groupIds: [], postKind: 'x',
  duties: ['accountability.desk.read'], heldFrom: '2000-01-01', heldUntil: null, ...overrides,
});

test('[X8] a post at a desk sees the desk of its own body only', () => {
  expect(deskRightsOf({ posts: [aPost()], groupRegions: new Map() })).toEqual({ bodyIds: ['b1'], prefixes: [] });
});

test('[X8] oversight reaches every desk of the region, below it, and of the regions of its groups', () => {
  const leader = aPost({ duties: ['accountability.desk.oversee'] });
  const groupRegions = new Map([['p1', ['510525000000']], ['p2', ['110101000000']]]);
  expect(deskRightsOf({ posts: [leader], groupRegions })).toEqual({ bodyIds: [], prefixes: ['511623', '510525'] });
  expect(deskRightsOf({ posts: [aPost({ regionCode: '000000000000', duties: ['accountability.desk.oversee'] })], groupRegions: new Map() }).prefixes).toEqual(['']);
});

test('[X8] a post without the duty sees no desk', () => {
  expect(deskRightsOf({ posts: [aPost({ duties: ['funds.ledger.read'] })], groupRegions: new Map() })).toEqual({ bodyIds: [], prefixes: [] });
});
