import { afterAll, beforeAll, expect, test } from 'vitest';
import { objectionAnswered, objectionRaised, questionAnswered } from '@sunledger/events';
import { county, DisclosureSetting } from './disclosure-setting.ts';

let setting: DisclosureSetting;
beforeAll(async () => {
  setting = await DisclosureSetting.start();
});
afterAll(() => setting?.stop());

const purpose = { 'x-purpose': encodeURIComponent('答复异议') };
const objectionsDocument = `query ($regionCode: RegionCode!) { objections(regionCode: $regionCode, state: OPEN) { totalCount nodes { id content contact deadlines { kind limit policy } } } }`;
type Objections = { objections: { totalCount: number; nodes: { id: string; content: string; contact: string | null; deadlines: unknown[] }[] } };
const list = (person: string, regionCode = county, headers: Record<string, string> = purpose) =>
  setting.service.ask<Objections>(person, objectionsDocument, { regionCode }, headers);
const receiptDocument = `query ($code: String!) { disclosureReceipt(receiptCode: $code) { state upheld answer answerDueOn notice { title } } }`;
const followUp = async (code: string) =>
  (await setting.service.ask<{ disclosureReceipt: { state: string; upheld: boolean | null; answer: string | null; answerDueOn: string } | null }>(null, receiptDocument, { code })).data?.disclosureReceipt;

test('[D4] what was objected is sealed: read by an officer of the place with a purpose, by nobody else, and nowhere in plain', async () => {
  const { notice } = await setting.displayedStep();
  await setting.object(notice.id, { content: '村主任的弟弟承包了公路', contact: '张大爷 13812345678' });
  const open = (await list('answerer')).data!.objections;
  expect(open.nodes).toMatchObject([{ content: '村主任的弟弟承包了公路', contact: '张大爷 13812345678', deadlines: [{ kind: 'disclosure.answer-objection', limit: '3 working-day', policy: 'sample@1' }] }]);
  expect((await list('answerer', county, {})).errors?.[0]?.extensions).toMatchObject({ reason: 'PURPOSE_REQUIRED' });
  expect((await list('elsewhere')).data?.objections.totalCount).toBe(0);
  const whose = { subject: open.nodes[0]!.id, type: 'NoticeObjection', outcome: 'accepted' };
  expect(await setting.service.sql(
    "select action, subject, detail->>'type' as type, outcome from kit.audit_entry where kind = 'personal-read' and actor_id = 'answerer' order by id",
  )).toEqual([{ ...whose, action: 'NoticeObjection.content' }, { ...whose, action: 'NoticeObjection.contact' }]);
  const everything = await setting.service.sql<{ text: string }>(
    `select string_agg(t, ' ') as text from (select envelope::text t from kit.event_log union all select detail::text from kit.audit_entry
       union all select row_to_json(o)::text from disclosure.objection o union all select result::text from kit.command_request) x`);
  expect(everything[0]?.text).not.toMatch(/村主任的弟弟|张大爷|13812345678/);
});

test('[D4] who objects stays out of the events, signed in or not', async () => {
  const { notice } = await setting.displayedStep();
  await setting.object(notice.id, {}, 'clerk');
  expect((await setting.service.facts(objectionRaised)).map(({ actor }) => actor)).toEqual([{ personId: 'public' }, { personId: 'public' }]);
});

test('[X7] neither who prepared nor who published nor who objected answers; another person does, once, and the receipt tells', async () => {
  const { notice } = await setting.displayedStep();
  await setting.service.enterPost({ personId: 'complainer', duties: ['disclosure.objection.answer'], regionCode: county });
  const raised = await setting.object(notice.id, {}, 'complainer');
  const code = raised.result!.receiptCode!;
  const [id] = await setting.openObjections(notice.id);
  for (const person of ['clerk', 'officer', 'complainer']) {
    expect((await setting.answer(id!, false, person)).result?.refusals, person).toMatchObject([{ code: 'SAME_PERSON', field: 'objectionId' }]);
  }
  expect(await followUp(code)).toMatchObject({ state: 'OPEN', answer: null, answerDueOn: '2026-03-05' });
  const answers = await Promise.all([true, false, false].map((upheld) => setting.answer(id!, upheld)));
  expect(answers.filter(({ result }) => result?.refusals.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ result }) => result?.refusals ?? []).map(({ code: refusal }) => refusal)).toEqual(['ALREADY_ANSWERED', 'ALREADY_ANSWERED']);
  expect((await setting.service.facts(objectionAnswered)).filter(({ payload }) => payload.objectionId === id)).toHaveLength(1);
  expect(await followUp(code.toLowerCase())).toMatchObject({ state: 'ANSWERED', answer: '经实地核查,情况属实。' });
  expect(await followUp('000000000000')).toBeNull();
});

test('[D4] a draft cannot be objected to, and a post elsewhere answers nothing', async () => {
  const step = await setting.aStep();
  const draft = (await setting.prepare({ dutyId: (await setting.dutyIds(step.stepId))[0] })).result!.notice!.id;
  expect((await setting.object(draft)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await setting.object(draft, { content: '' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const { notice } = await setting.displayedStep();
  await setting.object(notice.id);
  expect((await setting.answer((await setting.openObjections(notice.id))[0]!, true, 'elsewhere')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[X6] the same objection sent twice under one request is one objection and one receipt', async () => {
  const { notice } = await setting.displayedStep();
  const [one, two] = await Promise.all([1, 2].map(() => setting.object(notice.id, { requestId: 'villager-1' })));
  expect(one?.result?.receiptCode).toBe(two?.result?.receiptCode);
  expect(await setting.openObjections(notice.id)).toHaveLength(1);
});

test('[D6] a question is answered in time, to the asker or before everyone; before everyone without personal data', async () => {
  const { notice } = await setting.displayedStep();
  const ask = async (content: string) => {
    const code = (await setting.askQuestion(notice.id, content)).result!.receiptCode!;
    const [question] = await setting.service.sql<{ id: string }>("select id from disclosure.question where state = 'open' order by recorded_at desc limit 1");
    return { code, id: question!.id };
  };
  const shown = async () =>
    (await setting.service.ask<{ notice: { publishedQuestions: { content: string; answer: string }[] } }>(
      null, 'query ($id: ID!) { notice(id: $id) { publishedQuestions { content answer } } }', { id: notice.id })).data?.notice.publishedQuestions;
  const open = await ask('公路什么时候开工?');
  expect((await setting.answerQuestion(open.id, '三月底开工。', true)).result?.refusals).toEqual([]);
  const own = await ask('我的电话 13812345678,请回电');
  expect((await setting.answerQuestion(own.id, '已回电。', true)).result?.refusals).toMatchObject([{ code: 'PERSONAL_DATA_FOUND', field: 'publish' }]);
  expect((await setting.answerQuestion(own.id, '已回电。', false)).result?.refusals).toEqual([]);
  expect(await shown()).toEqual([{ content: '公路什么时候开工?', answer: '三月底开工。' }]);
  expect(await followUp(own.code)).toMatchObject({ state: 'ANSWERED', answer: '已回电。' });
  expect(await setting.service.facts(questionAnswered)).toHaveLength(2);
  expect(await setting.service.sql("select state from kit.deadline where kind = 'disclosure.answer-question'")).toEqual([{ state: 'met' }, { state: 'met' }]);
});
