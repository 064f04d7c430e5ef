import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { funds } from '@sunledger/funds';
import { identityCheckCharacter } from '@sunledger/kernel';
import { loadPacks } from '@sunledger/policy';
import { copyRows, migrate, personToken, signTicket, startService, type ServiceSettings } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { createTestDatabase, sql } from '@sunledger/testkit/test-database';
import { startTestIssuer } from '@sunledger/testkit/test-issuer';

const county = '511623000000';
export const bankAccount = '6228480402564890018';
const duties = ['funds.programme.open', 'funds.quota.receive', 'funds.cash.receive', 'funds.allocation.issue', 'funds.ledger.read',
  'funds.household-payment.prepare', 'funds.household-payment.approve'];
// 三专: the book is kept by someone who neither prepares nor approves.
const keeping = ['funds.cash.receive', 'funds.household-payment.release', 'funds.ledger.read'];

const villageOf = (n: number): string => `51162310${Math.floor(n / 100)}${String(100 + (n % 100))}`;
const identityOf = (n: number): string => {
  const body = `5116231${String(950 + (n % 50))}0${String(1 + (Math.floor(n / 50) % 9))}${String(10 + (Math.floor(n / 450) % 18))}${String(Math.floor(n / 8100) % 1000).padStart(3, '0')}`;
  return body + identityCheckCharacter(body);
};

/** The service in this process or in one of its own, whose memory can be told from ours. */
export interface BenchService {
  port: number;
  settings: ServiceSettings;
  pid: number;
  stop(): Promise<void>;
}

async function startHere(settings: ServiceSettings): Promise<BenchService> {
  const service = await startService(funds, settings);
  return { port: service.port, settings, pid: process.pid, stop: () => service.stop() };
}

/** Funds as it ships, in a process of its own. */
export async function startApart(settings: ServiceSettings): Promise<BenchService> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../services/funds/src/main.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env, DATABASE_URL: settings.databaseUrl, KAFKA_BROKERS: settings.kafkaBrokers.join(','), KAFKA_TOPIC_PREFIX: settings.topicPrefix, OIDC_ISSUER: settings.oidcIssuer,
      PORT: '0', TICKET_SECRET: settings.ticketSecret, PERSON_KEY: settings.personKey, SEALING_KEY: settings.sealingKey, SUNLEDGER_MODE: settings.mode,
      EVIDENCE_DIR: settings.evidenceDir, EVIDENCE_KEY: settings.evidenceKey,
    },
  });
  const exited = once(child, 'exit');
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the funds service ended before it was ready')));
    child.stdout.on('data', (bytes: Buffer) => {
      const told = /"port":(\d+)/.exec(String(bytes))?.[1];
      if (told) resolve(Number(told));
    });
  });
  return { port, settings, pid: child.pid!, stop: async () => { child.kill('SIGINT'); await exited; } };
}

export const benchSettings = (own: Pick<ServiceSettings, 'databaseUrl' | 'kafkaBrokers' | 'oidcIssuer' | 'evidenceDir'>): ServiceSettings => ({
  ...own, topicPrefix: `bench${randomUUID().slice(0, 8)}.`, partitions: 1, replicationFactor: 1, port: 0,
  host: '127.0.0.1', ticketSecret: 'bench-ticket-secret', personKey: 'bench-person-key-1', sealingKey: 'bench-sealing-key', mode: 'demo',
  gatewayUrl: 'http://127.0.0.1:1', smtpUrl: undefined, messagesUrl: undefined, evidenceKey: 'bench-evidence-key',
});

/** A county with a register, quota in every village and the cash for it: the service itself, on a database of its own. */
export class BenchCounty {
  readonly service: BenchService;
  readonly client: pg.Client;
  readonly #tokenFor: (personId: string) => Promise<string>;
  readonly #stopRest: () => Promise<void>;
  readonly #store: EvidenceStore;
  programmeId = '';

  private constructor(service: BenchService, client: pg.Client, store: EvidenceStore, tokenFor: (personId: string) => Promise<string>, stopRest: () => Promise<void>) {
    this.service = service;
    this.client = client;
    this.#store = store;
    this.#tokenFor = tokenFor;
    this.#stopRest = stopRest;
  }

  static async start(postgresUrl: string, kafkaBrokers: string[], where: 'here' | 'apart' = 'here'): Promise<BenchCounty> {
    const folder = mkdtempSync(join(tmpdir(), 'bench-evidence-'));
    const [databaseUrl, issuer] = await Promise.all([createTestDatabase(postgresUrl, 'funds'), startTestIssuer()]);
    await migrate(databaseUrl, 'funds', funds.schemaSteps);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await enterDirectory(client);
    const settings = benchSettings({ databaseUrl, kafkaBrokers, oidcIssuer: issuer.issuer, evidenceDir: folder });
    const service = await (where === 'here' ? startHere : startApart)(settings);
    await untilReady(service.port);
    return new BenchCounty(service, client, new EvidenceStore(folder, 'bench-evidence-key'), issuer.tokenFor, async () => {
      await Promise.all([client.end(), issuer.stop()]);
      await sql(postgresUrl, `drop database ${new URL(databaseUrl).pathname.slice(1)} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    });
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.#stopRest();
  }

  async run<T>(personId: string, name: string, thing: string, input: Record<string, unknown>): Promise<T> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await this.ask<Record<string, Record<string, T | null>>>(
      personId, `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} { id } refusals { code } } }`, { input: { requestId: randomUUID(), ...input } });
    const value = answer[name]?.[thing];
    if (!value) throw new Error(`${name} failed: ${JSON.stringify(answer)}`);
    return value;
  }

  async ask<T>(personId: string, query: string, variables: Record<string, unknown>): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${this.service.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.#tokenFor(personId)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T | null; errors?: unknown };
    if (!data || errors) throw new Error(`asking failed: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The register and the money for so many rows over so many villages. */
  async fund(rows: number, villages: number): Promise<void> {
    const { id } = await this.run<{ id: string }>('clerk', 'openProgramme', 'programme', {
      code: 'BENCH', name: '到户补助', fundKind: 'transition-fund', year: 2026, bodyId: 'county', bankAccount, bookkeeperPersonId: 'keeper', closesOn: '2099-12-31' });
    this.programmeId = id;
    await this.run('clerk', 'receiveQuota', 'programme', { programmeId: id, documentNumber: '川财农1号', amount: '900000000.00' });
    await this.run('keeper', 'receiveCash', 'cashReceipt', { programmeId: id, amount: '900000000.00', bankReference: 'BENCH-1' });
    for (let village = 0; village < villages; village += 1) {
      await this.run('clerk', 'issueAllocation', 'allocation', {
        programmeId: id, fromBodyId: 'county', toBodyId: `village-${village}`, documentNumber: `邻财农${village}号`, amount: '2000000.00' });
    }
    const { personKey } = this.service.settings;
    await copyRows(
      this.client, 'funds.known_person', ['token', 'household_id', 'village_code', 'kind', 'told_at', 'event_id'],
      (function* () {
        for (let n = 0; n < rows; n += 1) yield [personToken(personKey, identityOf(n)), randomUUID(), villageOf(n % villages), 'out-of-poverty', new Date(), randomUUID()];
      })(),
    );
    await this.client.query('vacuum analyze funds.known_person');
  }

  /** The ticket of an uploaded file of so many good rows, for one month. */
  async upload(rows: number, villages: number, period: string): Promise<string> {
    function* lines(): Generator<string> {
      yield '村代码,姓名,身份证号,银行账号,金额(元),补贴项目,发放期\n';
      for (let n = 0; n < rows; n += 1) {
        yield `${villageOf(n % villages)},王小${n},${identityOf(n)},62284804${String(n).padStart(11, '0')},${100 + (n % 500)}.${String(n % 100).padStart(2, '0')},产业奖补,${period}\n`;
      }
    }
    const stored = await this.#store.put(Readable.from(lines()), undefined, { sealed: true });
    return signTicket(this.service.settings.ticketSecret, {
      use: 'attach', hash: stored!.hash, sizeBytes: stored!.sizeBytes, contentType: 'text/csv', personId: 'clerk', expiresAt: Date.now() + 600_000 });
  }
}

// Nobody acts before the directory has been read once (X2).
export async function untilReady(port: number): Promise<void> {
  while ((await fetch(`http://127.0.0.1:${port}/health/ready`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function enterDirectory(client: pg.Client): Promise<void> {
  const enter = (kind: string, id: string, payload: unknown) =>
    client.query('insert into kit.directory_entry (kind, id, payload, event_id) values ($1, $2, $3, gen_random_uuid())', [kind, id, JSON.stringify(payload)]);
  for (const pack of loadPacks()) await enter('pack', `${pack.id}@${pack.version}`, pack);
  await enter('body', 'county', { bodyId: 'county', name: 'county', bodyKind: 'county-finance', regionCode: county, line: null });
  for (let village = 0; village < 1000; village += 1) {
    await enter('body', `village-${village}`, { bodyId: `village-${village}`, name: '', bodyKind: 'village-committee', regionCode: villageOf(village), line: null });
  }
  for (const [personId, held, regionCode] of [['clerk', duties, county], ['approver', duties, county], ['keeper', keeping, county], ['auditor', ['funds.ledger.read'], '000000000000']] as const) {
    await enter('post', `post-${personId}`, {
      id: `post-${personId}`, personId, bodyId: 'county', bodyKind: 'county-finance', line: null, groupIds: [], postKind: 'bench', regionCode, duties: held,
      heldFrom: '2000-01-01', heldUntil: null });
  }
}
