import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationIssued } from '@sunledger/events';
import { TestService } from '@sunledger/testkit';
import { funds } from '../src/service.ts';

const county = '511623000000';
const township = '511623100000';
let test_: TestService;
let programmeId: string;

const openDocument = `mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { programme { id code accountLast4 } refusals { code field } position } }`;
const receiveDocument = `mutation ($input: ReceiveQuotaInput!) { receiveQuota(input: $input) { programme { id } refusals { code field } } }`;
const issueDocument = `mutation ($input: IssueAllocationInput!) { issueAllocation(input: $input) {
  allocation { id amount passedOn deadlines { kind dueOn policy state } } refusals { code field message messageEn mechanism } position } }`;
const holdingsDocument = `query ($id: ID!) { programme(id: $id) { holdings { nodes { holderId received allocatedOn available } } } }`;

beforeAll(async () => {
  test_ = await TestService.start(funds, { now: '2026-03-02T02:00:00Z' });
  const duties = ['funds.programme.open', 'funds.quota.receive', 'funds.allocation.issue', 'funds.ledger.read'];
  await test_.enterBody({ bodyId: 'county-finance', bodyKind: 'county-finance', regionCode: county });
  await test_.enterBody({ bodyId: 'township-office', bodyKind: 'township-finance-office', regionCode: township });
  await test_.enterPost({ personId: 'clerk', duties, regionCode: county, bodyId: 'county-finance' });
  await test_.enterPost({ personId: 'township-clerk', duties, regionCode: township, bodyId: 'township-office' });
  const opened = await test_.ask<{ openProgramme: { programme: { id: string } } }>('clerk', openDocument, {
    input: { requestId: 'open-1', code: 'XJ-2026', name: '2026年中央衔接资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance',
      bankAccount: '6228480402564890018', bookkeeperPersonId: 'bookkeeper', closesOn: '2027-12-31' } });
  expect(opened.errors).toBeUndefined();
  programmeId = opened.data!.openProgramme.programme.id;
}, 60_000);
afterAll(() => test_?.stop());

const issue = (personId: string, input: Record<string, unknown>) =>
  test_.ask<{ issueAllocation: { allocation: { id: string; deadlines: unknown[] } | null; refusals: { code: string; field: string }[]; position: string } }>(
    personId, issueDocument,
    { input: { programmeId, fromBodyId: 'county-finance', toBodyId: 'township-office', documentNumber: '邻财农〔2026〕1号', amount: '100.00', ...input } });

test('[F2] quota from above can be passed on to the fen, and not one fen more', async () => {
  await test_.ask('clerk', receiveDocument, { input: { requestId: 'r-1', programmeId, documentNumber: '川财农〔2026〕8号', amount: '1000.00' } });
  const tooMuch = await issue('clerk', { requestId: 'i-1', amount: '1000.01' });
  expect(tooMuch.data?.issueAllocation.refusals).toMatchObject([{ code: 'INSUFFICIENT_BALANCE', field: 'amount' }]);
  expect(await test_.facts(allocationIssued)).toEqual([]);
  const all = await issue('clerk', { requestId: 'i-2', amount: '1000.00' });
  expect(all.data?.issueAllocation.refusals).toEqual([]);
  expect(all.data?.issueAllocation.allocation?.deadlines).toEqual(expect.arrayContaining([
    expect.objectContaining({ kind: 'funds.pass-allocation-on', dueOn: '2026-04-01', state: 'RUNNING' }),
    expect.objectContaining({ kind: 'funds.register-whereabouts', dueOn: '2026-03-09', state: 'RUNNING' }),
  ]));
  const holdings = await test_.ask<{ programme: { holdings: { nodes: unknown[] } } }>('clerk', holdingsDocument, { id: programmeId });
  expect(holdings.data?.programme.holdings.nodes).toEqual([
    { holderId: 'county-finance', received: '1000.00', allocatedOn: '1000.00', available: '0.00' },
    { holderId: 'township-office', received: '1000.00', allocatedOn: '0.00', available: '1000.00' },
  ]);
});

test('[X6] the same request twice has one effect and gives the same answer, another input under its id is refused', async () => {
  await test_.ask('clerk', receiveDocument, { input: { requestId: 'r-2', programmeId, documentNumber: '川财农〔2026〕9号', amount: '500.00' } });
  const input = { requestId: 'i-3', documentNumber: '邻财农〔2026〕2号', amount: '50.00' };
  const [one, two] = await Promise.all([issue('clerk', input), issue('clerk', input)]);
  expect(one.data?.issueAllocation.allocation?.id).toBe(two.data?.issueAllocation.allocation?.id);
  expect(one.data?.issueAllocation.position).toBe(two.data?.issueAllocation.position);
  const other = await issue('clerk', { ...input, amount: '51.00' });
  expect(other.data?.issueAllocation.refusals).toMatchObject([{ code: 'REQUEST_ID_REUSED', field: 'requestId' }]);
  expect((await test_.facts(allocationIssued)).filter((fact) => fact.payload.documentNumber === '邻财农〔2026〕2号')).toHaveLength(1);
});

test('[F2] parallel allocations of one balance never overspend it, and none that fits is lost', async () => {
  await test_.ask('clerk', receiveDocument, { input: { requestId: 'r-3', programmeId, documentNumber: '川财农〔2026〕10号', amount: '550.00' } });
  const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => issue('clerk', { requestId: `p-${i}`, documentNumber: `邻财农〔2026〕${100 + i}号`, amount: '100.00' })));
  const accepted = answers.filter((answer) => answer.data?.issueAllocation.refusals.length === 0);
  expect(accepted).toHaveLength(10);
  const [unbalanced] = await test_.sql<{ sum: string }>('select sum(amount_fen)::text as sum from funds.journal_line');
  expect(unbalanced?.sum).toBe('0');
});

test('[X2] a post of one township acts neither for the county nor elsewhere, and the attempt stands in the audit', async () => {
  const answer = await issue('township-clerk', { requestId: 'f-1' });
  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const audit = await test_.sql("select outcome from kit.audit_entry where actor_id = 'township-clerk' and action = 'issueAllocation'");
  expect(audit).toEqual([{ outcome: 'forbidden' }]);
  expect((await issue('nobody', { requestId: 'f-2' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[F3] direct funds go down by a document of their own, never with other money', async () => {
  const opened = await test_.ask<{ openProgramme: { programme: { id: string } } }>('clerk', openDocument, {
    input: { requestId: 'open-direct', code: 'ZD-2026', name: '直达资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance',
      bankAccount: '6228480402564890026', bookkeeperPersonId: 'bookkeeper', closesOn: '2027-12-31' } });
  const direct = { programmeId: opened.data!.openProgramme.programme.id };
  await test_.ask('clerk', receiveDocument, { input: { requestId: 'd-1', ...direct, documentNumber: '川财农〔2026〕31号', amount: '100.00', direct: true } });
  await test_.ask('clerk', receiveDocument, { input: { requestId: 'd-2', ...direct, documentNumber: '川财农〔2026〕32号', amount: '50.00' } });
  const codes = async (requestId: string, input: Record<string, unknown>) =>
    (await issue('clerk', { requestId, ...direct, ...input })).data?.issueAllocation.refusals.map(({ code }) => code);
  expect(await codes('d-3', { documentNumber: '邻财农〔2026〕301号', amount: '50.01' })).toEqual(['DIRECT_NEEDS_OWN_DOCUMENT']);
  expect(await codes('d-4', { documentNumber: '邻财农〔2026〕301号', amount: '100.01', direct: true })).toEqual(['DIRECT_NOT_RECEIVED']);
  expect(await codes('d-5', { documentNumber: '邻财农〔2026〕301号', amount: '100.00', direct: true })).toEqual([]);
  // The number of a document of other money, in whatever programme.
  expect(await codes('d-6', { documentNumber: '邻财农〔2026〕1号', amount: '1.00', direct: true })).toContain('DIRECT_DOCUMENT_MIXED');
  expect(await codes('d-7', { documentNumber: '邻财农〔2026〕302号', amount: '50.00' })).toEqual([]);
});

test('[X2] a department of another line passes on and takes back no quota of a programme; its own line and finance do, and a department what it was given itself', async () => {
  for (const line of ['water', 'education', 'transport', 'finance']) {
    const body = { bodyId: `${line}-bureau`, bodyKind: 'county-department', regionCode: county, line };
    await test_.enterBody(body);
    await test_.enterPost({ ...body, personId: `${line}-officer`, duties: ['funds.allocation.issue', 'funds.allocation.reverse', 'funds.ledger.read'] });
  }
  const opened = await test_.ask<{ openProgramme: { programme: { id: string } } }>('clerk', openDocument, {
    input: { requestId: 'open-water', code: 'SL-2026', name: '水利资金', fundKind: 'transition-fund', year: 2026, bodyId: 'water-bureau',
      bankAccount: '6228480402564890034', bookkeeperPersonId: 'bookkeeper', closesOn: '2027-12-31' } });
  const water = { programmeId: opened.data!.openProgramme.programme.id, amount: '10.00' };
  await test_.ask('clerk', receiveDocument, { input: { requestId: 'w-0', programmeId: water.programmeId, documentNumber: '川水〔2026〕1号', amount: '100.00' } });
  let requests = 0;
  const give = (personId: string, fromBodyId: string, toBodyId: string) => {
    requests += 1;
    return issue(personId, { ...water, requestId: `w-${requests}`, fromBodyId, toBodyId, documentNumber: `邻水利〔2026〕${requests}号` });
  };
  const reverse = (personId: string, allocationId: string) => test_.ask<{ reverseAllocation: { refusals: unknown[] } }>(
    personId, 'mutation ($input: ReverseAllocationInput!) { reverseAllocation(input: $input) { refusals { code } } }',
    { input: { requestId: `w-r-${(requests += 1)}`, allocationId, reason: '重复下达' } });
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  expect((await give('education-officer', 'water-bureau', 'township-office')).errors?.[0]?.extensions).toMatchObject(foreign);
  const given = (await give('water-officer', 'water-bureau', 'township-office')).data?.issueAllocation;
  expect(given?.refusals).toEqual([]);
  expect((await reverse('education-officer', given!.allocation!.id)).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await reverse('water-officer', given!.allocation!.id)).data?.reverseAllocation.refusals).toEqual([]);

  // What finance holds of it stays the programme's line's; what the transport bureau was given is its own.
  for (const holder of ['finance-bureau', 'transport-bureau']) expect((await give('clerk', 'water-bureau', holder)).data?.issueAllocation.refusals).toEqual([]);
  expect((await give('education-officer', 'finance-bureau', 'township-office')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await give('water-officer', 'transport-bureau', 'township-office')).errors?.[0]?.extensions).toMatchObject({ ...foreign, line: 'transport' });
  expect((await give('transport-officer', 'transport-bureau', 'township-office')).data?.issueAllocation.refusals).toEqual([]);
});
