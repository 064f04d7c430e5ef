import { expect, test } from 'vitest';
import { actsOnLine } from './lines.ts';

test.each<[string, string | null, string | null, boolean]>([
  ['of its own line', 'water', 'water', true],
  ['of another line', 'education', 'water', false],
  ['without a line', 'education', null, true],
  ['of any line, where its body has none', null, 'water', true],
  ['of any line, where its line is comprehensive', 'audit', 'water', true],
  ['of a comprehensive line', 'education', 'audit', true],
])('[X2] a post acts on a thing %s: %s on %s is %s', (_case, postLine, line, acts) => {
  expect(actsOnLine(postLine, line, ['finance', 'audit'])).toBe(acts);
});
