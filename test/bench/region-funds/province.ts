import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { funds } from '@sunledger/funds';
import { migrate, Service } from '@sunledger/service-kit';
import { createTestDatabase, eventually, sql } from '@sunledger/testkit/test-database';
import { startTestIssuer, type TestIssuer } from '@sunledger/testkit/test-issuer';
import { bankAccount, benchSettings, startApart, untilReady, type BenchService } from '../household-import-county.ts';
import { enterProvince, provinceBody } from './places.ts';

const settleMs = 600_000;

/** Funds of a province in a process of its own, on a database of its own. */
export class BenchProvince {
  readonly databaseUrl: string;
  readonly #postgresUrl: string;
  readonly #brokers: string[];
  readonly #issuer: TestIssuer;
  readonly #folder = mkdtempSync(join(tmpdir(), 'bench-evidence-'));
  #service: BenchService | undefined;

  private constructor(postgresUrl: string, brokers: string[], databaseUrl: string, issuer: TestIssuer) {
    this.#postgresUrl = postgresUrl;
    this.#brokers = brokers;
    this.databaseUrl = databaseUrl;
    this.#issuer = issuer;
  }

  static async start({ postgresUrl, kafkaBrokers }: { postgresUrl: string; kafkaBrokers: string }): Promise<BenchProvince> {
    const databaseUrl = await createTestDatabase(postgresUrl, 'funds');
    await migrate(databaseUrl, 'funds', funds.schemaSteps);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await enterProvince(client);
    await client.end();
    return new BenchProvince(postgresUrl, kafkaBrokers.split(','), databaseUrl, await startTestIssuer()).resume();
  }

  /** The same facts once more, in a database and a process beside these: both can then be asked by turns. */
  async twin(): Promise<BenchProvince> {
    await this.#service?.stop();
    const url = new URL(this.databaseUrl);
    const name = `${url.pathname.slice(1)}_twin`;
    await sql(this.#postgresUrl, `create database ${name} template ${url.pathname.slice(1)}`);
    url.pathname = `/${name}`;
    await this.resume();
    return new BenchProvince(this.#postgresUrl, this.#brokers, url.toString(), await startTestIssuer()).resume();
  }

  private async resume(): Promise<this> {
    this.#service = await startApart(this.#settings());
    await untilReady(this.#service.port);
    return this;
  }

  #settings() {
    return benchSettings({ databaseUrl: this.databaseUrl, kafkaBrokers: this.#brokers, oidcIssuer: this.#issuer.issuer, evidenceDir: this.#folder });
  }

  /** The service's own units of work, in this process: facts are made by its functions and not by commands one by one. */
  async open(): Promise<Service> {
    return new Service(funds, this.#settings()).open();
  }

  async ask<T>(personId: string, query: string, variables: Record<string, unknown>): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${this.#service?.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.#issuer.tokenFor(personId)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T | null; errors?: unknown };
    if (!data || errors) throw new Error(`asking failed: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Four programmes of the province's own. */
  async openProgrammes(): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { openProgramme } = await this.ask<{ openProgramme: { programme: { id: string } } }>(
        'clerk', 'mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { programme { id } } }',
        { input: { requestId: randomUUID(), code: `P${n}`, name: `省级补助${n}`, fundKind: 'transition-fund', year: 2026, bodyId: provinceBody, bankAccount: String(BigInt(bankAccount) + BigInt(n)), bookkeeperPersonId: 'keeper', closesOn: '2099-12-31' } });
      ids.push(openProgramme.programme.id);
    }
    return ids;
  }

  /** Quota and cash from above for every programme, by the commands that book them. */
  async receive(programmeIds: readonly string[], amount: string): Promise<void> {
    for (const programmeId of programmeIds) {
      const number = `川财农〔2026〕${randomUUID().slice(0, 8)}号`;
      const quota = await this.ask<{ receiveQuota: { refusals: unknown[] } }>('clerk', 'mutation ($input: ReceiveQuotaInput!) { receiveQuota(input: $input) { refusals { code } } }',
        { input: { requestId: randomUUID(), programmeId, documentNumber: number, amount } });
      const cash = await this.ask<{ receiveCash: { refusals: unknown[] } }>('keeper', 'mutation ($input: ReceiveCashInput!) { receiveCash(input: $input) { refusals { code } } }',
        { input: { requestId: randomUUID(), programmeId, bankReference: `BENCH-${randomUUID().slice(0, 8)}`, amount } });
      if (quota.receiveQuota.refusals.length + cash.receiveCash.refusals.length > 0) throw new Error(JSON.stringify([quota, cash]));
    }
  }

  /** Waits until the service has rolled up every figure and sent every fact; then the tables are as after a quiet night. */
  async settle(): Promise<void> {
    await eventually(async () => {
      const [row] = await sql<{ open: string }>(
        this.databaseUrl, 'select (select count(*) from kit.figure_delta) + (select count(*) from funds.hop_delta) + (select count(*) from kit.outbox_pending) as open');
      return row?.open === '0' || undefined;
    }, 'settled figures', settleMs);
    await sql(this.databaseUrl, 'vacuum analyze');
  }

  async stop(): Promise<void> {
    await this.#service?.stop();
    await this.#issuer.stop();
    await sql(this.#postgresUrl, `drop database ${new URL(this.databaseUrl).pathname.slice(1)} with (force)`);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
