import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTicket, signTicket } from '@sunledger/service-kit';
import { County, county, passed, village } from './county.ts';

let c: County;
let projectId: string;
let batchId: string;
const hash = 'e'.repeat(64);
const titled = { title: '村委会主任' };
const otherCounty = '511602000000';

beforeAll(async () => {
  c = await County.start();
  await c.service.enterPost({ id: 'other-reader', personId: 'other-reader', regionCode: otherCounty, duties: ['projects.project.read'] });
  // Sees this county through one post, and reads projects through another elsewhere.
  await c.service.enterPost({ id: 'both-1', personId: 'both', regionCode: otherCounty, duties: ['projects.project.read'] });
  await c.service.enterPost({ id: 'both-2', personId: 'both', regionCode: county, duties: ['projects.sample.draw'] });
  await c.service.enterBody({ bodyId: 'village-committee', bodyKind: 'village-committee', name: '村民委员会', regionCode: village });
  await c.service.enterPost({
    id: 'director', personId: 'village-director', bodyId: 'village-committee', bodyKind: 'village-committee', regionCode: village, ...titled,
    duties: ['projects.batch.accept', 'projects.project.read'],
  });
  await c.service.sql("delete from kit.directory_entry where id = 'post-village-director-village-committee'");
  projectId = await c.adoptedProject(200_000_00n);
  const { id: contractId } = await c.sign(projectId, { amount: '100000.00', evidence: c.evidence('engineer', 'contract') });
  batchId = (await c.submit(contractId, '100000.00', { final: true })).id;
  const photo = signTicket(c.service.settings.ticketSecret, {
    use: 'attach', hash, sizeBytes: 4711, contentType: 'image/jpeg', personId: 'village-director', expiresAt: Date.now() + 60_000,
    capturedAt: '2025-11-18T01:30:00.000Z', longitude: 106.93, latitude: 30.33,
  });
  const judged = await c.accept('village-director', batchId, 'VILLAGE', { evidence: [{ kind: 'photo', ticket: photo }] });
  expect(judged.refusals).toEqual([]);
}, 90_000);
afterAll(() => c?.stop());

const document = `query ($id: ID!, $ticket: Boolean!) { project(id: $id) { batches { acceptances { level evidence {
  kind contentType sizeBytes attachedBy occurredOn capturedAt position { longitude latitude } readTicket @include(if: $ticket) } } } } }`;
interface Shown { kind: string; readTicket?: string | null }
type Answer = { project: { batches: { acceptances: { level: string; evidence: Shown[] | null }[] }[] } | null };
const ask = (personId: string, headers: Record<string, string> = {}, ticket = true) => c.service.ask<Answer>(personId, document, { id: projectId, ticket }, headers);
const purpose = { 'x-purpose': 'acceptance' };

test('[X5] the county judge of a batch opens the photo of the village, with its place and its hour, and the reading is recorded', async () => {
  const { data, errors } = await ask('engineer', purpose);
  expect(errors).toBeUndefined();
  const [photo] = data!.project!.batches[0]!.acceptances[0]!.evidence!;
  expect(photo).toMatchObject({
    kind: 'photo', contentType: 'image/jpeg', sizeBytes: 4711, attachedBy: '村民委员会 村委会主任', occurredOn: '2025-11-20',
    capturedAt: '2025-11-18T01:30:00.000Z', position: { longitude: 106.93, latitude: 30.33 },
  });
  expect(openTicket(c.service.settings.ticketSecret, photo!.readTicket!, 'read', new Date())).toMatchObject({ hash, contentType: 'image/jpeg' });
  const [attached] = await c.service.sql<{ id: string }>('select id from kit.evidence where hash = $1', [hash]);
  expect(await c.service.sql("select actor_id as actor, purpose, outcome, subject from kit.audit_entry where kind = 'personal-read' and action = 'Evidence.readTicket'"))
    .toEqual([{ actor: 'engineer', purpose: 'acceptance', outcome: 'accepted', subject: attached!.id }]);
});

test('[X5] without a purpose one sees what was attached, and gets no ticket for it', async () => {
  const { data, errors } = await ask('engineer');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' } });
  expect(data!.project!.batches[0]!.acceptances[0]!.evidence).toMatchObject([{ kind: 'photo', readTicket: null }]);
  expect((await ask('engineer', {}, false)).errors).toBeUndefined();
});

test('[X5] a post of another county gets nothing, also where its holder has a post here that doesn\'t read projects', async () => {
  expect((await ask('other-reader', purpose)).data?.project).toBeNull();
  expect(await ask('both', purpose)).toEqual({ data: { project: null } });
  expect(await c.service.sql("select 1 from kit.audit_entry where kind = 'personal-read' and actor_id in ('other-reader', 'both')")).toEqual([]);
});

test('[X5] a register\'s file opens where one reads personal data, not where one only imports: FORBIDDEN, and nothing is given', async () => {
  const { id } = await c.command('county-officer', 'importRegister', 'import', { ticket: c.ticket('county-officer'), regionCode: county });
  await c.service.enterPost({ id: 'importer-here', personId: 'importer', regionCode: county, duties: ['projects.register.import'] });
  await c.service.enterPost({ id: 'importer-there', personId: 'importer', regionCode: otherCounty, duties: ['projects.household.read-personal'] });
  const read = (personId: string) => c.service.ask<{ registerImport: { evidence: { readTicket: string }[] | null } }>(
    personId, 'query ($id: ID!) { registerImport(id: $id) { evidence { kind readTicket } } }', { id }, purpose);
  const refused = await read('importer');
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', duty: 'projects.household.read-personal' });
  expect(refused.data!.registerImport.evidence).toBeNull();
  expect((await read('county-chief')).data!.registerImport.evidence).toHaveLength(1);
});

test('[X5] what is brought to a step, a meeting, a contract, a batch and a quality issue is on it', async () => {
  const needId = await c.recordNeed();
  const { id: meetingId } = await c.command('clerk', 'holdMeeting', 'meeting', { needId, kind: 'REPRESENTATIVES', ...passed, evidence: c.evidence('clerk', 'meeting-minutes') });
  expect(meetingId).not.toBe('');
  await c.accept('township-officer', batchId, 'TOWNSHIP');
  await c.done('county-officer', 'drawCountySample', 'sample', { townshipCode: '511623100000', year: 2026, seed: '材料-2026' });
  await c.accept('engineer', batchId, 'COUNTY');
  const issue = await c.command('engineer', 'openQualityIssue', 'issue', { projectId, content: '路面裂缝', evidence: c.evidence('engineer', 'photo') });
  expect(issue.refusals).toEqual([]);
  const { project, needs } = await c.read<{ project: Record<string, never>; needs: unknown }>('engineer', `query ($id: ID!, $region: RegionCode!) {
    project(id: $id) { run { steps { code attachments { kind } } } contracts { evidence { kind } } batches { evidence { kind } } qualityIssues { evidence { kind } } }
    needs(regionCode: $region, first: 1) { nodes { meetings { evidence { kind } } } } }`, { id: projectId, region: village });
  expect(project).toMatchObject({
    contracts: [{ evidence: [{ kind: 'contract' }] }], batches: [{ evidence: [{ kind: 'photo' }] }], qualityIssues: [{ evidence: [{ kind: 'photo' }] }],
  });
  const { run } = project as unknown as { run: { steps: { code: string; attachments: Shown[] }[] } };
  const check = run.steps.find(({ code }) => code === 'county-field-check');
  expect(check?.attachments.map(({ kind }) => kind).toSorted()).toEqual(['field-check-record', 'photo']);
  expect(needs).toEqual({ nodes: [{ meetings: [{ evidence: [{ kind: 'meeting-minutes' }] }] }] });
});
