import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createAdmission, type AskedOperation } from './admit-operation.ts';
import { operationId, OperationRegistry } from './operation-registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'registry-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [ours, theirs] = ['query Total { total }', 'query Received { received }'];
const aManifest = (...bodies: string[]) => ({
  format: 'apollo-persisted-query-manifest', version: 1,
  operations: bodies.map((body) => ({ id: operationId(body), name: /query (\w+)/.exec(body)?.[1] ?? '', type: 'query', body })),
});
const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));
write('web.json', aManifest(ours));
write('audit-office.json', aManifest(theirs));
const registry = new OperationRegistry([folder, join(folder, 'no-such-folder')]);
const [strict, open] = [createAdmission(registry, false), createAdmission(registry, true)];
const byHash = (body: string): AskedOperation => ({ extensions: { persistedQuery: { version: 1, sha256Hash: operationId(body) } } });
const codeOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

test('a registered operation is answered by its text, its hash or its document id', () => {
  expect(strict('web', { query: ours })).toBe(ours);
  expect(strict('web', byHash(ours))).toBe(ours);
  expect(strict('web', { documentId: `sha256:${operationId(ours)}` })).toBe(ours);
});

test('an operation that another client registered is not registered for this one', () => {
  expect(codeOf(() => strict('web', { query: theirs }))).toBe('PERSISTED_OPERATION_REQUIRED');
  expect(codeOf(() => strict('web', byHash(theirs)))).toBe('PERSISTED_OPERATION_NOT_FOUND');
});

test('one character more is another operation', () => {
  expect(codeOf(() => strict('web', { query: `${ours} ` }))).toBe('PERSISTED_OPERATION_REQUIRED');
});

test('where the setting allows, any operation is answered; an unknown id still is not', () => {
  expect(open('web', { query: '{ anything }' })).toBe('{ anything }');
  expect(codeOf(() => open('web', byHash('{ anything }')))).toBe('PERSISTED_OPERATION_NOT_FOUND');
});

test('a text under the id of another is refused', () => {
  expect(codeOf(() => open('web', { query: theirs, ...byHash(ours) }))).toBe('BAD_USER_INPUT');
});

test('nothing asked is left to the answer that says so', () => {
  expect([strict('web', {}), strict('web', { query: '' }), strict('web', { query: 7 })]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['an id that is not the hash of its text', { ...aManifest(ours), operations: [{ ...aManifest(ours).operations[0], id: operationId(theirs) }] }],
  ['another form', { operations: [] }],
])('a list with %s ends the start with its name', (_case, content) => {
  const other = mkdtempSync(join(tmpdir(), 'registry-'));
  writeFileSync(join(other, 'finance.json'), JSON.stringify(content));
  expect(() => new OperationRegistry([other])).toThrow('finance.json');
  rmSync(other, { recursive: true });
});

test('only registered names become labels of metrics', () => {
  expect([registry.labelOf('Total'), registry.labelOf('Made_up'), registry.labelOf(undefined)]).toEqual(['Total', 'other', 'other']);
});
