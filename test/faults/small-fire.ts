import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreeBlock } from '@sunledger/infra-process';
import { createTestDatabase, eventually, sql, startTestIssuer, type Backing } from '@sunledger/testkit';
import { breaks, changedBy, pauseMs, slowRelay, type Break } from './breaks/breaks.ts';
import { sendUntilAcknowledged } from './command-stream.ts';
import { readTally } from './count-effects.ts';
import { pause, setOnFire } from './fire.ts';
import { fromBodyId, openBudget, patienceMs, publishDirectory, toBodyIds } from './fire-county.ts';
import { nodePart } from './fragile-part.ts';
import { seededRandom } from './seeded-random.ts';

export interface SmallFireReport {
  kills: number;
  allocations: number;
  /** Allocations that the listener never counted, and those that it counted more than once. */
  lost: number;
  doubled: number;
}

const clients = 3;
/** What a process may still have in its memory is out of it after so long. */
const memoryMs = 2 * pauseMs;

/**
 * Funds alone is killed, again and again, while the tally listens: short enough to be told with every break. One partition,
 * so that whoever has heard the last fact has heard them all: what is lost is known without waiting for it.
 */
export async function smallFire(
  { postgresUrl, kafkaBrokers }: Pick<Backing, 'postgresUrl' | 'kafkaBrokers'>,
  { seed, kills, broken }: { seed: number; kills: number; broken?: Break | undefined },
): Promise<SmallFireReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sunledger-small-fire-'));
  const random = seededRandom(seed);
  const issuer = await startTestIssuer();
  const port = await findFreeBlock(2);
  const [fundsUrl, tallyUrl] = await Promise.all([createTestDatabase(postgresUrl, 'fire'), createTestDatabase(postgresUrl, 'tally')]);
  const topics = { prefix: `${new URL(fundsUrl).pathname.slice(1)}.`, partitions: 1 };
  const common = {
    KAFKA_BROKERS: kafkaBrokers, KAFKA_TOPIC_PREFIX: topics.prefix, KAFKA_PARTITIONS: '1', OIDC_ISSUER: issuer.issuer, TICKET_SECRET: 'fire-ticket-secret', PERSON_KEY: 'fire-person-key-123',
    SEALING_KEY: 'fire-sealing-key-1', SUNLEDGER_MODE: 'demo', LOG_LEVEL: 'warn', EVIDENCE_DIR: join(folder, 'evidence'), EVIDENCE_KEY: 'fire-evidence-key',
    ...changedBy([...slowRelay, ...(broken ? breaks[broken] : [])]),
  };
  const writer = nodePart('funds', 'services/funds/src/main.ts', { ...common, DATABASE_URL: fundsUrl, PORT: String(port) }, folder);
  const tally = nodePart('tally', 'test/faults/tally-service/main.ts', { ...common, DATABASE_URL: tallyUrl, PORT: String(port + 1) }, folder);
  try {
    // Asked again: with several fires at once the broker may still be choosing leaders.
    await eventually(() => publishDirectory(kafkaBrokers, topics).then(() => true, () => undefined), 'the directory', patienceMs);
    await Promise.all([writer.start(), tally.start()]);
    const url = `http://127.0.0.1:${port}/graphql`;
    const token = await issuer.tokenFor('clerk');
    const stream = { url, token, programmeId: await openBudget(url, token), fromBodyId, toBodyIds, random };

    let acknowledged = 0;
    let next = 0;
    let burning = true;
    const fire = setOnFire({ parts: [writer], random, kills, acknowledged: () => acknowledged });
    void fire.burnOut.then(() => { burning = false; });
    const client = async () => {
      while (burning) if (await sendUntilAcknowledged(stream, (next += 1), () => true)) acknowledged += 1;
    };
    await Promise.all([fire.burnOut, ...Array.from({ length: clients }, client)]);
    await pause(memoryMs);
    const last = await sendLast(stream, next);
    const allocations = await sql<{ event_id: string; document_number: string }>(fundsUrl, 'select event_id, document_number from funds.allocation');
    const lastEvent = allocations.find(({ document_number: number }) => number === last)?.event_id ?? '';
    const counted = await eventually(async () => {
      const heard = await readTally(tallyUrl);
      return heard.has(lastEvent) ? heard : undefined;
    }, 'the last allocation in the tally', patienceMs);
    const times = allocations.map(({ event_id: id }) => counted.get(id) ?? 0);
    return { kills: fire.kills()['funds'] ?? 0, allocations: times.length, lost: times.filter((n) => n === 0).length, doubled: times.filter((n) => n > 1).length };
  } finally {
    await Promise.all([writer.stop(), tally.stop()]);
    await issuer.stop();
    for (const database of [fundsUrl, tallyUrl]) await sql(postgresUrl, `drop database ${new URL(database).pathname.slice(1)} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The document of one more allocation that is not refused. */
async function sendLast(stream: Parameters<typeof sendUntilAcknowledged>[0], sent: number): Promise<string> {
  for (let n = sent + 1; ; n += 1) {
    const one = await sendUntilAcknowledged(stream, n, () => true);
    if (one?.accepted) return one.documentNumber;
  }
}
