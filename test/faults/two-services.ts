import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreeBlock } from '@sunledger/infra-process';
import { sql, startTestIssuer } from '@sunledger/testkit';
import { breakNames, breaks, changedBy, type Break } from './breaks/breaks.ts';
import { sendUntilAcknowledged, type Acknowledged } from './command-stream.ts';
import { countEffects, type FireDatabases } from './count-effects.ts';
import { pause, setOnFire } from './fire.ts';
import { fromBodyId, openBudget, patienceMs, publishDirectory, toBodyIds } from './fire-county.ts';
import { kafkaPart, nodePart, postgresPart, type FragilePart } from './fragile-part.ts';
import { seededRandom } from './seeded-random.ts';

/** What is broken loses facts for ever: nobody waits for them as long as for a slow machine. */
const patienceWithBrokenMs = 30_000;

export interface FireReport {
  kills: Readonly<Record<string, number>>;
  acknowledged: number;
  accepted: number;
  refused: number;
  /** What is not as it should be, in words; empty when every acknowledged command has exactly one effect. */
  faults: string[];
}

/**
 * Funds and disclosure behind the gateway, every process killed at seeded moments while commands keep coming (design: assume
 * each dies at the worst moment). With `broken`, something that the fire guards is broken in all services: it must go red.
 */
export async function twoServicesUnderFire(
  { seed, kills, clients = 4, broken, say }: { seed: number; kills: number; clients?: number; broken?: Break | undefined; say?: (line: string) => void },
): Promise<FireReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sunledger-fire-'));
  const random = seededRandom(seed);
  const issuer = await startTestIssuer();
  const postgresPort = await findFreeBlock(6);
  const [kafkaPort, fundsPort, disclosurePort, gatewayPort, tallyPort] = [postgresPort + 1, postgresPort + 2, postgresPort + 3, postgresPort + 4, postgresPort + 5];
  const postgres = postgresPart(folder, postgresPort);
  const kafka = await kafkaPart(folder, kafkaPort);
  await Promise.all([postgres.start(), kafka.start()]);
  const superuser = superuserUrl(folder, postgresPort);
  const urls: FireDatabases = { funds: await createDatabase(superuser, 'funds'), disclosure: await createDatabase(superuser, 'disclosure'), tally: await createDatabase(superuser, 'tally') };
  const common = {
    KAFKA_BROKERS: `127.0.0.1:${kafkaPort}`, OIDC_ISSUER: issuer.issuer, TICKET_SECRET: 'fire-ticket-secret', PERSON_KEY: 'fire-person-key-123',
    SEALING_KEY: 'fire-sealing-key-1', SUNLEDGER_MODE: 'demo', KAFKA_PARTITIONS: '3', LOG_LEVEL: 'warn', EVIDENCE_DIR: join(folder, 'evidence'), EVIDENCE_KEY: 'fire-evidence-key',
  };
  const service = (name: keyof typeof urls, port: number, script = `services/${name}/src/main.ts`) =>
    nodePart(name, script, { ...common, ...changedBy(broken ? breaks[broken] : []), DATABASE_URL: urls[name], PORT: String(port) }, folder);
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
    const fire = setOnFire({
      parts, random, kills, aimed: { broker: 'kafka', writer: 'funds' }, acknowledged: () => acknowledged.length,
      tell: (done) => say?.(`${done}/${kills} 次杀进程 kills, ${acknowledged.length} 条已确认 acknowledged`),
    });
    void fire.burnOut.then(() => { burning = false; });
    let next = 0;
    const client = async () => {
      while (burning) {
        const one = await sendUntilAcknowledged(
          { url, token, programmeId, fromBodyId, toBodyIds, random }, (next += 1), () => true);
        if (one) acknowledged.push(one);
        await pause(random() * 40);
      }
    };
    await Promise.all([fire.burnOut, ...Array.from({ length: clients }, client)]);
    const faults = await countEffects(urls, acknowledged, broken ? patienceWithBrokenMs : patienceMs);
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

if (process.argv[1] === import.meta.filename) {
  const wordAfter = (name: string) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
  const broken = wordAfter('break');
  if (broken !== undefined && !breakNames.includes(broken as Break)) throw new Error(`--break takes one of ${breakNames.join(', ')}`);
  const report = await twoServicesUnderFire({ seed: Number(wordAfter('seed') ?? 1), kills: Number(wordAfter('kills') ?? 200), broken: broken as Break | undefined, say: console.error });
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = report.faults.length === 0 ? 0 : 1;
}
