import { expect, test } from 'vitest';
import { readCacheControl } from './cache-control.ts';

test.each([
  ['max-age=30, private', { maxAge: 30, scope: 'PRIVATE' }],
  ['max-age=300, public', { maxAge: 300, scope: 'PUBLIC' }],
  ['Public, Max-Age=5', { maxAge: 5, scope: 'PUBLIC' }],
  ['max-age=5', { maxAge: 5 }],
  ['max-age=5, no-store', { maxAge: 0 }],
  ['max-age=-5', { maxAge: 0 }],
  ['s-maxage=600', { maxAge: 0 }],
  ['no-store', { maxAge: 0 }],
  [undefined, { maxAge: 0 }],
  [['max-age=5', 'max-age=500'], { maxAge: 0 }],
] as const)('Cache-Control %j of a subgraph allows %j', (header, hint) => {
  expect(readCacheControl(typeof header === 'object' ? [...header] : header)).toEqual(hint);
});
