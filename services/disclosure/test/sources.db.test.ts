import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  allocationIssued, allocationReversed, batchAccepted, bulletinApproved, householdPaymentsPosted, packPublished, planAdopted, programmeOpened, projectAdopted, projectListed,
} from '@sunledger/events';
import { county, DisclosureSetting, supplement, township, village } from './disclosure-setting.ts';

let setting: DisclosureSetting;
beforeAll(async () => {
  setting = await DisclosureSetting.start();
});
afterAll(() => setting?.stop());

interface Made {
  item: string;
  level: string;
  state: string;
  facts: Record<string, string>;
}
const made = (eventId: string) =>
  setting.service.sql<Made & { regionCode: string }>(
    'select item, level, state, region_code as "regionCode", facts from disclosure.duty where source_event_id = $1 order by region_code', [eventId]);
const on = '2026-03-02';

async function aProject(name: string, regionCode: string, implementingBodyId = 'village-committee'): Promise<string> {
  const projectId = randomUUID();
  await setting.service.hear(projectListed, {
    aggregateId: projectId, regionCode, occurredOn: on,
    payload: { projectId, name, projectKind: 'works', content: '硬化路面', place: '石永村', implementingBodyId, estimateFen: '500000', beneficiaryHouseholds: 38 },
  });
  return projectId;
}

test('[D2] a project is disclosed before it is built, by who builds it and where it stands, with its money and source', async () => {
  const projectId = await aProject('通村公路', village, 'township-office');
  await setting.service.hear(programmeOpened, {
    aggregateId: 'p1', regionCode: county, payload: { programmeId: 'p1', code: 'XJ', name: '2026年衔接资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance', bookkeeperPersonId: 'b' } });
  const { id } = await setting.service.hear(projectAdopted, {
    aggregateId: projectId, regionCode: village, occurredOn: on,
    payload: { projectId, planId: 'plan', programmeId: 'p1', year: 2026, amountFen: '480000', name: '通村公路', implementingBodyId: 'township-office' } });
  const duties = await made(id);
  expect(duties.map(({ item, level }) => [item, level])).toEqual([['project-before', 'township'], ['project-before', 'village']]);
  expect(duties[0]?.facts).toMatchObject({ name: '通村公路', amount: '4800.00 元', source: '衔接推进乡村振兴补助资金（财政专项扶贫资金）(2026年衔接资金)', 'responsible-unit': '鼎屏镇财政所' });
});

test('[D2] a project is disclosed after its last accepted batch, and not before', async () => {
  const projectId = await aProject('饮水工程', village);
  const accept = (final: boolean) => setting.service.hear(batchAccepted, {
    aggregateId: randomUUID(), regionCode: village, occurredOn: on,
    payload: { batchId: randomUUID(), projectId, contractId: 'c', acceptedFen: '480000', acceptedOn: on, final } });
  expect(await made((await accept(false)).id)).toEqual([]);
  expect(await made((await accept(true)).id)).toMatchObject([{ item: 'project-after', level: 'village', facts: { 'acceptance-result': '2026-03-02 验收合格' } }]);
});

test('[D2] an adopted plan is announced whole by the county and in part by the townships and villages it reaches', async () => {
  const items = [
    { projectId: await aProject('甲项目', village), programmeId: 'p1', amountFen: '100' },
    { projectId: await aProject('乙项目', township), programmeId: 'p1', amountFen: '250' },
  ];
  const { id } = await setting.service.hear(planAdopted, {
    aggregateId: 'plan-1', regionCode: county, occurredOn: on, payload: { planId: 'plan-1', year: 2026, items, totalFen: '350' } });
  expect((await made(id)).map(({ level, facts }) => [level, facts['amount']])).toEqual([['county', '3.50 元'], ['township', '3.50 元'], ['village', '1.00 元']]);
});

test('[D2] household payments are shown by the village, a bulletin by who approved it', async () => {
  const posted = await setting.service.hear(householdPaymentsPosted, {
    aggregateId: 'posting', regionCode: village, occurredOn: on,
    payload: { postingId: 'posting', importId: 'i', programmeId: 'p1', programmeName: '产业奖补', villageCode: village, payments: 38, amountFen: '3800000' } });
  expect(await made(posted.id)).toMatchObject([{ item: 'household-payment', level: 'village', facts: { programme: '产业奖补', amount: '38000.00 元(38 笔)' } }]);
  const bulletin = await setting.service.hear(bulletinApproved, {
    aggregateId: 'bulletin', regionCode: county, occurredOn: on,
    payload: { bulletinId: 'bulletin', issueNumber: '2026年第1期', title: '关于克扣补助的通报', kind: 'exposure', text: '某村干部克扣补助,受到处分。', caseIds: [], people: 1 } });
  expect(await made(bulletin.id)).toMatchObject([{ item: 'bulletin', level: 'county' }]);
  const [duty] = await setting.service.sql<{ id: string }>("select id from disclosure.duty where item = 'bulletin'");
  expect((await setting.prepare({ dutyId: duty!.id, supplement: [] })).result).toMatchObject({
    refusals: [], notice: { fields: [{ label: '项目或资金名称' }, { value: '2026年第1期' }, { value: '通报曝光' }, { label: '建设内容' }, { label: '监督单位' }, { value: '12317' }] } });
});

test('[D2] a fact whose project is not known yet is set aside in sight, not dropped', async () => {
  const event = await setting.service.hear(batchAccepted, {
    aggregateId: 'early', regionCode: village, payload: { batchId: 'early', projectId: randomUUID(), contractId: 'c', acceptedFen: '1', acceptedOn: on, final: true } }, { wait: false });
  await expect.poll(() => setting.service.sql('select state, reason from kit.dead_letter where event_id = $1', [event.id]), { timeout: 15_000 })
    .toEqual([{ state: 'dead', reason: 'Error: 1 projects of this fact are not known here yet' }]);
});

test('[D2] an allocation taken back before use takes its open duties with it', async () => {
  const payload = { allocationId: 'a1', programmeId: 'p1', documentNumber: '1号', fromBodyId: 'county-finance', toBodyId: 'township-office', toRegionCode: township, amountFen: '100' };
  const { id } = await setting.service.hear(allocationIssued, {
    aggregateId: 'a1', regionCode: township, occurredOn: on, payload: { ...payload, programmeName: '衔接资金', fundKind: 'transition-fund' } });
  await setting.service.hear(allocationReversed, { aggregateId: 'a1', regionCode: township, occurredOn: on, payload });
  expect((await made(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  expect(await setting.service.sql("select distinct l.state from kit.deadline l join disclosure.duty d on d.id::text = l.subject_id where d.subject_id = 'a1'")).toEqual([{ state: 'cancelled' }]);
});

test('[X1] what a pack of a line says of notices holds for the money of that line, from the duty to the answer, and for no other', async () => {
  const clause = { clause: '水利条线办法', confidence: 'invented' };
  const pack = {
    id: 'county-water', version: 1, title: '县水利条线办法', region: county, line: 'water', effectiveFrom: '2026-01-01', effectiveTo: null, source: { document: '试点办法' },
    values: {
      'disclosure.allocation-notice-limit': [{ set: { value: 3, unit: 'calendar-day' }, ...clause }], 'disclosure.display-days': [{ set: { value: 30, unit: 'calendar-day' }, ...clause }],
      'disclosure.objection-answer-limit': [{ set: { value: 1, unit: 'calendar-day' }, ...clause }],
    },
  };
  await setting.service.hear(packPublished, { aggregateId: 'county-water@1', regionCode: county, payload: { packKey: 'county-water@1', pack: pack as never } });
  const dutyOf = async (line?: string) => {
    const allocationId = randomUUID();
    await setting.service.hear(allocationIssued, { aggregateId: allocationId, regionCode: township, occurredOn: on, payload: {
      allocationId, programmeId: 'p1', programmeName: '水利', fundKind: 'transition-fund', line, documentNumber: `水〔2026〕${allocationId}`, fromBodyId: 'county-finance',
      toBodyId: 'township-office', toRegionCode: township, amountFen: '100' } });
    const [duty] = await setting.service.sql<{ id: string }>("select id from disclosure.duty where subject_id = $1 and level = 'township'", [allocationId]);
    return duty!.id;
  };
  const packOf = async (subjectId: string) => (await setting.service.sql<{ pack: string }>('select policy_pack as pack from kit.deadline where subject_id = $1', [subjectId]))[0]?.pack;
  const [water, other] = [await dutyOf('water'), await dutyOf()];
  expect([await packOf(water), await packOf(other)]).toEqual(['county-water', 'national']);
  const publish = async (dutyId: string) => {
    const { result } = await setting.prepare({ dutyId, supplement: supplement.filter(({ field }) => field !== 'source') });
    return (await setting.approve(result!.notice!.id)).result!.notice!;
  };
  const [shown, beside] = [await publish(water), await publish(other)];
  // Thirty days of display by the pack of the line, ten by the national one beside it.
  expect([shown.displayUntil, beside.displayUntil]).toEqual(['2026-04-01', '2026-03-12']);
  for (const [notice, expected] of [[shown, 'county-water'], [beside, 'sample']] as const) {
    await setting.object(notice.id);
    const [objection] = await setting.openObjections(notice.id);
    await setting.askQuestion(notice.id, '这笔钱用在哪里');
    const [question] = await setting.service.sql<{ id: string }>('select id from disclosure.question where notice_id = $1', [notice.id]);
    expect([await packOf(objection!), await packOf(question!.id)]).toEqual([expected, expected]);
  }
});
