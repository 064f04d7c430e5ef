import { expect, test } from 'vitest';
import { listAncestors, mayEnter } from './account.ts';

const postgres = { uid: 101, gid: 104, mayPassClosedFolders: false };

test.each([
  ['a closed folder of root', { mode: 0o40700, uid: 0, gid: 0 }, false],
  ['an open folder of root', { mode: 0o40755, uid: 0, gid: 0 }, true],
  ['a folder open to its own group', { mode: 0o40710, uid: 0, gid: 104 }, true],
  ['a folder open to others but not to its own group', { mode: 0o40701, uid: 0, gid: 104 }, false],
  ['its own folder', { mode: 0o40700, uid: 101, gid: 104 }, true],
] as const)('whether PostgreSQL\'s account may enter %s is told', (_case, rights, may) => {
  expect(mayEnter({ path: '/x', ...rights }, postgres)).toBe(may);
});

test('every folder above counts, down from the root', () => {
  expect(listAncestors('/root/sunledger/.data')).toEqual(['/', '/root', '/root/sunledger', '/root/sunledger/.data']);
});
