import { expect, test } from 'vitest';
import type { HeldPost } from './actor.ts';
import type { ClientClaims } from './client-claims.ts';
import { limitToPurpose } from './registration.ts';

const aPost = (overrides: Partial<HeldPost> = {}): HeldPost => ({
  id: 'p1', personId: 'audit-exchange', bodyId: 'audit', bodyKind: 'county-audit', line: 'audit', regionCode: '511623000000', groupIds: [], postKind: 'partner-audit',
  duties: ['funds.ledger.read', 'projects.project.read'], heldFrom: '2026-01-01', heldUntil: null, purpose: 'audit', ...overrides,
});
const purposes = { audit: { title: '审计', titleEn: 'audit', duties: ['funds.ledger.read'], personal: true, facts: [] } };

const limit = (posts: HeldPost[], claims: ClientClaims, groupRegions: [string, string[]][] = []) => limitToPurpose(
  { posts, groupRegions: new Map(groupRegions) },
  { context: 'funds', claims: { purpose: 'audit', scope: 'funds:read', ...claims }, purposes: () => purposes, groupNames: new Map([['g1', '流域协作区']]) });

test('[X2] of a registered client\'s duties only those of its purpose are left', () => {
  const { posts, registration, barred } = limit([aPost()], {});
  expect(posts.map(({ duties }) => duties)).toEqual([['funds.ledger.read']]);
  expect(registration).toEqual({ postId: 'p1', purpose: 'audit', personal: true });
  expect(barred).toBeUndefined();
});

test.each<[string, HeldPost[], ClientClaims, string]>([
  ['without a registration', [], {}, 'NO_REGISTRATION'],
  ['with a post that names no purpose', [aPost({ purpose: null })], {}, 'NO_REGISTRATION'],
  ['whose token names another purpose', [aPost()], { purpose: 'water' }, 'PURPOSE_MISMATCH'],
  ['whose token names none', [aPost()], { purpose: undefined }, 'PURPOSE_MISMATCH'],
  ['that states another purpose with the request', [aPost()], { stated: 'curiosity' }, 'PURPOSE_MISMATCH'],
  ['registered for another context', [aPost()], { scope: 'projects:read' }, 'OUT_OF_SCOPE'],
  ['whose region lies elsewhere', [aPost()], { region: '510525000000' }, 'OUT_OF_SCOPE'],
  ['whose region group is not the post\'s', [aPost()], { region: 'group:流域协作区' }, 'OUT_OF_SCOPE'],
  ['whose purpose no pack knows', [aPost({ purpose: 'water' })], { purpose: 'water' }, 'PURPOSE_UNKNOWN'],
])('[X2] a client %s acts on nothing', (_case, posts, claims, bar) => {
  expect(limit(posts, claims)).toEqual({ posts: [], groupRegions: new Map(), barred: bar });
});

test('[X2] a token\'s region narrows the post\'s, and never widens it', () => {
  const regions = (claims: ClientClaims, post = aPost(), members: string[] = []) => {
    const { posts, groupRegions } = limit([post], claims, [['p1', members]]);
    return posts.map((one) => [one.regionCode, ...(groupRegions.get(one.id) ?? [])])[0];
  };
  expect(regions({ region: '511623101000' })).toEqual(['511623101000']);
  expect(regions({ region: '510000000000' })).toEqual(['511623000000']);
  expect(regions({ region: undefined })).toEqual(['511623000000']);
  const water = aPost({ regionCode: '510000000000', groupIds: ['g1'] });
  expect(regions({ region: 'group:流域协作区' }, water, ['511623000000', '511724000000'])).toEqual(['511623000000', '511724000000']);
  expect(regions({ region: 'group:g1' }, water, ['511623000000'])).toEqual(['511623000000']);
});
