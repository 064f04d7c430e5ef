import { createWriteStream, existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, TestService } from '@sunledger/testkit';
import { openTicket } from '../src/index.ts';
import { EvidenceStore } from '../src/evidence/evidence-store.ts';
import { claimsOf, county, enterNotes, partnerService, register, requestId } from './partner-fixture.ts';

interface Job {
  id: string;
  state: string;
  rowsDone: number;
  rowsTotal: number | null;
  fault: string | null;
  ticket: string | null;
}
type Payload = { requestFundsExport: { export: Job | null; refusals: { code: string; field: string | null }[] } };

const audit = claimsOf('audit-supervision');
let it_: TestService;
beforeAll(async () => {
  it_ = await TestService.start(partnerService, { now: '2026-03-02T02:00:00Z' });
  await register(it_, 'audit', 'audit-supervision');
  await register(it_, 'finance', 'fiscal-supervision');
  await enterNotes(it_, 1200);
  await enterNotes(it_, 5, '510525101201');
}, 90_000);
afterAll(() => it_?.stop());

const fields = 'id state rowsDone rowsTotal fault';
const request = (clientId: string, claims: Record<string, unknown>, input: Record<string, unknown> = {}) => it_.askAsClient<Payload>(
  clientId, claims, `mutation ($input: RequestExportInput!) { requestFundsExport(input: $input) { export { ${fields} } refusals { code field } } }`,
  { input: { requestId: requestId(), list: 'notes', regionCode: county, format: 'CSV', ...input } });
const jobOf = async (clientId: string, claims: Record<string, unknown>, id: string, more = '') =>
  (await it_.askAsClient<{ fundsExport: Job | null }>(clientId, claims, `query ($id: ID!) { fundsExport(id: $id) { ${fields} ${more} } }`, { id })).data?.fundsExport;
const settled = (clientId: string, claims: Record<string, unknown>, id: string) =>
  eventually(async () => {
    const job = await jobOf(clientId, claims, id);
    return job && !['WAITING', 'RUNNING'].includes(job.state) ? job : undefined;
  }, 'the export to end');

async function exported(clientId: string, claims: Record<string, unknown>, input: Record<string, unknown> = {}) {
  const asked = await request(clientId, claims, input);
  const id = asked.data?.requestFundsExport.export?.id;
  if (!id) throw new Error(JSON.stringify(asked));
  const job = await settled(clientId, claims, id);
  const ticket = (await jobOf(clientId, claims, id, 'ticket'))?.ticket ?? null;
  const opened = openTicket(it_.settings.ticketSecret, ticket ?? '', 'read', new Date());
  const file = opened && (await new EvidenceStore(it_.settings.evidenceDir, it_.settings.evidenceKey).open(opened.hash));
  return { job, opened, file };
}

test('[X6] a list leaves as CSV within region and purpose, masked, with its header, and the audit knows how many rows', async () => {
  const { job, opened, file } = await exported('finance', claimsOf('fiscal-supervision'), { headers: 'ZH', bom: true });
  expect(job).toMatchObject({ state: 'READY', rowsDone: 1200, rowsTotal: 1200 });
  expect(opened).toMatchObject({ contentType: 'text/csv', fileName: 'funds-notes-511623000000-2026-03-02' });
  const csv = String(await buffer(file!.stream()));
  expect(csv.startsWith('\uFEFF标识,标题,地区,金额(元),日期,登记时刻,长度,空\n')).toBe(true);
  expect(csv.split('\n')).toHaveLength(1202);
  expect(csv.split('\n')[1]).toMatch(/^[0-9a-f-]{36},\*\*\*,511623101202,1234\.50,2026-02-01,2026-02-02T03:04:05\.000Z,20,$/);
  const rows = await it_.sql<{ action: string; purpose: string; detail: Record<string, unknown> }>("select action, purpose, detail from kit.audit_entry where kind = 'export' and actor_id = 'finance' order by id");
  expect(rows).toMatchObject([
    { action: 'funds.notes', purpose: 'fiscal-supervision', detail: { list: 'notes', rows: 1200, personal: false, regionCode: county, format: 'csv' } },
    { action: 'funds.notes ticket', detail: { rows: 1200 } }]);
});

test('[X6] a purpose that opens personal data gets them unmasked, as Parquet with the list\'s own types', async () => {
  const { job, opened, file } = await exported('audit', audit, { format: 'PARQUET', personal: true });
  expect(job).toMatchObject({ state: 'READY', rowsDone: 1200 });
  expect(opened?.contentType).toBe('application/vnd.apache.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const stored = `${it_.settings.evidenceDir}/${file!.hash.slice(0, 2)}/${file!.hash.slice(2, 4)}/${file!.hash}`;
  // Personal data unmasked never lie open in the store.
  expect([existsSync(stored), existsSync(`${stored}.sealed`)]).toEqual([false, true]);
  const path = `${stored}.opened`;
  await pipeline(file!.stream(), createWriteStream(path));
  const reader = await connection.runAndReadAll(`select title, amount::varchar, typeof(amount), typeof(occurred_on), typeof(recorded_at), typeof(length), nothing is null
    from read_parquet('${path}') order by title limit 1`);
  expect(reader.getRows()[0]).toEqual(['note, "0000001"\nline', '1234.50', 'DECIMAL(20,2)', 'DATE', 'TIMESTAMP WITH TIME ZONE', 'BIGINT', true]);
});

test('[X6] an export is refused with every reason: the list, the period, personal columns against the purpose', async () => {
  const codes = async (input: Record<string, unknown>) =>
    (await request('finance', claimsOf('fiscal-supervision'), input)).data?.requestFundsExport.refusals.map(({ code }) => code);
  expect(await codes({ list: 'petitions' })).toEqual(['EXPORT_LIST_UNKNOWN']);
  expect(await codes({ personal: true, from: '2026-02-01', until: '2026-02-01' })).toEqual(['EXPORT_PERIOD_EMPTY', 'EXPORT_PERSONAL_FORBIDDEN']);
});

test('[X2] a department exports nothing of another\'s region, and sees nothing of another\'s exports', async () => {
  expect((await request('audit', audit, { regionCode: '510525000000' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const mine = (await request('audit', audit)).data?.requestFundsExport.export?.id ?? '';
  expect(await jobOf('finance', claimsOf('fiscal-supervision'), mine)).toBeNull();
  const cancel = await it_.askAsClient('finance', claimsOf('fiscal-supervision'),
    'mutation ($input: CancelExportInput!) { cancelFundsExport(input: $input) { refusals { code } } }', { input: { requestId: requestId(), exportId: mine } });
  expect(cancel.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  await settled('audit', audit, mine);
});

/** Puts a job there as a crash or a slow service would have left it, outside the service's own requests. */
const leave = async (clientId: string, columns: Record<string, unknown>): Promise<string> => {
  const id = requestId();
  const all = {
    id, asked_by: clientId, asker_kind: 'client', claims: JSON.stringify(audit), correlation_id: requestId(), list: 'notes', format: 'csv', headers: 'name', bom: false,
    region_code: county, personal: false, purpose: 'audit-supervision', asked_at: new Date('2026-03-02T01:00:00Z'), ...columns,
  };
  const names = Object.keys(all);
  await it_.sql(`insert into kit.export_job (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(all));
  return id;
};
const past = new Date('2020-01-01T00:00:00Z');

test('[X6] an export whose service died is made once more, and after a second death given up with its reason', async () => {
  const once = await leave('audit', { state: 'running', attempts: 1, lease_until: past });
  const twice = await leave('audit', { state: 'running', attempts: 2, lease_until: past });
  expect(await settled('audit', audit, once)).toMatchObject({ state: 'READY', rowsDone: 1200 });
  expect(await settled('audit', audit, twice)).toMatchObject({ state: 'FAILED', fault: '两次中断,请重新申请 (it broke off twice: ask again)' });
});

test('[X2] an export of a registration that ended before it ran gives nothing', async () => {
  await register(it_, 'gone', 'audit-supervision', { heldUntil: '2026-03-02' });
  const id = await leave('gone', { state: 'waiting' });
  await eventually(async () => (await it_.sql("select 1 from kit.export_job where id = $1 and state = 'failed' and fault = 'RIGHTS_ENDED'", [id])).length > 0, 'the refusal');
});

test('[X6] three exports may be open; one that is cancelled makes room and never becomes a file', async () => {
  // Someone else's run that never ends keeps this copy from none: these wait behind a lease that still holds.
  const held = await Promise.all([1, 2, 3].map(() => leave('finance', { state: 'running', attempts: 1, lease_until: new Date('2099-01-01T00:00:00Z'), claims: JSON.stringify(claimsOf('fiscal-supervision')) })));
  const fiscal = claimsOf('fiscal-supervision');
  expect((await request('finance', fiscal)).data?.requestFundsExport.refusals).toMatchObject([{ code: 'EXPORT_TOO_MANY', field: 'list' }]);
  for (const exportId of held) {
    await it_.askAsClient('finance', fiscal, 'mutation ($input: CancelExportInput!) { cancelFundsExport(input: $input) { refusals { code } } }', { input: { requestId: requestId(), exportId } });
  }
  expect((await jobOf('finance', fiscal, held[0]!, 'ticket'))).toMatchObject({ state: 'CANCELLED', ticket: null });
  expect((await request('finance', fiscal)).data?.requestFundsExport.refusals).toEqual([]);
});

test('[X6] several copies of a service make each export once', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => leave('audit', { state: 'waiting' })));
  const second = await TestService.anotherCopy(it_, partnerService);
  await Promise.all(ids.map((id) => settled('audit', audit, id)));
  await second.stop();
  const rows = await it_.sql<{ subject: string }>("select subject from kit.audit_entry where kind = 'export' and action = 'funds.notes' and subject = any($1)", [ids]);
  expect(rows.map(({ subject }) => subject).sort()).toEqual([...ids].sort());
  expect((await it_.sql<{ attempts: number }>('select attempts from kit.export_job where id = any($1::uuid[])', [ids])).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('[X6] an export that is cancelled while it runs stops, leaves no connection behind, and the next one is made', async () => {
  const slow = (await request('audit', audit, { list: 'slow-notes' })).data?.requestFundsExport.export?.id ?? '';
  await eventually(async () => (await jobOf('audit', audit, slow))?.state === 'RUNNING', 'the slow export');
  await it_.askAsClient('audit', audit, 'mutation ($input: CancelExportInput!) { cancelFundsExport(input: $input) { refusals { code } } }', { input: { requestId: requestId(), exportId: slow } });
  const { job } = await exported('audit', audit);
  expect(job).toMatchObject({ state: 'READY', rowsDone: 1200 });
  expect(await jobOf('audit', audit, slow, 'ticket')).toMatchObject({ state: 'CANCELLED', ticket: null });
  await eventually(async () => (await it_.sql("select 1 from pg_stat_activity where application_name = 'export' and datname = current_database()")).length === 0, 'the end of its connection');
});
