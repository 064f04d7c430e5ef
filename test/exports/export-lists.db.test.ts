import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPacks } from '@sunledger/policy';
import type { ExportList, ServiceDefinition } from '@sunledger/service-kit';
import { openTicket } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { eventually, TestService } from '@sunledger/testkit';
import { accountabilityWith } from '../../services/accountability/src/service.ts';
import { disclosure } from '../../services/disclosure/src/service.ts';
import { funds } from '../../services/funds/src/service.ts';
import { projects } from '../../services/projects/src/service.ts';
import { supervision } from '../../services/supervision/src/service.ts';

const county = '511623000000';
const services: ServiceDefinition[] = [
  accountabilityWith({ regions: ['511623'], firstKeeper: undefined, mailFrom: 'sunledger@localhost' }), disclosure, funds, projects, supervision,
];
const purposes = (() => {
  const entry = loadPacks().find(({ id }) => id === 'national')?.values['partner.purposes'];
  const single = Array.isArray(entry) ? entry[0] : entry;
  return (single && 'set' in single ? single.set : {}) as Record<string, { duties: string[] }>;
})();
const audited = purposes['audit-supervision']?.duties ?? [];

describe.each(services.map((service) => ({ name: service.name, service })))('$name', ({ name, service }) => {
  let running: TestService;
  beforeAll(async () => {
    running = await TestService.start(service, { now: '2026-03-02T02:00:00Z' });
    await eventually(async () => (await running.sql("select 1 from kit.directory_entry where kind = 'pack' and id like 'national@%'")).length > 0, 'the packs');
    await running.enterPost({ personId: 'audit', postKind: 'partner-audit', purpose: 'audit-supervision', duties: audited, regionCode: county });
  }, 120_000);
  afterAll(() => running?.stop());

  const claims = { purpose: 'audit-supervision', scope: `${name}:read`, region: county };
  const ask = <D>(document: string, variables: Record<string, unknown>) => running.askAsClient<D>('audit', claims, document, variables);
  const named = `request${name.charAt(0).toUpperCase()}${name.slice(1)}Export`;

  async function firstLine(list: ExportList): Promise<string> {
    const asked = await ask<Record<string, { export: { id: string } | null; refusals: { code: string }[] }>>(
      `mutation ($input: RequestExportInput!) { ${named}(input: $input) { export { id } refusals { code } } }`,
      { input: { requestId: randomUUID(), list: list.key, regionCode: county, from: '2020-01-01', until: '2027-01-01', format: 'CSV', personal: list.columns.some(({ fullSql }) => fullSql !== undefined) } });
    const id = asked.data?.[named]?.export?.id;
    if (!id) throw new Error(JSON.stringify(asked));
    const job = await eventually(async () => {
      const answer = await ask<Record<string, { state: string; ticket: string | null }>>(`query ($id: ID!) { ${name}Export(id: $id) { state ticket } }`, { id });
      const found = answer.data?.[`${name}Export`];
      return found && ['READY', 'FAILED'].includes(found.state) ? found : undefined;
    }, list.key);
    const opened = openTicket(running.settings.ticketSecret, job.ticket ?? '', 'read', new Date());
    const file = opened && (await new EvidenceStore(running.settings.evidenceDir, running.settings.evidenceKey).open(opened.hash));
    return String(await buffer(file?.stream() ?? Readable.from([]))).split('\n')[0] ?? '';
  }

  test('[X6] every list that is declared leaves, with the columns that it declares', async () => {
    const lists = service.exports ?? [];
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) expect([list.key, await firstLine(list)]).toEqual([list.key, list.columns.map((column) => column.name).join(',')]);
  });
});

test('[X6] each list leaves under a duty that a purpose opens, with names in both languages, and nothing of petitions', () => {
  const opened = new Set(Object.values(purposes).flatMap(({ duties }) => duties));
  for (const { name, exports: lists = [] } of services) {
    expect(new Set(lists.map(({ key }) => key)).size).toBe(lists.length);
    for (const list of lists) {
      expect([`${name}.${list.key}`, opened.has(list.duty)]).toEqual([`${name}.${list.key}`, true]);
      expect(`${list.from} ${list.columns.map(({ sql }) => sql).join(' ')}`).not.toMatch(/petition|reporter|sealed/);
      for (const { zh, en, about } of [list]) expect([zh, en, about.zh, about.en].every((words) => words.length > 1)).toBe(true);
    }
  }
});
