import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestService } from '@sunledger/testkit';
import { claimsOf, county, enterNotes, partnerService, register } from './partner-fixture.ts';

let it_: TestService;
beforeAll(async () => {
  it_ = await TestService.start(partnerService, { now: '2026-03-02T02:00:00Z' });
  await register(it_, 'audit', 'audit-supervision');
  await register(it_, 'finance', 'fiscal-supervision');
  await register(it_, 'water', 'water-supervision');
  await it_.enterPost({ personId: 'auditor', bodyId: 'body-audit', duties: [], regionCode: county });
  await it_.enterPost({ personId: 'keeper', duties: ['accountability.data-access.oversee'], regionCode: county });
  await it_.enterPost({ personId: 'keeper-elsewhere', duties: ['accountability.data-access.oversee'], regionCode: '510525000000' });
  await enterNotes(it_, 3);
}, 90_000);
afterAll(() => it_?.stop());

const ledger = `{ ledger(regionCode: "${county}") { id } }`;
const reasonOf = async (clientId: string, claims: Record<string, unknown>, document: string, headers: Record<string, string> = {}) => {
  const { errors } = await it_.askAsClient(clientId, claims, document, {}, headers);
  return errors?.[0] ? [errors[0].extensions.code, errors[0].extensions['reason']] : 'answered';
};

test('[X2] what a department may read is what its purpose opens, whatever its post carries', async () => {
  expect(await reasonOf('audit', claimsOf('audit-supervision'), ledger)).toBe('answered');
  expect(await reasonOf('water', claimsOf('water-supervision'), ledger)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await reasonOf('audit', claimsOf('audit-supervision'), '{ payee(id: "1") }')).toBe('answered');
  expect(await reasonOf('finance', claimsOf('fiscal-supervision'), '{ payee(id: "1") }')).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('[X2] a purpose other than the registered one opens nothing, in the token or with the request', async () => {
  expect(await reasonOf('water', claimsOf('audit-supervision'), ledger)).toEqual(['FORBIDDEN', 'PURPOSE_MISMATCH']);
  expect(await reasonOf('audit', claimsOf('audit-supervision'), ledger, { 'x-purpose': 'curiosity' })).toEqual(['FORBIDDEN', 'PURPOSE_MISMATCH']);
  expect(await reasonOf('audit', { scope: 'funds:read' }, ledger)).toEqual(['FORBIDDEN', 'PURPOSE_MISMATCH']);
});

test('[X2] a client outside its scope or region, or without a registration, acts on nothing', async () => {
  expect(await reasonOf('audit', { ...claimsOf('audit-supervision'), scope: 'projects:read' }, ledger)).toEqual(['FORBIDDEN', 'OUT_OF_SCOPE']);
  expect(await reasonOf('audit', claimsOf('audit-supervision', '510525000000'), ledger)).toEqual(['FORBIDDEN', 'OUT_OF_SCOPE']);
  expect(await reasonOf('stranger', claimsOf('audit-supervision'), ledger)).toEqual(['FORBIDDEN', 'NO_REGISTRATION']);
});

test('[X2] a client commands nothing, and a registration gives a person nothing', async () => {
  expect(await reasonOf('audit', claimsOf('audit-supervision'), 'mutation { doAnything }')).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect((await it_.ask('audit', ledger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[X2] an ended registration acts no more from the moment the directory says so', async () => {
  await register(it_, 'ending', 'audit-supervision');
  expect(await reasonOf('ending', claimsOf('audit-supervision'), ledger)).toBe('answered');
  await register(it_, 'ending', 'audit-supervision', { heldUntil: '2026-03-02' });
  expect(await reasonOf('ending', claimsOf('audit-supervision'), ledger)).toEqual(['FORBIDDEN', 'NO_REGISTRATION']);
});

interface Seen {
  _entities: { funds: { lists: { key: string; openInFull: boolean; why: string }[]; reads: { totalCount: number; nodes: Record<string, unknown>[] } } | null }[];
}
const seen = `query { _entities(representations: [{ __typename: "DataAccess", clientId: "audit" }]) { ... on DataAccess { funds {
  lists { key openInFull why columns { name personal } } reads { totalCount nodes { kind action regionCode purpose rows personal } } } } } }`;
const seenBy = async (personId: string) => (await it_.ask<Seen>(personId, seen)).data?._entities[0]?.funds;

test('[X6] every reading of a department is in the audit: what, where, why, how many rows, personal or not', async () => {
  await it_.sql("select 1");
  const before = (await seenBy('keeper'))!.reads.totalCount;
  await it_.askAsClient('audit', claimsOf('audit-supervision'), `{ a: ledger(regionCode: "${county}") { id } b: ledger(regionCode: "${county}") { id } payee(id: "7") }`);
  const after = await seenBy('keeper');
  expect(after?.reads.totalCount).toBe(before + 2);
  expect(after?.reads.nodes.slice(0, 2)).toEqual([
    { kind: 'QUERY', action: 'Query.ledger', regionCode: county, purpose: 'audit-supervision', rows: 6, personal: false },
    { kind: 'PERSONAL', action: 'Query.payee', regionCode: null, purpose: 'audit-supervision', rows: null, personal: true },
  ]);
  expect(after?.lists).toMatchObject([{ key: 'notes', openInFull: true, why: '目的“审计监督”，登记自 2000-01-01' }, { key: 'slow-notes' }]);
});

test('[X6] a department sees its own readings, its people and the keeper of the place see them, nobody else does', async () => {
  const own = await it_.askAsClient<Seen>('audit', claimsOf('audit-supervision'), seen);
  expect(own.data?._entities[0]?.funds?.reads.totalCount).toBeGreaterThan(0);
  expect((await seenBy('auditor'))?.reads.totalCount).toBeGreaterThan(0);
  expect((await seenBy('keeper'))?.reads.totalCount).toBeGreaterThan(0);
  expect(await seenBy('keeper-elsewhere')).toBeNull();
  const other = await it_.askAsClient<Seen>('finance', claimsOf('fiscal-supervision'), seen);
  expect(other.data?._entities[0]?.funds).toBeNull();
});
