import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticePublished, projectListed } from '@sunledger/events';
import { signTicket } from '@sunledger/service-kit';
import { county, DisclosureSetting, supplement, village } from './disclosure-setting.ts';

let setting: DisclosureSetting;
beforeAll(async () => {
  setting = await DisclosureSetting.start();
});
afterAll(() => setting?.stop());

const aDuty = async (facts: Record<string, string> = {}): Promise<string> => (await setting.dutyIds((await setting.aStep(facts)).stepId))[0]!;
const state = async (dutyId: string) =>
  (await setting.service.sql<{ duty: string; deadline: string }>(
    `select d.state as duty, l.state as deadline from disclosure.duty d join kit.deadline l on l.subject_id = d.id::text where d.id = $1`, [dutyId]))[0];
const noticeDocument = 'query ($id: ID!) { notice(id: $id) { id state title fields { field label value } qr correctedBy { id } corrects { id } proofs { channelTitle } } }';
type Shown = { notice: { state: string; fields: { field: string; value: string }[]; qr: string; correctedBy: { id: string } | null; corrects: { id: string } | null; proofs: { channelTitle: string }[] } | null };
const see = async (id: string, person: string | null = null) => (await setting.service.ask<Shown>(person, noticeDocument, { id })).data?.notice;

test('[D3] a notice is filled from the facts in the order of its template and closed by who watches and 12317', async () => {
  const { result } = await setting.prepare({ dutyId: await aDuty() });
  expect(result?.refusals).toEqual([]);
  expect(result?.notice?.fields.map(({ label }) => label)).toEqual([
    '项目或资金名称', '类别', '实施地点', '实施期限', '实施单位', '建设内容', '资金额度', '资金来源', '受益对象', '绩效目标', '带贫减贫机制', '监督单位', '监督电话']);
  expect(result?.notice?.fields.filter(({ field }) => ['amount', 'supervising-unit', 'supervision-phone'].includes(field)).map(({ value }) => value))
    .toEqual(['120000.00 元', '邻水县纪委监委', '12317']);
});

test('[D3] a missing required field, an unknown one and a changed fact are refused all at once, each by name', async () => {
  const { result } = await setting.prepare({
    dutyId: await aDuty(),
    supplement: [...supplement.filter(({ field }) => field !== 'targets'), { field: 'amount', value: '90000.00 元' }, { field: 'mood', value: '好' }],
  });
  expect(result?.refusals.map(({ code, field }) => [code, field]).toSorted()).toEqual([
    ['FACT_NOT_TO_BE_CHANGED', 'supplement.amount'], ['REQUIRED_FIELD_MISSING', 'supplement.targets'], ['UNKNOWN_NOTICE_FIELD', 'supplement']]);
});

test.each([
  ['an identity number', '张某 11010519491231002X', '身份证号码 **************002X'],
  ['a bank account', '收款账号 6228480402564890018', '银行账号 ***************0018'],
  ['a mobile number', '联系 13812345678', '手机号码 138****5678'],
])('[D3] %s in any line is caught before publishing, named by field and shown masked', async (_what, value, shown) => {
  const { result } = await setting.prepare({ dutyId: await aDuty(), supplement: [...supplement, { field: 'responsible-person', value }] });
  expect(result?.refusals).toMatchObject([{ code: 'PERSONAL_DATA_FOUND', field: 'supplement.responsible-person' }]);
  expect(result?.refusals[0]?.message).toContain(shown);
  expect(JSON.stringify(result)).not.toContain(value.split(' ')[1]);
});

test('[D3] an office phone may be a mobile, an identity number is none; a number in the facts can be masked', async () => {
  const dutyId = await aDuty({ content: '联系 13812345678' });
  const { result } = await setting.prepare({ dutyId, contactPhone: '11010519491231002X' });
  expect(result?.refusals.map(({ field }) => field)).toEqual(['contactPhone', 'supplement.content']);
  const masked = await setting.prepare({ dutyId, contactPhone: '13912345678', supplement: [...supplement, { field: 'content', value: '联系 138****5678' }] });
  expect(masked.result?.refusals).toEqual([]);
});

test('[X7] who prepared a notice cannot approve it, and nobody sees it until another has', async () => {
  const dutyId = await aDuty();
  const id = (await setting.prepare({ dutyId })).result!.notice!.id;
  expect((await setting.approve(id, {}, 'clerk')).result?.refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect(await see(id)).toBeNull();
  expect(await see(id, 'elsewhere')).toBeNull();
  expect((await see(id, 'officer'))?.state).toBe('PREPARED');
  expect((await setting.approve(id)).result?.refusals).toEqual([]);
  expect((await see(id))?.state).toBe('ON_DISPLAY');
  expect((await setting.approve(id)).result?.refusals).toMatchObject([{ code: 'NOTICE_NOT_PREPARED' }]);
  expect((await setting.prepare({ dutyId })).result?.refusals).toMatchObject([{ code: 'ALREADY_DISCLOSED' }]);
});

test('[D3] of two drafts one is published, however many approve at once', async () => {
  const dutyId = await aDuty();
  const drafts = await Promise.all([1, 2, 3].map(async () => (await setting.prepare({ dutyId })).result!.notice!.id));
  const answers = await Promise.all(drafts.map((id) => setting.approve(id)));
  expect(answers.filter(({ result }) => result?.refusals.length === 0)).toHaveLength(1);
  expect(await setting.service.sql('select state from disclosure.display where duty_id = $1 order by state', [dutyId]))
    .toEqual([{ state: 'on-display' }, { state: 'set-aside' }, { state: 'set-aside' }]);
});

test('[X3] the duty is met by the day of publication, also where it is recorded later; a day too late is missed', async () => {
  const limits = ['2026-03-05', '2026-03-05', '2026-03-04'];
  const days = ['2026-03-05', '2026-03-04', '2026-03-05'];
  const dutyIds = [await aDuty(), await aDuty(), await aDuty()];
  const late = dutyIds[2]!;
  const drafts: string[] = [];
  for (const [i, dutyId] of dutyIds.entries()) {
    drafts.push((await setting.prepare({ dutyId })).result!.notice!.id);
    await setting.service.sql('update kit.deadline set due_on = $2 where subject_id = $1', [dutyId, limits[i]]);
  }
  // Without its sweep: whether that or the late notice comes first, the duty is missed, once.
  setting.service.service.clock.setOffset(Date.parse('2026-03-05T04:00:00Z') - Date.now());
  for (const [i, id] of drafts.entries()) expect((await setting.approve(id, { occurredOn: days[i] })).result?.refusals).toEqual([]);
  expect(await Promise.all(dutyIds.map(state))).toEqual([{ duty: 'met', deadline: 'met' }, { duty: 'met', deadline: 'met' }, { duty: 'missed', deadline: 'missed' }]);
  expect((await setting.service.facts()).filter(({ type, aggregateId }) => type === 'disclosure.duty-missed.v1' && aggregateId === late)).toHaveLength(1);
  expect((await setting.approve((await setting.prepare({ dutyId: await aDuty() })).result!.notice!.id, { occurredOn: '2026-03-01' })).result?.refusals)
    .toMatchObject([{ code: 'PUBLISHED_BEFORE_FORMED', field: 'occurredOn' }]);
});

test('[D3] a published notice changes only by a correcting one that begins its display anew; both stay readable', async () => {
  const first = await setting.publish(await aDuty());
  await setting.moveTo('2026-03-06');
  const correcting = (await setting.correct(first.id, { supplement: [{ field: 'period', value: '2026年4月至9月' }] })).result!.notice!.id;
  expect((await see(first.id))?.state).toBe('ON_DISPLAY');
  const approved = (await setting.approve(correcting)).result!.notice!;
  expect(approved).toMatchObject({ displayedFrom: '2026-03-06', displayUntil: '2026-03-16' });
  expect(await see(first.id)).toMatchObject({ state: 'REPLACED', correctedBy: { id: correcting } });
  expect(await see(correcting)).toMatchObject({ state: 'ON_DISPLAY', corrects: { id: first.id } });
  expect((await see(correcting))?.fields.find(({ field }) => field === 'period')?.value).toBe('2026年4月至9月');
  expect((await setting.correct(first.id)).result?.refusals).toMatchObject([{ code: 'NOTICE_REPLACED' }]);
  await expect(setting.service.sql("update disclosure.notice set title = 'x'")).rejects.toThrow('append-only');
  const fact = (await setting.service.facts(noticePublished)).at(-1)!;
  const published = await setting.service.sql<{ id: string }>('select published_event_id as id from disclosure.display where notice_id = $1', [first.id]);
  expect(fact.causes).toContain(published[0]?.id);
});

test('[D5] the code of a poster is verified, a forged or unpublished one is not', async () => {
  const verify = async (code: string) =>
    (await setting.service.ask<{ noticeByCode: { verified: boolean; notice: { id: string } | null } }>(
      null, 'query ($code: String!) { noticeByCode(code: $code) { verified notice { id } } }', { code })).data?.noticeByCode;
  const notice = await setting.publish(await aDuty());
  expect(await verify(notice.code.toLowerCase())).toEqual({ verified: true, notice: { id: notice.id } });
  const [shortCode, signature] = notice.code.split('-');
  const forged = `${shortCode}-${signature === '00000000' ? '11111111' : '00000000'}`;
  expect(await verify(forged)).toEqual({ verified: false, notice: null });
  expect(await verify('nonsense')).toEqual({ verified: false, notice: null });
  expect((await see(notice.id))?.qr).toMatch(/^<svg/);
});

test('[D5] proof of posting is a photograph of one’s own upload, in a channel of the list', async () => {
  const notice = await setting.publish(await aDuty());
  const ticket = (personId: string) => signTicket('test-ticket-secret', {
    use: 'attach', hash: randomUUID().replaceAll('-', '').repeat(2), sizeBytes: 10, contentType: 'image/jpeg', personId, expiresAt: Date.now() + 60_000 });
  expect((await setting.post(notice.id, [{ ticket: ticket('clerk'), kind: 'photo' }])).result?.refusals).toEqual([]);
  expect((await setting.post(notice.id, [{ ticket: ticket('officer'), kind: 'photo' }])).result?.refusals).toMatchObject([{ code: 'EVIDENCE_TICKET_INVALID' }]);
  expect((await setting.post(notice.id, [{ ticket: ticket('clerk'), kind: 'photo' }], 'balloon')).result?.refusals).toMatchObject([{ code: 'UNKNOWN_CHANNEL' }]);
  expect((await see(notice.id))?.proofs).toEqual([{ channelTitle: '公示栏' }]);
});

test('[X2] a post elsewhere prepares and approves nothing here, and the attempt stands in the audit', async () => {
  const dutyId = await aDuty();
  expect((await setting.prepare({ dutyId }, 'elsewhere')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await setting.prepare({ dutyId: randomUUID() })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'dutyId' });
  expect((await setting.prepare({ dutyId, contactPhone: '' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await setting.service.sql("select outcome from kit.audit_entry where actor_id = 'elsewhere'")).toEqual([{ outcome: 'forbidden' }]);
});

test('[D2] the county announces what entered its library unless it has shown it already, and a project opens into its notices', async () => {
  const list = (projectId: string) => setting.service.hear(projectListed, {
    aggregateId: projectId, regionCode: village,
    payload: { projectId, name: '饮水工程', projectKind: 'works', content: '铺管', place: '石永村', implementingBodyId: 'village-committee', estimateFen: '100', beneficiaryHouseholds: 3 },
  });
  const countyDuties = (projectId: string) => setting.service.sql<{ id: string }>(
    'select id from disclosure.duty where subject_id = $1 and region_code = $2', [projectId, county]);
  const step = await setting.aStep({ displayLevels: 'county' });
  await setting.publish((await setting.dutyIds(step.stepId))[0]!);
  await list(step.subjectId);
  expect(await countyDuties(step.subjectId)).toHaveLength(1);
  const unseen = randomUUID();
  await list(unseen);
  expect(await countyDuties(unseen)).toHaveLength(1);
  const answer = await setting.service.ask<{ _entities: { notices: { totalCount: number } }[] }>(
    null, 'query ($p: [_Any!]!) { _entities(representations: $p) { ... on Project { notices { totalCount } } } }',
    { p: [{ __typename: 'Project', id: step.subjectId }, { __typename: 'Project', id: unseen }] });
  expect(answer.data?._entities.map(({ notices }) => notices.totalCount)).toEqual([1, 0]);
});
