import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allocationIssued, deadlineMet, deadlineSet } from '@sunledger/events';
import { hashReadModel, rebuildReadModels } from '@sunledger/service-kit';
import type { TestService } from '@sunledger/testkit';
import { readModels } from '../src/read-models.ts';
import { county, startAccountability } from './start-accountability.ts';

let accountability: TestService;
let client: pg.Client;

beforeAll(async () => {
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  client = new pg.Client({ connectionString: accountability.databaseUrl });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client?.end();
  await accountability?.stop();
});

const hashes = async () => Object.assign({}, ...(await Promise.all(readModels.map((model) => hashReadModel(client, model))))) as Record<string, string>;
const rebuild = () => rebuildReadModels('accountability', readModels, accountability.settings);

async function allocate(causes: string[], { wait = true } = {}): Promise<string> {
  const allocationId = randomUUID();
  const { id } = await accountability.hear(allocationIssued, { aggregateId: allocationId, regionCode: county, causes, payload: {
    allocationId, programmeId: 'p', programmeName: '衔接资金', fundKind: 'transition-fund', documentNumber: '1号', fromBodyId: 'directory-office', toBodyId: 'b', toRegionCode: county, amountFen: '1' } }, { wait });
  return id;
}

async function clock(): Promise<void> {
  const deadlineId = randomUUID();
  const about = { deadlineId, kind: 'funds.x', subjectType: 'Thing', subjectId: deadlineId };
  await accountability.hear(deadlineSet.funds, { aggregateId: deadlineId, regionCode: county, payload: {
    ...about, title: '转下达', startedOn: '2026-01-01', dueOn: '2026-02-01', provisional: false, policy: 'national@1' } });
  await accountability.hear(deadlineMet.funds, { aggregateId: deadlineId, regionCode: county, payload: { ...about, dueOn: '2026-02-01', settledOn: '2026-01-20', state: 'met' } });
}

test('[X9] desk and trace rebuilt from the start of the topics are the same, row by row', async () => {
  for (let i = 0, last: string[] = []; i < 12; i += 1) last = [await allocate(last)];
  for (let i = 0; i < 4; i += 1) await clock();
  const before = await hashes();
  const rebuilt = await rebuild();
  expect(rebuilt.map(({ schema, events }) => [schema, events > 0])).toEqual([['accountability_desk', true], ['accountability_trace', true]]);
  expect(await hashes()).toEqual(before);
  const [counted] = await accountability.sql<{ nodes: string; items: string }>(
    'select (select count(*) from accountability_trace.trace_node) as nodes, (select count(*) from accountability_desk.desk_item) as items');
  expect(Number(counted!.nodes)).toBeGreaterThanOrEqual(20);
  expect(counted!.items).toBe('4');
});

test('[X9] what was lost or altered in a read model comes back by the rebuild', async () => {
  const before = await hashes();
  await accountability.sql("update accountability_desk.desk_item set title = 'altered'");
  await accountability.sql('delete from accountability_trace.trace_edge');
  expect(await hashes()).not.toEqual(before);
  await rebuild();
  expect(await hashes()).toEqual(before);
});

test('[X9] facts that come in during a rebuild are in the rebuilt model, each once, and later ones follow', async () => {
  const known = await accountability.sql('select 1 from accountability_trace.trace_node');
  const coming = Promise.all(Array.from({ length: 40 }, () => allocate([], { wait: false })));
  const [ids] = await Promise.all([coming, rebuild()]);
  for (const id of ids) await accountability.untilHeard(id);
  const later = await allocate([ids[0]!]);
  const nodes = await accountability.sql<{ event_id: string }>('select event_id from accountability_trace.trace_node');
  expect(nodes).toHaveLength(known.length + ids.length + 1);
  expect(nodes.map((node) => node.event_id)).toEqual(expect.arrayContaining([...ids, later]));
  const before = await hashes();
  await rebuild();
  expect(await hashes()).toEqual(before);
  const leftOver = await accountability.sql("select nspname from pg_namespace where nspname like '%shadow' or nspname like '%former'");
  expect(leftOver).toEqual([]);
});
