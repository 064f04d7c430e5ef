import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shihua } from '../replays/thread/story.ts';
import { readExamples, readSettingsOf, writeExamples } from './doc-examples.ts';
import { removeData, startSystem, type RunningSystem } from './running-system.ts';

const examples = readExamples(resolve(import.meta.dirname, '../../docs/departments.md'));
const departments = ['finance', 'audit', 'water'] as const;
// The system itself needs Node, Java and Maven only: examples for other tools run where those are, and a test of its own says by name what did not run.
const isHere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const curl = isHere('curl') && isHere('bash');
const python = isHere('python3');
const run = promisify(execFile);

let system: RunningSystem;
const folder = mkdtempSync(join(tmpdir(), 'sunledger-departments-'));

beforeAll(async () => {
  system = await startSystem();
  await system.client('departments').run('village-clerk', 'recordNeed', 'need', {
    villageCode: shihua, households: 12, content: '一组至三组通组路破损', place: '石花村', estimate: '480000.00' }, 'need { id }');
  for (const department of departments) writeExamples(examples, join(folder, department));
}, 300_000);
afterAll(async () => {
  await system?.stop();
  if (system) removeData(system);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const settingsOf = (department: string) => ({
  ...readSettingsOf(examples.get(`${department}.env`) ?? ''), GATEWAY: `http://127.0.0.1:${system.port}`, ISSUER: `http://127.0.0.1:${system.port + 1}`,
});

async function runExample(department: string, command: string, file: string, more: Record<string, string> = {}): Promise<string> {
  const { stdout } = await run(command, [file], { cwd: join(folder, department), env: { PATH: process.env['PATH'], ...settingsOf(department), ...more }, timeout: 120_000 });
  return stdout;
}

function exportedFile(department: string): string {
  const { LIST = '', FORMAT = '' } = settingsOf(department) as Record<string, string>;
  const file = join(folder, department, `${LIST}.${FORMAT.toLowerCase()}`);
  if (!existsSync(file)) return 'no file';
  const bytes = readFileSync(file);
  rmSync(file);
  return FORMAT === 'PARQUET' ? bytes.subarray(0, 4).toString() : bytes.toString().split('\n')[0]!.slice(0, 3);
}

const languages = [
  { language: 'curl', command: 'bash', file: 'department.sh', present: curl },
  { language: 'TypeScript', command: process.execPath, file: 'department.ts', present: true },
  { language: 'Python', command: 'python3', file: 'department.py', present: python },
] as const;
const firstBytes = { finance: 'id,', audit: 'PAR1', water: 'id,' } as const;

for (const { language, command, file } of languages.filter(({ present }) => present)) {
  for (const department of departments) {
    test(`[X6] the ${language} example asks and exports for ${department}`, async () => {
      const said = await runExample(department, command, file);
      expect(said).toContain('totalCount');
      expect(exportedFile(department)).toBe(firstBytes[department]);
    });
  }
}

const receivers = [
  { language: 'TypeScript', command: process.execPath, file: 'receiver.ts', present: true },
  { language: 'Python', command: 'python3', file: 'receiver.py', present: python },
];
for (const { language, command, file } of receivers.filter(({ present }) => present)) {
  for (const department of departments) {
    test(`[X8] the ${language} receiver of ${department} is told, checks the signature and replays`, async () => {
      const contents = department === 'finance' ? 'without contents' : 'with contents';
      expect(await runExample(department, command, file)).toMatch(new RegExp(`\\d+ projects\\.need-surveyed\\.v1 \\S+ ${contents}`));
    });
  }
}

for (const department of curl ? departments : []) {
  test(`[X8] the curl example of ${department} subscribes, replays and shows why a receiver was not reached`, async () => {
    const said = await runExample(department, 'bash', 'replay.sh', { URL: 'http://127.0.0.1:9/facts' });
    expect(said).toMatch(/signing key: \S{40,}/);
    expect(said).toContain('ECONNREFUSED');
    expect(said).toContain('"ENDED"');
  });
}

const notRun = [...(curl ? [] : ['department.sh, replay.sh: no bash with curl']), ...(python ? [] : ['department.py, receiver.py: no python3'])];
for (const missing of notRun) {
  test(`examples NOT RUN on this machine: ${missing}`, () => console.warn(missing));
}

const tokenOf = async (department: string): Promise<string> => {
  const { ISSUER, CLIENT_ID, CLIENT_SECRET } = settingsOf(department) as Record<string, string>;
  const answer = await fetch(`${ISSUER}/token`, {
    method: 'POST', headers: { authorization: `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}`, 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=client_credentials' });
  return ((await answer.json()) as { access_token: string }).access_token;
};

const ask = async <D>(token: string, query: string) => {
  const answer = await fetch(`http://127.0.0.1:${system.port}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return (await answer.json()) as { data: D | null; errors?: { extensions: { code: string; reason?: string } }[] };
};

interface Seen { dataAccess: { purpose: string; funds: { reads: { nodes: { action: string }[] } } | null; projects: { reads: { totalCount: number } } | null } | null }

test('[X6] what the examples read stands in the data access of each department, and another\'s is closed to it', async () => {
  const water = await tokenOf('water');
  const own = await ask<Seen>(water, '{ dataAccess { purpose projects { reads { totalCount } } } }');
  expect(own.data?.dataAccess).toMatchObject({ purpose: 'water-supervision' });
  expect(own.data?.dataAccess?.projects?.reads.totalCount).toBeGreaterThan(0);
  expect((await ask<Seen>(water, '{ dataAccess(clientId: "linshui-audit-exchange") { purpose } }')).data?.dataAccess).toBeNull();
  // Registered for projects and disclosure, and for the counties of one group: funds, clues and another city are closed.
  const forbidden = async (query: string) => (await ask(water, query)).errors?.[0]?.extensions;
  expect(await forbidden('{ allocations(regionCode: "511623000000") { totalCount } }')).toMatchObject({ code: 'FORBIDDEN', reason: 'OUT_OF_SCOPE' });
  expect(await forbidden('{ clues(regionCode: "511623000000") { totalCount } }')).toMatchObject({ code: 'FORBIDDEN', reason: 'OUT_OF_SCOPE' });
  expect(await forbidden('mutation { requestProjectsExport(input: { requestId: "1", list: "library", regionCode: "510525000000", format: CSV }) { refusals { code } } }')).toMatchObject({ code: 'FORBIDDEN' });
  const audit = await ask<Seen>(await tokenOf('audit'), '{ dataAccess { purpose funds { reads(first: 50) { nodes { action } } } } }');
  expect(audit.data?.dataAccess?.funds?.reads.nodes.map(({ action }) => action)).toContain('funds.household-payments');
});

test('[X2] a registration that is ended acts no more within five seconds, with a token that is still good', async () => {
  const token = await tokenOf('finance');
  const answered = async () => (await ask(token, '{ allocations(regionCode: "511623000000") { totalCount } }')).errors?.[0]?.extensions.reason ?? 'answered';
  expect(await answered()).toBe('answered');
  const keeper = system.client('departments');
  const { person } = await keeper.read<{ person: { posts: { id: string }[] } }>('directory-keeper', '{ person(id: "linshui-finance-exchange") { posts { id } } }');
  await keeper.run('directory-keeper', 'endPost', 'end', { postId: person.posts[0]?.id, heldUntil: new Date().toISOString().slice(0, 10) }, 'post { heldUntil }');
  const ended = performance.now();
  while ((await answered()) === 'answered' && performance.now() - ended < 20_000) await new Promise((resolve) => { setTimeout(resolve, 50); });
  expect(await answered()).toBe('NO_REGISTRATION');
  expect(performance.now() - ended).toBeLessThan(5000);
});

test('every example of the document is one that is run', () => {
  const names = [...departments.map((department) => `${department}.env`), 'department.sh', 'department.ts', 'department.py', 'receiver.ts', 'receiver.py', 'replay.sh'];
  expect([...examples.keys()].sort()).toEqual(names.sort());
});
