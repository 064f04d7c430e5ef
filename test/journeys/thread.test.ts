import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseYuan } from '@sunledger/kernel';
import { verifyService } from '@sunledger/service-kit';
import { sql } from '@sunledger/testkit';
import { contexts, loadDefinition } from '../../infra/start/src/definitions.ts';
import { county, shihua, township, type Story } from '../replays/thread/story.ts';
import { tellThread } from '../replays/thread/thread.ts';
import { launchBrowser } from '../browser/launch.ts';
import { saidByList, walkFigures } from '../browser/walk-figures.ts';
import { walkOffice } from '../browser/walk-pages.ts';
import { runStories, settle } from '../stories/stories.ts';
import { overviewNumbers, toldElsewhere } from './overview-numbers.ts';
import { findFaultsAt, findUntold } from './overview.ts';
import { removeData, startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
let story: Story;
const told: string[] = [];

beforeAll(async () => {
  system = await startSystem();
  story = await tellThread(system.client('thread'), (line) => told.push(line));
}, 900_000);
afterAll(async () => {
  await system?.stop();
  if (system) removeData(system);
}, 60_000);

const settled = () => settle(system);

interface LogLine { correlationId?: string; command?: string; event?: string; eventId?: string }

const logLines = ({ dataDir }: RunningSystem, context: string): LogLine[] =>
  readFileSync(join(dataDir, 'logs', `${context}.log`), 'utf8').split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine);

test('[F2] [F6] [F8] [F10] [A3] the overview shows what the thread moved, to the fen', async () => {
  await settled();
  const { region } = await story.client.read<{ region: Record<string, Record<string, unknown>> }>('county-leader', `{ region(code: "${county}") { name
    funds { quotaReceived allocated reimbursed retentionHeld householdPaid householdPayments recovered toTreasury refunded }
    projects { households listed adopted contracts acceptedBatches acceptedAmount }
    supervision { petitionsReceived petitionsConcluded cluesRegistered cluesTransferred cluesClosed }
    accountability { casesFiled casesConcluded peopleHandled recoveryOrdered recovered refundListed refundPaid refundConfirmed bulletins assessmentsFinalised } } }`);
  expect(region).toMatchObject({
    name: '邻水县',
    funds: {
      quotaReceived: '12300000.00', reimbursed: '456000.00', retentionHeld: '13680.00', householdPayments: 10_000, recovered: '700.00', toTreasury: '100.00', refunded: '600.00' },
    projects: { households: 10_000, listed: 1, adopted: 1, contracts: 1, acceptedBatches: 1, acceptedAmount: '456000.00' },
    supervision: { petitionsReceived: 2, petitionsConcluded: 1, cluesTransferred: 1, cluesClosed: 1 },
    accountability: {
      casesFiled: 1, casesConcluded: 1, peopleHandled: 1, recoveryOrdered: '700.00', recovered: '700.00', refundListed: '600.00', refundPaid: '600.00',
      refundConfirmed: '600.00', bulletins: 1, assessmentsFinalised: 2 },
  });
  expect(parseYuan(String(region['funds']?.['householdPaid']))).toBe(story.payments?.totalFen);
});

test.each(overviewNumbers.map((number) => [`${number.context}.${number.field}`, number] as const))(
  '[A10] %s equals the sum of the list it opens and an SQL of its own, at county, township and village', async (_name, number) => {
    await settled();
    const readers = { client: story.client, logins: ['county-leader', 'leading-group-chair'], databases: system.databases };
    for (const code of [county, township, shihua]) expect(await findFaultsAt(readers, { code }, [number])).toEqual([]);
  });

test('[A10] no number of the overview stays at nothing, but those that other journeys tell', async () => {
  const readers = { client: story.client, logins: ['county-leader', 'leading-group-chair'], databases: system.databases };
  expect((await findUntold(readers, { code: county })).toSorted()).toEqual(Object.values(toldElsewhere).flat().toSorted());
});

test('[X9] the trace walks from the refund back to the quota, over all five contexts, and stops before the reporter', async () => {
  const { trace } = await story.client.read<{ trace: { nodes: { type: string }[]; truncated: boolean } }>('county-leader',
    'query ($id: ID!) { trace(subjectId: $id, direction: UP, depth: 60) { truncated nodes { id type } } }', { id: story.ids.refundListId });
  const types = new Set(trace.nodes.map(({ type }) => type));
  for (const type of ['accountability.refund-listed.v1', 'accountability.recovery-ordered.v1', 'accountability.case-filed.v1', 'supervision.clue-transferred.v1',
    'supervision.clue-registered.v1', 'funds.household-payments-posted.v1', 'funds.allocation-issued.v1', 'funds.quota-received.v1']) expect(types).toContain(type);
  expect([...types].filter((type) => type.includes('petition'))).toEqual([]);
  const down = await story.client.read<{ trace: { nodes: { type: string }[] } }>('county-leader',
    'query ($id: ID!) { trace(subjectId: $id, direction: DOWN, depth: 60) { nodes { type } } }', { id: story.ids.programmeId });
  const reached = new Set(down.trace.nodes.map(({ type }) => type.split('.')[0]));
  expect([...reached].sort((a, b) => (a! < b! ? -1 : 1))).toEqual(['accountability', 'disclosure', 'funds', 'projects', 'supervision']);
});

test('[S1] no table of any service holds the reporter in plain text, and no event tells who it was', async () => {
  for (const context of contexts) {
    const tables = await sql<{ name: string }>(system.databases[context],
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')");
    for (const { name } of tables.filter(({ name: table }) => !table.endsWith('.region'))) {
      const found = await sql(system.databases[context], `select 1 from ${name} t where t::text ~ '冯秀珍|13800138000' limit 1`);
      expect([name, found]).toEqual([name, []]);
    }
  }
});

test('[X6] [F2] every chain of every service verifies, journals sum to zero, and nothing stands aside', async () => {
  await settled();
  for (const context of contexts) {
    const { chains = [] } = await loadDefinition(context);
    for (const report of await verifyService(system.databases[context], chains)) expect([context, report]).toEqual([context, { ...report, fault: undefined }]);
    expect([context, await sql(system.databases[context], 'select type, reason from kit.dead_letter')]).toEqual([context, []]);
  }
  expect(await sql(system.databases.funds, 'select coalesce(sum(amount_fen), 0)::text as sum from funds.journal_line')).toEqual([{ sum: '0' }]);
});

test('[X9] in the logs one correlation follows a command through Kafka into every service that heard of it', async () => {
  const [issued] = await sql<{ id: string; correlation_id: string }>(system.databases.funds,
    "select id, correlation_id from kit.event_log where type = 'funds.allocation-issued.v1' order by recorded_at limit 1");
  const accepted = logLines(system, 'funds').filter((line) => line.correlationId === issued?.correlation_id && line.command !== undefined);
  expect(accepted.map(({ command }) => command)).toEqual(['issueAllocation']);
  for (const context of ['disclosure', 'accountability'] as const) {
    const heard = logLines(system, context).filter((line) => line.eventId === issued?.id);
    expect([context, heard.map((line) => line.correlationId)]).toEqual([context, [issued?.correlation_id]]);
  }
});

test('[S1] in the logs nothing joins what followed from a petition to the petition', async () => {
  const [received] = await sql<{ correlation_id: string }>(system.databases.supervision, "select correlation_id from kit.event_log where type = 'supervision.petition-registered.v1' and aggregate_id = $1", [story.ids.petitionId]);
  const [clue] = await sql<{ correlation_id: string }>(system.databases.supervision, "select correlation_id from kit.event_log where type = 'supervision.clue-registered.v1' and aggregate_id = $1", [story.ids.clueId]);
  expect(received?.correlation_id).toBeDefined();
  const spokenOf = contexts.flatMap((context) => logLines(system, context)).filter((line) => line.correlationId === clue?.correlation_id);
  expect(spokenOf.length).toBeGreaterThan(0);
  expect(spokenOf.filter((line) => line.command !== undefined || line.event?.includes('petition'))).toEqual([]);
});

test('[X7] [X6] the attempt to adopt one\'s own plan stands in the audit', async () => {
  const rows = await sql(system.databases.funds, "select outcome from kit.audit_entry where action = 'adoptPlan' and actor_id = 'poverty-officer'");
  expect(rows).toEqual([{ outcome: 'forbidden' }]);
});

test('[X8] one desk shows what is due over the contexts, sorted by day', async () => {
  const { desk } = await story.client.read<{ desk: { totalCount: number; nodes: { kind: string; dueOn: string }[] } }>('county-leader',
    `{ desk(regionCode: "${county}", state: OVERDUE, first: 200) { totalCount nodes { kind dueOn } } }`);
  expect(desk.totalCount).toBeGreaterThan(0);
  const days = desk.nodes.map(({ dueOn }) => dueOn);
  expect(days).toEqual([...days].sort((a, b) => (a < b ? -1 : 1)));
  expect(new Set(desk.nodes.map(({ kind }) => kind.split('.')[0])).size).toBeGreaterThan(1);
});

test('[X1] the same question to two packs gives two answers, one relative, each with pack, version and clause', async () => {
  const ask = async (regionCode: string) => {
    const { policyInForce } = await story.client.read<{ policyInForce: { key: string; value: string; pack: string; version: number; clause: string }[] }>('county-leader',
      `{ policyInForce(regionCode: "${regionCode}", on: "2026-08-03") { key value pack version clause } }`);
    return policyInForce.find(({ key }) => key === 'petition.conclude-limit');
  };
  const [sample, other] = await Promise.all([ask(county), ask('110101000000')]);
  expect(other).toMatchObject({ pack: 'national', version: 1 });
  expect(sample).toMatchObject({ pack: 'sample', version: 1 });
  expect([sample?.clause, other?.clause].every((clause) => (clause ?? '').length > 0)).toBe(true);
  expect(sample?.value).not.toBe(other?.value);
});

test('[A10] [X8] [X9] in a real browser the leader goes from a number to its list, its trace and the desk of the running system', async () => {
  const browser = await launchBrowser();
  try {
    const walk = await walkOffice(browser, { url: `http://127.0.0.1:${system.port}`, login: 'county-leader', screen: 'desk' });
    expect(walk.complaints).toEqual([]);
    expect(walk.overview.title).toContain('邻水县');
    expect(walk.overview.figures).toContainEqual({ name: 'Quota received', value: '12300000.00' });
    expect(walk.trace.facts).toBeGreaterThan(1);
  } finally {
    await browser.close();
  }
}, 180_000);

test('[A10] [F1] [F5] in a real browser every number of the money opens into the list that adds up to it', async () => {
  const browser = await launchBrowser();
  try {
    const { figures, complaints } = await walkFigures(browser, { url: `http://127.0.0.1:${system.port}`, login: 'county-leader', regionCode: county, year: '2026', panel: 'funds' });
    expect(complaints).toEqual([]);
    expect(figures.length).toBe(overviewNumbers.filter(({ context }) => context === 'funds').length);
    for (const figure of figures) expect([figure.name, saidByList(figure)]).toEqual([figure.name, figure.value]);
    expect(Object.fromEntries(figures.map(({ name, value }) => [name, value]))).toMatchObject({ 'Risk borne': '14000.00', 'Risk still open': '10000.00', 'Receipts disputed': '1' });
  } finally {
    await browser.close();
  }
}, 180_000);

test('[A10] [F2] after random valid and invalid commands every figure still equals its list and the base facts, and a reversal changes exactly its own', async () => {
  const { told, faults } = await runStories(system, { seed: 20260101, count: 60 });
  expect(faults).toEqual([]);
  expect(told.accepted).toBeGreaterThan(10);
  expect(told.refused + Object.values(told.errors).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(5);
  const untold = await findUntold({ client: story.client, logins: ['county-leader', 'leading-group-chair'], databases: system.databases }, { code: county });
  for (const name of toldElsewhere.random) expect(untold).not.toContain(name);
}, 300_000);
