import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startFixtureIssuer } from '../../../gateway/test/fixtures/fixture-issuer.ts';
import { connectKafka } from '@sunledger/service-kit/events/kafka-client';
import { ensureTopics } from '@sunledger/service-kit/events/topics';
import { startContestant, startSubgraphs, type Contestant } from './contestants.ts';
import { composeGraph } from './graph.ts';
import { freshIds, load } from './load.ts';
import { installPeers } from './install-peers.ts';
import { readForAMinute, type ReadersReport } from './readers.ts';

export interface GatewayReport {
  /** Requests per CPU second of each gateway process, medians over the rounds. */
  perCpuSecond: { ours: number; apollo: number; hive: number; oursKept: number };
  /** Medians of the ratios within each round. */
  overApollo: number;
  overHive: number;
  keptOverApollo: number;
  rounds: number;
  readers: ReadersReport;
}

const connections = 32;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Requests per second of the contestant's own CPU: what the machine does besides does not count. */
async function perCpuSecond(contestant: Contestant, requests: number, tokens: readonly string[], idOf: (n: number) => string): Promise<number> {
  const before = await contestant.usage();
  await load({ origin: contestant.origin, tokens, connections, requests, idOf });
  const after = await contestant.usage();
  return requests / (after.cpuSeconds - before.cpuSeconds);
}

export async function measureGateway({ brokers, rounds = 7, requests = 1500 }: { brokers: string; rounds?: number; requests?: number }): Promise<GatewayReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
  const prefix = `b${randomUUID().slice(0, 8)}.`;
  const [issuer, subgraphs, hiveScript] = await Promise.all([startFixtureIssuer(), startSubgraphs(), installPeers(), ensureTopics(connectKafka(brokers.split(','), 'bench'), { prefix })]);
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, composeGraph(subgraphs.addresses as Parameters<typeof composeGraph>[0]));
  const environment = {
    PORT: '0', SUPERGRAPH_FILE: supergraphFile, SUBGRAPH_URLS: Object.entries(subgraphs.addresses).map(([name, url]) => `${name}=${url}`).join(','),
    OIDC_ISSUER: issuer.issuer, TICKET_SECRET: 'a secret of the bench', EVIDENCE_DIR: join(folder, 'evidence'), EVIDENCE_KEY: 'an evidence key of the bench',
    UNREGISTERED_OPERATIONS: 'allowed', CLIENT_REQUESTS_PER_MINUTE: '0', CLIENT_COST_PER_MINUTE: '0', KAFKA_BROKERS: brokers, KAFKA_TOPIC_PREFIX: prefix,
    // Full before memory is first looked at: growth is then a leak, not answers being kept.
    RESPONSE_CACHE_BYTES: String(8 * 2 ** 20),
  };
  const here = import.meta.dirname;
  const [ours, apollo, hive] = await Promise.all([
    startContestant('ours', join(here, 'ours-process.ts'), environment),
    startContestant('apollo', join(here, 'apollo-process.ts'), environment),
    startContestant('hive', hiveScript, environment),
  ]);
  const tokens = await Promise.all(Array.from({ length: 20 }, (_, i) => issuer.token({ subject: `reader-${i}` })));
  try {
    for (const one of [ours, apollo, hive]) await load({ origin: one.origin, tokens, connections, requests: Math.max(requests, 2000), idOf: freshIds() });
    const scores: Record<'ours' | 'apollo' | 'hive' | 'kept', number[]> = { ours: [], apollo: [], hive: [], kept: [] };
    for (let round = 0; round < rounds; round += 1) {
      await subgraphs.allow(undefined);
      // In another order each round: a noisy neighbour then disturbs none of them more than the others.
      const order = [ours, apollo, hive].map((_, i, all) => all[(i + round) % all.length]!);
      for (const one of order) scores[one.name as 'ours'].push(await perCpuSecond(one, requests, tokens, freshIds()));
      await subgraphs.allow('max-age=300, public');
      const ids = freshIds();
      const fewPlaces = (n: number) => ids(n % 20);
      await load({ origin: ours.origin, tokens, connections, requests: 200, idOf: fewPlaces });
      scores.kept.push(await perCpuSecond(ours, requests * 4, tokens, fewPlaces));
    }
    const ratios = (over: 'apollo' | 'hive', of: 'ours' | 'kept' = 'ours') => median(scores[of].map((score, i) => score / scores[over][i]!));
    await pause(500);
    const readers = await readForAMinute(ours, tokens);
    return {
      perCpuSecond: { ours: median(scores.ours), apollo: median(scores.apollo), hive: median(scores.hive), oursKept: median(scores.kept) },
      overApollo: ratios('apollo'), overHive: ratios('hive'), keptOverApollo: ratios('apollo', 'kept'), rounds, readers,
    };
  } finally {
    await Promise.all([ours, apollo, hive].map((one) => one.stop()));
    subgraphs.stop();
    issuer.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { startBacking } = await import('@sunledger/testkit/backing');
  const backing = await startBacking();
  const [rounds, requests] = process.argv.slice(2).map(Number);
  console.log(await measureGateway({ brokers: backing.kafkaBrokers, ...(rounds && { rounds }), ...(requests && { requests }) }));
  await backing.stop();
  process.exit();
}
