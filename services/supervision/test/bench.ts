import { randomUUID } from 'node:crypto';
import { TestService, type GraphqlAnswer } from '@sunledger/testkit';
import { duties } from '../src/duties.ts';
import { supervision } from '../src/service.ts';

export const county = '511623000000';
export const city = '511600000000';
export const village = '511623100201';
export const allDuties = Object.keys(duties);

export interface RefusalShown {
  code: string;
  field: string | null;
  message: string;
  messageEn: string;
  policy: string | null;
}

/** A county with its discipline body, finance bureau and village committee, and the people who supervise in it. */
export async function startBench(now = '2026-03-02T02:00:00Z') {
  const service = await TestService.start(supervision, { now });
  const bodies = [
    { bodyId: 'county-discipline', bodyKind: 'discipline-inspection', regionCode: county },
    { bodyId: 'city-discipline', bodyKind: 'discipline-inspection', regionCode: city },
    { bodyId: 'county-finance', bodyKind: 'county-finance', regionCode: county },
    { bodyId: 'village-committee', bodyKind: 'village-committee', regionCode: village },
    { bodyId: 'gulin-discipline', bodyKind: 'discipline-inspection', regionCode: '510525000000' },
    { bodyId: 'hengyang-discipline', bodyKind: 'discipline-inspection', regionCode: '430421000000' },
    { bodyId: 'other-discipline', bodyKind: 'discipline-inspection', regionCode: '420106000000' },
  ];
  for (const body of bodies) await service.enterBody(body);
  const inCounty = { bodyId: 'county-discipline', bodyKind: 'discipline-inspection', regionCode: county };
  for (const personId of ['officer', 'deputy', 'custodian']) await service.enterPost({ personId, duties: allDuties, ...inCounty });
  await service.enterPost({ personId: 'finance-officer', duties: allDuties, regionCode: county, bodyId: 'county-finance' });
  await service.enterPost({ personId: 'city-officer', duties: allDuties, regionCode: city, bodyId: 'city-discipline', bodyKind: 'discipline-inspection' });
  await service.enterPost({ personId: 'villager-head', duties: allDuties, regionCode: village, bodyId: 'village-committee' });
  await service.enterPost({ personId: 'clerk', duties: ['supervision.warning.read'], ...inCounty });
  await service.enterPost({ personId: 'national', duties: allDuties, regionCode: '000000000000', bodyId: 'national-discipline' });
  return new Bench(service);
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export class Bench {
  readonly service: TestService;
  constructor(service: TestService) {
    this.service = service;
  }

  /** Runs a mutation by name and gives the whole answer. */
  ask<D>(personId: string | null, name: string, input: Record<string, unknown>, shown: string, headers: Record<string, string> = {}): Promise<GraphqlAnswer<Record<string, D>>> {
    const document = `mutation ($input: ${capital(name)}Input!) { ${name}(input: $input) { ${shown} refusals { code field message messageEn policy } } }`;
    return this.service.ask(personId, document, { input: { requestId: randomUUID(), ...input } }, headers);
  }

  /** Runs a mutation that must not end in an error; gives its payload. */
  async run<D>(personId: string | null, name: string, input: Record<string, unknown>, shown = '', headers: Record<string, string> = {}): Promise<D & { refusals: RefusalShown[] }> {
    const answer = await this.ask<D & { refusals: RefusalShown[] }>(personId, name, input, shown, headers);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data![name]!;
  }

  async read<D>(personId: string | null, document: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<D> {
    const answer = await this.service.ask<D>(personId, document, variables, headers);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data!;
  }

  /** Registers a petition by telephone; an id the officer sees, and the receipt code. */
  async aPetition(overrides: Record<string, unknown> = {}, personId = 'officer', headers: Record<string, string> = {}): Promise<{ id: string; receiptCode: string }> {
    const payload = await this.run<{ receiptCode: string; petition: { id: string } | null }>(
      personId, 'registerPetition', { channel: 'PHONE', content: '某户补助款少发', regionCode: village, ...overrides }, 'receiptCode petition { id }', headers);
    if (payload.refusals.length > 0) throw new Error(JSON.stringify(payload.refusals));
    return { id: payload.petition?.id ?? '', receiptCode: payload.receiptCode };
  }

  /** A petition that was accepted. */
  async anAcceptedPetition(overrides: Record<string, unknown> = {}): Promise<{ id: string; receiptCode: string }> {
    const petition = await this.aPetition(overrides);
    const { refusals } = await this.run('officer', 'acceptPetition', { petitionId: petition.id });
    if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
    return petition;
  }

  async aClue(overrides: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<string> {
    const payload = await this.run<{ clue: { id: string } | null }>(
      'officer', 'registerClue',
      { source: 'INSPECTION', problemClass: 'household-payment-short', summary: '村级到户资金少发', regionCode: village, subjectFactIds: [randomUUID()], ...overrides },
      'clue { id }', headers);
    if (!payload.clue) throw new Error(JSON.stringify(payload.refusals));
    return payload.clue.id;
  }

  screen(clueId: string, decision: string, personId = 'deputy') {
    return this.run<{ clues: { state: string }[] }>(personId, 'screenClues', { attendees: 5, decisions: [{ clueId, decision, reason: '集体研究' }] }, 'clues { id state }');
  }

  /** Everything in every table of the database as text, binary columns as what their bytes spell. */
  async dump(): Promise<string> {
    const tables = await this.service.sql<{ name: string }>(
      "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('kit', 'supervision', 'public') and table_type = 'BASE TABLE'");
    const texts = await Promise.all(tables.map(async ({ name }) => {
      const rows = await this.service.sql<Record<string, unknown>>(`select * from ${name}`);
      return JSON.stringify(rows, (_key, value: unknown) =>
        typeof value === 'bigint' ? `${value}` : isBytes(value) ? Buffer.from(value.data).toString('latin1') + Buffer.from(value.data).toString('utf8') : value);
    }));
    return texts.join('\n');
  }
}

const isBytes = (value: unknown): value is { type: 'Buffer'; data: number[] } =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Buffer';
