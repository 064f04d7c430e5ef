import { afterAll, beforeAll, expect, test } from 'vitest';
import { postHeld } from '@sunledger/events';
import type { TestService } from '@sunledger/testkit';
import { startAnotherService } from './another-service.ts';
import { aPack, command, county, gulin, publishPack, registerBody, startAccountability, tryCommand, withDuties } from './start-accountability.ts';

let accountability: TestService;
let another: Awaited<ReturnType<typeof startAnotherService>>;
let office: string;

beforeAll(async () => {
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  await publishPack(accountability, aPack({ values: withDuties({
    allocator: ['funds.allocation.issue'], claimant: ['funds.reimbursement.submit'], reviewer: ['funds.reimbursement.review'] }) }));
  office = await registerBody(accountability, { name: '邻水县财政局', bodyKind: 'county-finance', regionCode: county });
  another = await startAnotherService(accountability);
}, 120_000);
afterAll(async () => {
  await another?.stop();
  await accountability?.stop();
});

const holdPost = (personId: string, input: Record<string, unknown> = {}, actor = 'keeper') =>
  command<{ post: { id: string; duties: string[]; heldFrom: string } | null }>(
    accountability, actor, 'holdPost', { personId, bodyId: office, postKind: 'allocator', title: '经办员', ...input }, 'post { id duties heldFrom person { id } }');

test('[X2] a fresh system has one keeper, for the nation, and the setting does nothing once a post exists', async () => {
  const me = await accountability.ask<{ me: { personId: string; posts: { postKind: string; region: { name: string } }[]; duties: string[] } }>(
    'keeper', '{ me { personId posts { postKind title region { name } body { name } } duties } }');
  expect(me.data?.me).toMatchObject({ personId: 'keeper', posts: [{ postKind: 'directory-keeper', region: { name: '全国' } }] });
  expect(me.data?.me.duties).toContain('accountability.post.hold');
  const nobody = await accountability.ask<{ me: unknown }>('nobody', '{ me { personId posts { id } duties } }');
  expect(nobody.data?.me).toEqual({ personId: 'nobody', posts: [], duties: [] });
  expect((await accountability.ask(null, '{ me { personId } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('[X2] a post carries the duties that the pack gives its kind, and acts in another service', async () => {
  const { post, refusals } = await holdPost('clerk');
  expect(refusals).toEqual([]);
  expect(post).toMatchObject({ duties: ['funds.allocation.issue'], heldFrom: '2026-03-02' });
  await another.untilMayAct('clerk', county);
  expect(await another.mayAct('clerk', '511623100000')).toBe(true);
  expect(await another.mayAct('clerk', gulin)).toBe(false);
  const [fact] = (await accountability.facts(postHeld)).filter(({ payload }) => payload.personId === 'clerk');
  const [body] = await accountability.sql<{ event_id: string }>('select event_id from accountability.body where id = $1', [office]);
  expect(fact).toMatchObject({ aggregateId: post!.id, causes: [body!.event_id], payload: { bodyKind: 'county-finance', regionCode: county, heldUntil: null } });
});

test('[X2] a post that ended acts no more within five seconds, in another service', async () => {
  const { post } = await holdPost('leaver');
  await another.untilMayAct('leaver', county);
  const ended = await command<{ post: { heldUntil: string } }>(accountability, 'keeper', 'endPost', { postId: post!.id }, 'post { heldUntil }');
  expect(ended).toMatchObject({ post: { heldUntil: '2026-03-02' }, refusals: [] });
  const endedAt = Date.now();
  while (await another.mayAct('leaver', county)) expect(Date.now() - endedAt).toBeLessThan(5000);
  const again = await command(accountability, 'keeper', 'endPost', { postId: post!.id }, 'post { id }');
  expect(again.refusals).toMatchObject([{ code: 'POST_ALREADY_ENDED', field: 'heldUntil' }]);
});

test('[X4] a post is ended as far back as the limit goes by one person, a day further by two', async () => {
  const held = async (personId: string) => (await holdPost(personId, { heldFrom: '2020-01-01' })).post!.id;
  const end = async (postId: string, heldUntil: string, approvalId?: string) =>
    (await command(accountability, 'keeper', 'endPost', { postId, heldUntil, backdatingApprovalId: approvalId }, 'post { id }')).refusals;
  expect(await end(await held('left-last-week'), '2026-02-23')).toEqual([]);
  const postId = await held('left-before');
  expect(await end(postId, '2026-02-22')).toMatchObject([{ code: 'BACKDATED_TOO_FAR', field: 'heldUntil' }]);
  await accountability.sql("insert into kit.directory_entry (kind, id, payload, event_id) values ('post', 'second', $1, gen_random_uuid())", [JSON.stringify({
    id: 'second', personId: 'second', bodyId: office, bodyKind: 'county-finance', line: null, regionCode: '000000000000', groupIds: [], postKind: 'test',
    duties: ['kit.backdating.approve'], heldFrom: '2000-01-01', heldUntil: null })]);
  const approved = await accountability.ask<{ approveAccountabilityBackdating: { approvalId: string } }>(
    'second', 'mutation ($input: ApproveBackdatingInput!) { approveAccountabilityBackdating(input: $input) { approvalId } }',
    { input: { requestId: 'approve-end', personId: 'keeper', command: 'endPost', backdatedTo: '2026-02-22', reason: '补录免职' } });
  expect(await end(postId, '2026-02-22', approved.data?.approveAccountabilityBackdating.approvalId)).toEqual([]);
  // Held again in the same body, the first day is judged like the last one.
  expect((await holdPost('left-before', { heldFrom: '2026-02-22' })).refusals).toMatchObject([{ code: 'BACKDATED_TOO_FAR', field: 'heldFrom' }]);
  expect((await holdPost('left-before', { heldFrom: '2026-02-23' })).refusals).toEqual([]);
});

test('[X1] a first day long ago brings no duties of a pack that has gone', async () => {
  await publishPack(accountability, aPack({ id: 'gone', effectiveFrom: '2018-01-01', effectiveTo: '2019-12-31', values: withDuties({ allocator: ['funds.allocation.issue', 'funds.plan.adopt'] }) }));
  expect((await holdPost('old-hand', { heldFrom: '2019-06-01' })).post).toMatchObject({ duties: ['funds.allocation.issue'], heldFrom: '2019-06-01' });
});

test('[X2] a region group gives access that no prefix could, follows its regions, and no further', async () => {
  const [town, village] = ['510525001000', '511623101000'];
  const groupOf = async (regionCodes: string[], groupId?: string) =>
    (await command<{ group: { id: string; regions: { name: string }[] } }>(accountability, 'keeper', 'changeRegionGroup', { name: '跨县协作区', regionCodes, groupId }, 'group { id regions { name } }')).group;
  const group = await groupOf([town]);
  await holdPost('grouped', { groupIds: [group.id] });
  await another.untilMayAct('grouped', town);
  expect(await another.mayAct('grouped', county)).toBe(true);
  expect(await another.mayAct('grouped', '510525002000')).toBe(false);
  expect(await another.mayAct('grouped', gulin)).toBe(false);
  await groupOf([village], group.id);
  const endsBy = Date.now() + 5000;
  while (await another.mayAct('grouped', town)) expect(Date.now()).toBeLessThan(endsBy);
});

test('[X7] one person holds no incompatible posts in one body, but may in two', async () => {
  expect((await holdPost('double', { postKind: 'claimant' })).refusals).toEqual([]);
  const second = await holdPost('double', { postKind: 'reviewer' });
  expect(second).toMatchObject({ post: null, refusals: [{ code: 'INCOMPATIBLE_POSTS', field: 'postKind' }] });
  const elsewhere = await registerBody(accountability, { name: '鼎屏镇财政所', bodyKind: 'township-finance-office', regionCode: '511623100000' });
  expect((await holdPost('double', { postKind: 'reviewer', bodyId: elsewhere })).refusals).toEqual([]);
});

test('[X2] all that speaks against a post is said at once, in both languages', async () => {
  const { refusals } = await holdPost('keeper', { postKind: 'no-such-post' });
  expect(refusals.map(({ code, field }) => [code, field])).toEqual([['UNKNOWN_POST_KIND', 'postKind'], ['OWN_POST', 'personId']]);
  for (const { message, messageEn } of refusals) expect([message, messageEn]).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/^[\x20-\x7e]+$/)]);
});

test('[X2] of two entries of the same post at once one is refused', async () => {
  const answers = await Promise.all([holdPost('racer'), holdPost('racer'), holdPost('racer')]);
  expect(answers.filter(({ post }) => post !== null)).toHaveLength(1);
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['POST_ALREADY_HELD', 'POST_ALREADY_HELD']);
});

test('[X2] who keeps one county enters nobody in another, and the attempt stands in the audit', async () => {
  await holdPost('county-keeper', { postKind: 'directory-keeper' });
  const elsewhere = await registerBody(accountability, { name: '古蔺县财政局', bodyKind: 'county-finance', regionCode: gulin });
  const attempt = () => tryCommand(accountability, 'county-keeper', 'holdPost', { personId: 'x', bodyId: elsewhere, postKind: 'directory-keeper', title: '管理员' }, 'post { id }');
  let answer = await attempt();
  while ((await accountability.ask<{ me: { posts: unknown[] } }>('county-keeper', '{ me { posts { id } } }')).data?.me.posts.length === 0) answer = await attempt();
  answer = await attempt();
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', duty: 'accountability.post.hold' });
  const audit = await accountability.sql("select 1 from kit.audit_entry where actor_id = 'county-keeper' and outcome = 'forbidden' and action = 'holdPost'");
  expect(audit.length).toBeGreaterThan(0);
});

test.each([
  ['an unknown kind of body', { bodyKind: 'ministry' }, 'UNKNOWN_BODY_KIND', 'bodyKind'],
  ['a name taken in its region', { name: '邻水县财政局' }, 'BODY_NAME_TAKEN', 'name'],
])('[X2] a body with %s is refused', async (_case, faulty, code, field) => {
  const { refusals } = await command(accountability, 'keeper', 'registerBody', { name: '新机构', bodyKind: 'county-audit', regionCode: county, ...faulty }, 'body { id }');
  expect(refusals).toMatchObject([{ code, field }]);
});

test('[X2] who holds which post is not for everyone, which bodies there are is', async () => {
  const open = await accountability.ask<{ region: { bodies: { name: string; kindName: string }[] } }>(null, `{ region(code: "${county}") { bodies { name kindName } } }`);
  expect(open.data?.region.bodies).toContainEqual({ name: '邻水县财政局', kindName: '县级财政部门' });
  const closed = await accountability.ask(null, `{ body(id: "${office}") { name posts { person { id } } } }`);
  expect(closed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const keeper = await accountability.ask<{ person: { posts: { postKind: string; body: { name: string } }[] } }>('keeper', '{ person(id: "double") { posts { postKind body { name } } } }');
  expect(keeper.data?.person.posts.map(({ postKind }) => postKind).sort()).toEqual(['claimant', 'reviewer']);
});
