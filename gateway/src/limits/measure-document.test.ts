import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { measureDocument } from './measure-document.ts';

const measure = (query: string) => measureDocument(parse(query));

test('depth, aliases, directives and fields are those of the operation written out', () => {
  expect(measure('query @a { x: region @skip(if: false) { funds { received } } y: total }')).toEqual({ depth: 3, aliases: 2, directives: 2, fields: 4 });
});

test('what a fragment holds counts at every place it is spread', () => {
  const query = 'fragment F on Region { n: name funds { received } } { a: region { ...F } b: region { ...F } }';
  expect(measure(query)).toEqual({ depth: 3, aliases: 4, directives: 0, fields: 8 });
});

test('inline fragments add no depth', () => {
  expect(measure('{ region { ... on Region { ... { name } } } }').depth).toBe(2);
});

test('fragments that double one another thirty times are counted at once, in full', () => {
  const doubling = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Region { ...F${i + 1} ...F${i + 1} }`).join(' ');
  const began = performance.now();
  expect(measure(`{ region { ...F0 } } ${doubling} fragment F30 on Region { name }`).fields).toBe(2 ** 30 + 1);
  expect(performance.now() - began).toBeLessThan(100);
});

test('a cycle of fragments and an unknown fragment end the measuring instead of hanging it', () => {
  expect(measure('{ region { ...A ...Missing } } fragment A on Region { name ...B } fragment B on Region { ...A }').fields).toBe(2);
});

test('introspection does not count as depth, its aliases do', () => {
  expect(measure('{ __schema { types { fields { t: type { ofType { ofType { name } } } } } } }')).toMatchObject({ depth: 1, aliases: 1 });
});

test('the largest of several operations counts', () => {
  expect(measure('query A { total } query B { region { name } }').depth).toBe(2);
});
