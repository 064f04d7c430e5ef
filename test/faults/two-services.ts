import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Partitioners } from 'kafkajs';
import { bodyRegistered, directoryTopic, packPublished, postHeld } from '@sunledger/events';
import { findFreeBlock } from '@sunledger/infra-process';
import { loadPacks } from '@sunledger/policy';
import { connectKafka, ensureTopics, verifyService } from '@sunledger/service-kit';
import { eventually, sql, startTestIssuer } from '@sunledger/testkit';
import { funds } from '../../services/funds/src/service.ts';
import { sendUntilAcknowledged, type Acknowledged } from './command-stream.ts';
import { pause, setOnFire } from './fire.ts';
import { kafkaPart, nodePart, postgresPart, type FragilePart } from './fragile-part.ts';
import { seededRandom } from './seeded-random.ts';

const county = '511623000000';
const townships = ['511623100000', '511623101000', '511623102000'];
/** Nothing here depends on how fast the machine is; this only ends a run that would never end. */
const patienceMs = 300_000;
const dutiesOfClerk = ['funds.programme.open', 'funds.quota.receive', 'funds.allocation.issue', 'funds.ledger.read'];

export interface FireReport {
  kills: Readonly<Record<string, number>>;
  acknowledged: number;
  accepted: number;
  refused: number;
  /** What is not as it should be, in words; empty when every acknowledged command has exactly one effect. */
  faults: string[];
}

/** Funds and disclosure behind the gateway, every process killed at seeded moments while commands keep coming (design: assume each dies at the worst moment). */
export async function twoServicesUnderFire({ seed, kills, clients = 4 }: { seed: number; kills: number; clients?: number }): Promise<FireReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sunledger-fire-'));
  const random = seededRandom(seed);
  const issuer = await startTestIssuer();
  const postgresPort = await findFreeBlock(6);
  const [kafkaPort, fundsPort, disclosurePort, gatewayPort, tallyPort] = [postgresPort + 1, postgresPort + 2, postgresPort + 3, postgresPort + 4, postgresPort + 5];
  const postgres = postgresPart(folder, postgresPort);
  const kafka = await kafkaPart(folder, kafkaPort);
  await Promise.all([postgres.start(), kafka.start()]);
  const superuser = superuserUrl(folder, postgresPort);
  const urls = { funds: await createDatabase(superuser, 'funds'), disclosure: await createDatabase(superuser, 'disclosure'), tally: await createDatabase(superuser, 'tally') };
  const common = {
    KAFKA_BROKERS: `127.0.0.1:${kafkaPort}`, OIDC_ISSUER: issuer.issuer, TICKET_SECRET: 'fire-ticket-secret', PERSON_KEY: 'fire-person-key-123',
    SEALING_KEY: 'fire-sealing-key-1', SUNLEDGER_MODE: 'demo', KAFKA_PARTITIONS: '3', LOG_LEVEL: 'warn', EVIDENCE_DIR: join(folder, 'evidence'), EVIDENCE_KEY: 'fire-evidence-key',
  };
  const service = (name: keyof typeof urls, port: number, script = `services/${name}/src/main.ts`) =>
    nodePart(name, script, { ...common, DATABASE_URL: urls[name], PORT: String(port) }, folder);
  // The other three are dead all the while: their fields are blank and nothing else is.
  const ports = { funds: fundsPort, disclosure: disclosurePort, projects: 1, supervision: 1, accountability: 1 };
  const subgraphs = Object.entries(ports).map(([name, port]) => `${name}=http://127.0.0.1:${port}/graphql`).join(',');
  const gateway = nodePart('gateway', 'gateway/src/main.ts', { ...common, PORT: String(gatewayPort), SUBGRAPH_URLS: subgraphs }, folder);
  const parts: FragilePart[] = [postgres, kafka, service('funds', fundsPort), service('disclosure', disclosurePort), gateway,
    service('tally', tallyPort, 'test/faults/tally-service/main.ts')];
  await Promise.all(parts.slice(2).map((part) => part.start()));
  try {
    await publishDirectory(common.KAFKA_BROKERS);
    const url = `http://127.0.0.1:${gatewayPort}/graphql`;
    const token = await issuer.tokenFor('clerk');
    const programmeId = await openBudget(url, token);

    await widenSendWindow(urls.funds);
    let burning = true;
    const acknowledged: Acknowledged[] = [];
    const fire = setOnFire({ parts, random, kills, aimed: { broker: 'kafka', writer: 'funds' }, acknowledged: () => acknowledged.length });
    void fire.burnOut.then(() => { burning = false; });
    let next = 0;
    const client = async () => {
      while (burning) {
        const one = await sendUntilAcknowledged(
          { url, token, programmeId, fromBodyId: 'county-finance', toBodyIds: townships.map((code) => `office-${code}`), random }, (next += 1), () => true);
        if (one) acknowledged.push(one);
        await pause(random() * 40);
      }
    };
    await Promise.all([fire.burnOut, ...Array.from({ length: clients }, client)]);
    const faults = await findFaults(urls, acknowledged);
    const accepted = acknowledged.filter((one) => one.accepted).length;
    return { kills: fire.kills(), acknowledged: acknowledged.length, accepted, refused: acknowledged.length - accepted, faults };
  } finally {
    for (const part of [...parts].reverse()) await part.stop();
    await issuer.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function superuserUrl(folder: string, port: number): string {
  const state = JSON.parse(readFileSync(join(folder, 'postgres', 'state.json'), 'utf8')) as { password: string };
  return `postgres://postgres:${state.password}@127.0.0.1:${port}/postgres`;
}

async function createDatabase(superuser: string, name: string): Promise<string> {
  await sql(superuser, `create database sunledger_${name}`);
  return superuser.replace(/\/postgres$/, `/sunledger_${name}`);
}

/** Between the broker's acknowledgement and the end of the outbox row lie some milliseconds; made longer, kills meet them. */
async function widenSendWindow(fundsUrl: string): Promise<void> {
  await sql(fundsUrl, `create function public.dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(random() * 0.08); return null; end $$`);
  await sql(fundsUrl, 'create trigger dawdle before delete on kit.outbox_pending for each statement execute function public.dawdle()');
}

/** The directory as accountability publishes it: the clerk's post, bodies and packs, over the compacted topic. */
async function publishDirectory(brokers: string): Promise<void> {
  const kafka = connectKafka([brokers], 'directory');
  await ensureTopics(kafka);
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const envelope = (type: string, aggregateId: string, payload: object) => ({
    key: aggregateId,
    value: JSON.stringify({
      id: randomUUID(), type, aggregateId, payload, occurredOn: '2020-01-01', recordedAt: new Date().toISOString(), actor: { personId: 'system' },
      regionCode: county, aggregateVersion: 1, causes: [], correlationId: randomUUID(),
    }),
  });
  const post = {
    postId: 'post-clerk', personId: 'clerk', bodyId: 'county-finance', bodyKind: 'county-finance', line: null, regionCode: county, groupIds: [],
    postKind: 'county-finance-clerk', title: '县财政局经办', duties: dutiesOfClerk, heldFrom: '2000-01-01', heldUntil: null,
  };
  const bodies = [
    { bodyId: 'county-finance', name: '县财政局', bodyKind: 'county-finance', regionCode: county, line: null },
    ...townships.map((code) => ({ bodyId: `office-${code}`, name: `财政所${code}`, bodyKind: 'township-finance-office', regionCode: code, line: null })),
  ];
  await producer.send({
    topic: directoryTopic, acks: -1,
    messages: [
      ...loadPacks().map((pack) => envelope(packPublished.type, `${pack.id}@${pack.version}`, { packKey: `${pack.id}@${pack.version}`, pack })),
      ...bodies.map((body) => envelope(bodyRegistered.type, body.bodyId, body)),
      envelope(postHeld.type, post.postId, post),
    ],
  });
  await producer.disconnect();
}

async function openBudget(url: string, token: string): Promise<string> {
  const ask = async <D>(query: string, variables: unknown): Promise<D | undefined> => {
    const response = await fetch(url, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(5000),
    }).catch(() => undefined);
    return ((await response?.json()) as { data?: D } | undefined)?.data ?? undefined;
  };
  const programmeId = await eventually(async () => {
    const data = await ask<{ openProgramme: { programme: { id: string } | null } | null }>(
      'mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { programme { id } } }',
      { input: { requestId: 'open', code: 'FIRE', name: '火中资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance', bankAccount: '6228480402564890018', bookkeeperPersonId: 'x', closesOn: '2099-12-31' } });
    return data?.openProgramme?.programme?.id;
  }, 'the programme', patienceMs);
  await eventually(async () => {
    const data = await ask<{ receiveQuota: { programme: { id: string } | null } | null }>(
      'mutation ($input: ReceiveQuotaInput!) { receiveQuota(input: $input) { programme { id } } }',
      { input: { requestId: 'quota', programmeId, documentNumber: '火〔2026〕0号', amount: '1000000.00' } });
    return data?.receiveQuota?.programme?.id;
  }, 'the quota', patienceMs);
  return programmeId;
}

async function findFaults(urls: { funds: string; disclosure: string; tally: string }, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const faults: string[] = [];
  const issued = await sql<{ id: string; document_number: string; amount_fen: string; event_id: string }>(
    urls.funds, 'select id, document_number, amount_fen::text, event_id from funds.allocation');
  const byDocument = new Map(issued.map((row) => [row.document_number, row]));
  if (byDocument.size !== issued.length) faults.push('an allocation stands twice');
  for (const { documentNumber, accepted, amountFen } of acknowledged) {
    const row = byDocument.get(documentNumber);
    if (accepted && row?.amount_fen !== amountFen.toString()) faults.push(`${documentNumber} was acknowledged and has no effect`);
    if (!accepted && row) faults.push(`${documentNumber} was refused and has an effect`);
  }
  const accepted = acknowledged.filter((one) => one.accepted).length;
  if (issued.length !== accepted) faults.push(`${issued.length} allocations for ${accepted} acknowledged commands`);

  await eventually(async () => {
    const [pending] = await sql<{ n: string }>(urls.funds, 'select count(*) as n from kit.outbox_pending');
    return pending?.n === '0' || undefined;
  }, 'the outbox of funds is empty', patienceMs);
  await eventually(async () => {
    const [heard] = await sql<{ n: string }>(urls.disclosure, "select count(*) as n from kit.inbox where type = 'funds.allocation-issued.v1'");
    return Number(heard?.n) >= issued.length || undefined;
  }, 'disclosure has heard every allocation', patienceMs);
  const duties = await sql<{ event_id: string; n: string }>(
    urls.disclosure, 'select source_event_id as event_id, count(*) as n from disclosure.duty group by source_event_id');
  const perEvent = new Map(duties.map((row) => [row.event_id, Number(row.n)]));
  const usual = Math.max(0, ...perEvent.values());
  if (usual === 0 && issued.length > 0) faults.push('disclosure made no duty at all');
  for (const row of issued) {
    if (perEvent.get(row.event_id) !== usual) faults.push(`${row.document_number} has ${perEvent.get(row.event_id) ?? 0} duties instead of ${usual}`);
  }
  if (perEvent.size > issued.length) faults.push('a duty stands for no allocation');
  faults.push(...(await findMiscounts(urls.tally, issued.map((row) => row.event_id))));
  for (const [name, url] of Object.entries(urls)) {
    const [dead] = await sql<{ n: string }>(url, 'select count(*) as n from kit.dead_letter');
    if (dead?.n !== '0') faults.push(`${dead?.n} dead letters in ${name}`);
    for (const report of await verifyService(url, [])) if (report.fault) faults.push(`${name}: ${report.chain} ${JSON.stringify(report.fault)}`);
  }
  for (const report of await verifyService(urls.funds, funds.chains ?? [])) if (report.fault) faults.push(`funds: ${report.chain} ${JSON.stringify(report.fault)}`);
  const [sum] = await sql<{ sum: string }>(urls.funds, 'select coalesce(sum(amount_fen), 0)::text as sum from funds.journal_line');
  if (sum?.sum !== '0') faults.push(`the journal sums to ${sum?.sum} fen`);
  return faults;
}

/** The tally has no guard of its own: an event handled twice stands in it twice. */
async function findMiscounts(tallyUrl: string, eventIds: readonly string[]): Promise<string[]> {
  const counted = await eventually(async () => {
    const rows = await sql<{ id: string; n: string }>(tallyUrl, 'select event_id as id, count(*) as n from tally.heard group by 1');
    return rows.length >= eventIds.length ? rows : undefined;
  }, 'the tally has heard every allocation', patienceMs);
  const wrong = counted.filter(({ id, n }) => n !== '1' || !eventIds.includes(id));
  return wrong.map(({ id, n }) => `event ${id} counted ${n} times`);
}

if (process.argv[1] === import.meta.filename) {
  const option = (name: string, otherwise: number) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] ?? otherwise) || otherwise;
  const report = await twoServicesUnderFire({ seed: option('seed', 1), kills: option('kills', 200) });
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = report.faults.length === 0 ? 0 : 1;
}
