import { afterAll, beforeAll, expect, test } from 'vitest';
import { packPublished, quotaReceived } from '@sunledger/events';
import { loadPacks } from '@sunledger/policy';
import { TestService } from '@sunledger/testkit';
import { signTicket } from '../src/index.ts';
import { noteService } from './fixture-service.ts';

const county = '511623000000';
const document = `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id refusals { code field message messageEn mechanism policy } position } }`;
let it_: TestService;

beforeAll(async () => {
  it_ = await TestService.start(noteService, { now: '2026-03-02T02:00:00Z' });
  await it_.enterPost({ personId: 'writer', duties: ['funds.note.write'], regionCode: county });
  await it_.enterPost({ personId: 'chief', duties: ['kit.backdating.approve', 'funds.note.write'], regionCode: county });
  await it_.enterPost({ personId: 'neighbour', duties: ['kit.backdating.approve', 'funds.note.write'], regionCode: '510525000000' });
}, 60_000);
afterAll(() => it_?.stop());

type Answer = { writeNote: { id: string | null; refusals: { code: string; field: string; policy: string; message: string; messageEn: string }[]; position: string | null } };
const write = (personId: string | null, input: Record<string, unknown>, headers: Record<string, string> = {}) =>
  it_.ask<Answer>(personId, document, { input: { regionCode: county, title: 'a note', tickets: [], ...input } }, headers);

test('[X4] a late entry shows both times; backdating past the limit needs a second person, once', async () => {
  const late = await write('writer', { requestId: 'late-1', title: 'late', occurredOn: '2026-02-24' });
  expect(late.data?.writeNote.refusals).toEqual([]);
  const [row] = await it_.sql<{ occurred_on: string; recorded_at: Date }>("select occurred_on::text, recorded_at from note.note where title = 'late'");
  expect(row?.occurred_on).toBe('2026-02-24');
  expect(row?.recorded_at.toISOString().slice(0, 10)).toBe('2026-03-02');

  const old = { requestId: 'old-1', title: 'old', occurredOn: '2025-06-01' };
  const refusedAlone = await write('writer', old);
  expect(refusedAlone.data?.writeNote.refusals).toMatchObject([{ code: 'BACKDATED_TOO_FAR', field: 'occurredOn', policy: 'national@1' }]);
  const approve = (personId: string, forPerson: string) => it_.ask<{ approveFundsBackdating: { approvalId: string | null; refusals: { code: string }[] } }>(
    personId, 'mutation ($input: ApproveBackdatingInput!) { approveFundsBackdating(input: $input) { approvalId refusals { code } } }',
    { input: { requestId: `a-${personId}-${forPerson}`, personId: forPerson, command: 'writeNote', backdatedTo: '2025-06-01', reason: '补录旧账 old books' } });
  expect((await approve('chief', 'chief')).data?.approveFundsBackdating.refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await approve('neighbour', 'writer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const approvalId = (await approve('chief', 'writer')).data?.approveFundsBackdating.approvalId;
  expect((await write('writer', { ...old, requestId: 'old-2', backdatingApprovalId: approvalId })).data?.writeNote.refusals).toEqual([]);
  expect((await write('writer', { ...old, requestId: 'old-3', backdatingApprovalId: approvalId })).data?.writeNote.refusals).toHaveLength(1);
});

const approve = (personId: string, forPerson: string, backdatedTo: string, command = 'writeNote') =>
  it_.ask<{ approveFundsBackdating: { approvalId: string | null; refusals: { code: string }[] } }>(
    personId, 'mutation ($input: ApproveBackdatingInput!) { approveFundsBackdating(input: $input) { approvalId refusals { code } } }',
    { input: { requestId: `approve-${personId}-${forPerson}-${backdatedTo}-${command}`, personId: forPerson, command, backdatedTo, reason: '补录旧账 old books' } });

test('[X4] the rule where the thing lies says how far back an entry goes, wherever else its author has a post', async () => {
  // 古蔺 allows two working days; the author\'s first post lies in a county that allows seven days.
  await it_.sql("insert into kit.directory_entry (kind, id, payload, event_id) values ('pack', 'near@1', $1, gen_random_uuid())", [JSON.stringify({
    id: 'near', version: 1, title: '近处', region: '510525000000', line: null, effectiveFrom: '2020-01-01', effectiveTo: null, source: { document: '测试' },
    values: { 'backdating.limit': [{ set: { value: 2, unit: 'working-day' }, clause: '测试', confidence: 'invented' }] } })]);
  await it_.enterPost({ personId: 'two-counties', duties: ['funds.note.write'], regionCode: county, id: 'a-first' });
  await it_.enterPost({ personId: 'two-counties', duties: ['funds.note.write'], regionCode: '510525000000', id: 'b-second' });
  await it_.hear(packPublished, { aggregateId: 'refresh-near', regionCode: '000000000000', payload: { packKey: 'refresh-near', pack: loadPacks()[0] as never } });
  const [note] = await it_.sql<{ id: string }>(
    "insert into note.note (id, region_code, title, occurred_on, recorded_at) values (gen_random_uuid(), '510525001001', 'far', '2026-01-01', now()) returning id");
  const retitle = async (occurredOn: string, backdatingApprovalId?: string | null) => (await it_.ask<{ retitleNote: { refusals: { code: string; policy: string; message: string }[] } }>(
    'two-counties', 'mutation ($input: RetitleNoteInput!) { retitleNote(input: $input) { refusals { code policy message } } }',
    { input: { requestId: `retitle-${occurredOn}-${backdatingApprovalId}`, noteId: note!.id, title: 'again', occurredOn, backdatingApprovalId } })).data?.retitleNote.refusals;
  // Monday 2 March 2026: the Saturday before is worked for the Spring Festival, so two working days back is Friday.
  expect(await retitle('2026-02-27')).toEqual([]);
  // X6: told of is the post that reaches the thing, not the first one with the duty.
  const [told] = await it_.sql<{ post: string }>("select envelope->'actor'->>'postId' as post from kit.event_log where aggregate_id = $1", [note!.id]);
  expect(told?.post).toBe('b-second');
  expect(await retitle('2026-02-26')).toMatchObject([{ code: 'BACKDATED_TOO_FAR', policy: 'near@1', message: expect.stringContaining('2 个工作日') as unknown }]);
  // Who may approve in one county approves nothing in the other, though the author has a post in both.
  const ofHere = (await approve('chief', 'two-counties', '2026-02-26', 'retitleNote')).data?.approveFundsBackdating.approvalId;
  expect(await retitle('2026-02-26', ofHere)).toMatchObject([{ code: 'BACKDATED_TOO_FAR' }]);
  const ofThere = (await approve('neighbour', 'two-counties', '2026-02-26', 'retitleNote')).data?.approveFundsBackdating.approvalId;
  const answers = await Promise.all([retitle('2026-02-26', ofThere), it_.ask<{ retitleNote: { refusals: unknown[] } }>(
    'two-counties', 'mutation ($input: RetitleNoteInput!) { retitleNote(input: $input) { refusals { code } } }',
    { input: { requestId: 'the-same-approval', noteId: note!.id, title: 'twice', occurredOn: '2026-02-26', backdatingApprovalId: ofThere } }).then(({ data }) => data?.retitleNote.refusals)]);
  expect(answers.filter((refusals) => refusals?.length === 0)).toHaveLength(1);
  await it_.sql('delete from note.note where id = $1', [note!.id]);
});

test('[X4] a post that has ended lends nobody the right to approve its holder\'s late entry', async () => {
  await it_.enterPost({ personId: 'moved', duties: ['funds.note.write'], regionCode: '510525000000', id: 'moved-before', heldUntil: '2026-03-02' });
  await it_.enterPost({ personId: 'moved', duties: ['funds.note.write'], regionCode: county, id: 'moved-now' });
  expect((await approve('neighbour', 'moved', '2025-06-01')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await approve('chief', 'moved', '2025-06-01')).data?.approveFundsBackdating.refusals).toEqual([]);
});

test('[X4] nothing happens in the future', async () => {
  const answer = await write('writer', { requestId: 'f-1', occurredOn: '2026-03-03' });
  expect(answer.data?.writeNote.refusals).toMatchObject([{ code: 'OCCURRED_IN_FUTURE', field: 'occurredOn' }]);
});

test('[X6] a refusal changes nothing but the audit, and mended facts may pass under the same request id', async () => {
  const before = (await it_.facts()).length;
  expect((await write('writer', { requestId: 'again', title: 'refuse me' })).data?.writeNote.refusals).toHaveLength(1);
  expect((await it_.facts()).length).toBe(before);
  expect(await it_.sql("select outcome from kit.audit_entry where request_id = 'again'")).toEqual([{ outcome: 'refused' }]);
  expect((await write('writer', { requestId: 'again', title: 'mended' })).data?.writeNote.refusals).toEqual([]);
});

test('[X6] forty arrivals of one request at once have one effect and one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => write('writer', { requestId: 'storm', title: 'storm' })));
  expect(new Set(answers.map((answer) => answer.data?.writeNote.id)).size).toBe(1);
  expect(await it_.sql("select count(*)::int as n from note.note where title = 'storm'")).toEqual([{ n: 1 }]);
});

test('[X6] parallel commands on one aggregate leave versions without a gap', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, i) => write('writer', { requestId: `v-${i}` })));
  const versions = (await it_.facts(quotaReceived)).filter((fact) => fact.aggregateId === 'one-aggregate').map((fact) => fact.aggregateVersion).sort((a, b) => a - b);
  expect(versions).toEqual(versions.map((_, i) => i + 1));
});

test.each([
  ['malformed', { requestId: 'm-1', title: '' }, 'BAD_USER_INPUT', { field: 'title', message: '数值过小：期望 string >=1 字符', messageEn: 'Too small: expected string to have >=1 characters' }],
  ['malformed request id', { requestId: 'no spaces please' }, 'BAD_USER_INPUT', { field: 'requestId', message: '1 至 100 个字母、数字或 . _ : -', messageEn: '1 to 100 letters, digits or . _ : -' }],
  ['another region', { requestId: 'm-2', regionCode: '510525000000' }, 'FORBIDDEN', undefined],
])('[X6] input that is %s is answered by its rule, in both languages, and recorded', async (_case, input, code, fault) => {
  const answer = await write('writer', input);
  expect(answer.errors?.[0]?.extensions.code).toBe(code);
  if (fault) {
    expect(answer.errors?.[0]?.extensions['fields']).toEqual([fault]);
    expect(answer.errors?.[0]?.message).toBe(`输入有误 (invalid input): ${fault.field}: ${fault.message} (${fault.messageEn})`);
  }
  const rows = await it_.sql("select outcome from kit.audit_entry where actor_id = 'writer' order by id desc limit 1");
  expect(rows).toEqual([{ outcome: code === 'FORBIDDEN' ? 'forbidden' : 'invalid' }]);
});

test('[X6] no stack, SQL or file name leaves the service', async () => {
  const answer = await it_.ask('writer', '{ broken }');
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(JSON.stringify(answer)).not.toMatch(/select|file\.ts|stack/i);
});

test('[X6] personal data needs a purpose, and the read is recorded with it', async () => {
  const without = await it_.ask('writer', '{ notes { title secret } }');
  expect(without.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'PURPOSE_REQUIRED' });
  const purpose = encodeURIComponent('核对到户资金');
  const withPurpose = await it_.ask<{ notes: { secret: string }[] }>('writer', '{ notes { secret } }', {}, { 'x-purpose': purpose });
  expect(withPurpose.data?.notes[0]?.secret).toBe('身份证号');
  const [row] = await it_.sql<{ purpose: string }>("select purpose from kit.audit_entry where kind = 'personal-read' order by id desc limit 1");
  expect(row?.purpose).toBe('核对到户资金');
});

test('[X2] rows of another region are not there for a post outside it, whatever it asks', async () => {
  expect((await it_.ask<{ notes: unknown[] }>('neighbour', '{ notes { title } }')).data?.notes).toEqual([]);
  expect((await it_.ask<{ notes: unknown[] }>('writer', '{ notes { title } }')).data?.notes.length).toBeGreaterThan(0);
});

test('[X2] a post that has ended, and one not begun, act no more', async () => {
  await it_.enterPost({ personId: 'gone', duties: ['funds.note.write'], regionCode: county, heldUntil: '2026-03-02' });
  await it_.enterPost({ personId: 'coming', duties: ['funds.note.write'], regionCode: county, heldFrom: '2026-03-03' });
  expect((await write('gone', { requestId: 'g-1' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await write('coming', { requestId: 'c-1' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[X2] no sign-in and a forged token are told apart from no right', async () => {
  expect((await write(null, { requestId: 'n-1' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const forged = await it_.ask(null, '{ open }', {}, { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ3cml0ZXIifQ.' });
  expect(forged.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await it_.ask<{ open: string }>(null, '{ open }')).data?.open).toBe('anyone');
});

test('[X5] evidence is attached by its uploader\'s ticket only: forged, expired and another\'s are refused', async () => {
  const ticket = { use: 'attach' as const, hash: 'a'.repeat(64), sizeBytes: 10, contentType: 'image/jpeg', personId: 'writer', expiresAt: Date.now() + 60_000 };
  const secret = it_.settings.ticketSecret;
  const attach = (requestId: string, text: string) => write('writer', { requestId, tickets: [{ ticket: text, kind: 'photo' }] });
  expect((await attach('e-1', signTicket('another secret', ticket))).data?.writeNote.refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID' }]);
  expect((await attach('e-2', signTicket(secret, { ...ticket, expiresAt: 1 }))).data?.writeNote.refusals).toHaveLength(1);
  expect((await attach('e-3', signTicket(secret, { ...ticket, personId: 'chief' }))).data?.writeNote.refusals).toHaveLength(1);
  expect((await attach('e-4', ticket.hash)).data?.writeNote.refusals).toHaveLength(1);
  expect((await attach('e-5', signTicket(secret, ticket))).data?.writeNote.refusals).toEqual([]);
});

test('[X6] the same file uploaded twice is the same input', async () => {
  const ticket = { use: 'attach' as const, hash: 'b'.repeat(64), sizeBytes: 10, contentType: 'image/jpeg', personId: 'writer', expiresAt: Date.now() + 60_000 };
  const attach = (expiresAt: number, hash = ticket.hash) =>
    write('writer', { requestId: 'same-file', tickets: [{ ticket: signTicket(it_.settings.ticketSecret, { ...ticket, hash, expiresAt }), kind: 'photo' }] });
  const first = await attach(Date.now() + 60_000);
  const again = await attach(Date.now() + 90_000);
  expect(again.data?.writeNote).toEqual(first.data?.writeNote);
  expect((await attach(Date.now() + 60_000, 'c'.repeat(64))).data?.writeNote.refusals).toMatchObject([{ code: 'REQUEST_ID_REUSED' }]);
});
