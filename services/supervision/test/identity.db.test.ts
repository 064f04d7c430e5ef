import { afterAll, beforeAll, expect, test } from 'vitest';
import { county, startBench, village, type Bench } from './bench.ts';

let bench: Bench;
beforeAll(async () => { bench = await startBench(); }, 90_000);
afterAll(() => bench?.service.stop());

const name = '欧阳秀英';
const contact = '13987654321';
const purpose = { 'x-purpose': encodeURIComponent('核实举报') };
const shown = 'opening { id state }';
interface OpeningShown { opening: { id: string; state: string } | null }
interface ReporterShown { reporter: { name: string; contact: string } | null }

const request = (petitionId: string, personId = 'officer') => bench.run<OpeningShown>(personId, 'requestIdentityOpening', { petitionId, reason: '核实举报内容' }, shown);
const approve = (openingId: string, personId = 'custodian') => bench.run<OpeningShown>(personId, 'approveIdentityOpening', { openingId }, shown);
const open = (openingId: string, personId = 'officer', requestId?: string) =>
  bench.run<ReporterShown>(personId, 'openReporterIdentity', { openingId, ...(requestId ? { requestId } : {}) }, 'reporter { name contact }', purpose);

test('[S1] neither who reported nor what was said stands readable in any table, log or event', async () => {
  const { id, receiptCode } = await bench.anAcceptedPetition({ named: { name, contact }, content: `我是${name},电话${contact},补助只发了一半` });
  const filed = await bench.run<{ receiptCode: string }>(
    null, 'filePetition', { content: `${name}反映:村干部截留`, named: { name, contact }, regionCode: village }, 'receiptCode');
  await bench.run(null, 'addPetitionMessage', { receiptCode, content: `${name}补充材料,电话${contact}` });
  await bench.run('officer', 'sendPetitionMessage', { petitionId: id, content: `${name}您好` });
  await bench.run('officer', 'concludePetition', { petitionId: id, result: 'SUBSTANTIATED', replyContent: `${name}:经查属实` });
  // Refused and malformed commands leave audit rows too.
  await bench.ask('officer', 'acceptPetition', { petitionId: id }, '');
  await bench.ask(null, 'filePetition', { content: `${name}`, named: { name: '', contact }, regionCode: village }, '');
  const dump = await bench.dump();
  for (const secret of [name, contact, '补助只发了一半', '村干部截留', '补充材料', '经查属实', receiptCode, filed.receiptCode]) expect(dump).not.toContain(secret);
  expect(dump).toContain(id);
});

test('[S1] a signed-in reporter leaves no trace of who that is', async () => {
  await bench.run('finance-officer', 'filePetition', { content: '本单位虚列支出', bodyComplainedOfId: 'county-finance', regionCode: county }, 'receiptCode');
  expect(await bench.dump()).not.toContain('"actor_id":"finance-officer"');
  const events = await bench.service.sql("select 1 from kit.event_log where envelope::text like '%finance-officer%'");
  expect(events).toEqual([]);
});

test('[S1] an identity opens once, to the officer who asked, after another person approved, and the read is audited with its purpose', async () => {
  const { id } = await bench.aPetition({ named: { name, contact } });
  const opening = (await request(id)).opening!;
  expect((await open(opening.id)).refusals).toMatchObject([{ code: 'OPENING_NOT_APPROVED' }]);
  expect((await approve(opening.id, 'officer')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await approve(opening.id)).opening).toMatchObject({ state: 'APPROVED' });
  expect((await approve(opening.id, 'deputy')).refusals).toMatchObject([{ code: 'OPENING_ALREADY_APPROVED' }]);
  expect((await open(opening.id, 'custodian')).refusals).toMatchObject([{ code: 'OPENING_OF_ANOTHER' }]);
  const unpurposed = await bench.ask('officer', 'openReporterIdentity', { openingId: opening.id }, 'reporter { name }');
  expect(unpurposed.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' });

  const [one, two] = await Promise.all([open(opening.id), open(opening.id)]);
  expect([one, two].filter(({ reporter }) => reporter !== null).map(({ reporter }) => reporter)).toEqual([{ name, contact }]);
  expect([...one.refusals, ...two.refusals]).toMatchObject([{ code: 'OPENING_USED' }]);
  const reads = await bench.service.sql<{ purpose: string; actor_id: string }>(
    "select actor_id, purpose from kit.audit_entry where kind = 'personal-read' and action = 'openReporterIdentity' and subject = $1", [id]);
  expect(reads).toEqual([{ actor_id: 'officer', purpose: '核实举报' }]);
  expect(await bench.dump()).not.toContain(name);
});

test('[S1] a repetition of the opening request gives the identity no second time', async () => {
  const { id } = await bench.aPetition({ named: { name, contact } });
  const opening = (await request(id)).opening!;
  await approve(opening.id);
  expect((await open(opening.id, 'officer', 'open-1')).reporter).toEqual({ name, contact });
  const again = await open(opening.id, 'officer', 'open-1');
  expect(again.reporter).toBeNull();
  expect(again.refusals).toMatchObject([{ code: 'OPENING_USED' }]);
});

test('[S1] an anonymous petition has no identity to open', async () => {
  const { id } = await bench.aPetition();
  expect((await request(id)).refusals).toMatchObject([{ code: 'REPORTER_ANONYMOUS', field: 'petitionId' }]);
});

test('[S1] the database gives no identity to the application or to jobs outside an approved opening', async () => {
  const asRole = (role: string, setting: string) =>
    bench.service.sql(`do $$ declare n integer; begin
      set local role ${role};
      perform set_config('app.regions', '*', true), set_config('app.actor', 'officer', true), set_config('app.opening', '${setting}', true);
      select count(*) into n from supervision.reporter_identity;
      raise exception 'sees %', n; end $$`);
  expect((await bench.service.sql('select 1 from supervision.reporter_identity')).length).toBeGreaterThan(0);
  await expect(asRole('sunledger_supervision_jobs', '')).rejects.toThrow(/permission denied/);
  await expect(asRole('sunledger_supervision_app', '')).rejects.toThrow('sees 0');
  const { id } = await bench.aPetition({ named: { name, contact } });
  const opening = (await request(id)).opening!;
  await expect(asRole('sunledger_supervision_app', opening.id)).rejects.toThrow('sees 0');
  await approve(opening.id);
  await expect(asRole('sunledger_supervision_app', opening.id)).rejects.toThrow('sees 1');
  await open(opening.id);
  await expect(asRole('sunledger_supervision_app', opening.id)).rejects.toThrow('sees 0');
});

test('[S1] a petition never goes to the body complained of, nor is it seen by its people', async () => {
  const about = await bench.aPetition({ bodyComplainedOfId: 'county-finance', named: { name, contact } });
  const list = async (personId: string) =>
    (await bench.read<{ petitions: { nodes: { id: string }[] } }>(personId, `query { petitions(regionCode: "${county}", first: 200) { nodes { id } } }`)).petitions.nodes.map((row) => row.id);
  expect(await list('officer')).toContain(about.id);
  expect(await list('finance-officer')).not.toContain(about.id);
  for (const [command, input] of [
    ['acceptPetition', { petitionId: about.id }], ['sendPetitionMessage', { petitionId: about.id, content: '问' }],
    ['requestIdentityOpening', { petitionId: about.id, reason: '好奇' }],
  ] as const) {
    expect((await bench.ask('finance-officer', command, input, '')).errors?.[0]?.extensions.code, command).toBe('NOT_FOUND');
  }
  const file = await bench.read<{ petitionFile: unknown; petition: unknown }>(
    'finance-officer', 'query ($id: ID!) { petitionFile(id: $id) { content } petition(id: $id) { id } }', { id: about.id }, purpose);
  expect(file).toEqual({ petitionFile: null, petition: null });
  const opening = (await request(about.id)).opening!;
  expect((await bench.ask('finance-officer', 'approveIdentityOpening', { openingId: opening.id }, '')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('[S1] an officer registers nothing about the own body; a complaint about the discipline body is handled above it', async () => {
  const own = await bench.run('finance-officer', 'registerPetition', { channel: 'PHONE', content: '财政局截留', bodyComplainedOfId: 'county-finance', regionCode: county });
  expect(own.refusals).toMatchObject([{ code: 'CONFLICT_OF_INTEREST', field: 'bodyComplainedOfId' }]);
  const above = await bench.run<{ receiptCode: string; petition: unknown }>(
    'finance-officer', 'registerPetition', { channel: 'LETTER', content: '县纪委办案不公', bodyComplainedOfId: 'county-discipline', regionCode: county }, 'receiptCode petition { id }');
  expect(above).toMatchObject({ refusals: [], petition: null, receiptCode: expect.stringMatching(/^[0-9A-Z-]{23}$/) as string });
  const [row] = await bench.service.sql<{ id: string; handling_body_id: string }>("select id, handling_body_id from supervision.petition where body_complained_of_id = 'county-discipline'");
  expect(row?.handling_body_id).toBe('city-discipline');
  expect((await bench.ask('officer', 'acceptPetition', { petitionId: row!.id }, '')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await bench.run('city-officer', 'acceptPetition', { petitionId: row!.id })).refusals).toEqual([]);
});

test('[S1] whoever left the body complained of is still kept away', async () => {
  await bench.service.enterPost({ id: 'left', personId: 'deputy', duties: [], regionCode: village, bodyId: 'village-committee', heldUntil: '2020-01-01' });
  const { id } = await bench.aPetition({ bodyComplainedOfId: 'village-committee' });
  expect((await bench.ask('deputy', 'acceptPetition', { petitionId: id }, '')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('[S1] without a petition duty there is no list, no file, no register, whatever else one may do', async () => {
  const forbidden = async (document: string, headers = {}) => (await bench.service.ask('clerk', document, {}, headers)).errors?.[0]?.extensions.code;
  expect(await forbidden(`query { petitions(regionCode: "${county}") { totalCount } }`)).toBe('FORBIDDEN');
  expect(await forbidden('query { petitionFile(id: "x") { content } }', purpose)).toBe('FORBIDDEN');
  expect(await forbidden(`query { clues(regionCode: "${county}") { totalCount } }`)).toBe('FORBIDDEN');
  expect((await bench.ask('clerk', 'registerPetition', { channel: 'PHONE', content: '反映问题', regionCode: village }, '')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await bench.ask(null, 'acceptPetition', { petitionId: '0b6a3b0e-9f0e-4a53-8a0b-0d5f8f7f6f11' }, '')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const withoutPurpose = await bench.service.ask('officer', 'query { petitionFile(id: "x") { content } }');
  expect(withoutPurpose.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' });
});

test('[S1] a village sees no petition about itself, whatever duty its posts were given', async () => {
  await bench.aPetition();
  const seen = await bench.read<{ petitions: { totalCount: number } }>('villager-head', `query { petitions(regionCode: "${county}") { totalCount } }`);
  expect(seen.petitions.totalCount).toBe(0);
});
