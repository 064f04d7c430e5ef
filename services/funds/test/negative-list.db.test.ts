import { packPublished } from '@sunledger/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { County, county as regionCode } from './county.ts';

// A county that permits what the list of 2017 forbids and that of 2021 does not: only the list of the day decides.
const uses = [
  { code: 'consolidation', title: '巩固拓展', clause: '试点办法' }, { code: 'large-capital-construction', title: '大中型基本建设项目', clause: '试点办法' }];
const aPack = (version: number, values: Record<string, unknown>, dates: { effectiveFrom: string; effectiveTo?: string }) => ({
  id: 'pilot', version, title: '试点县办法', region: regionCode, line: null, effectiveTo: null, source: { document: '试点办法' }, values, ...dates });
const said = (set: unknown) => [{ set, clause: '试点办法', confidence: 'invented', fundKind: 'transition-fund' }];

let county: County;
const publish = (pack: ReturnType<typeof aPack>) => county.service.hear(packPublished, {
  aggregateId: `${pack.id}@${pack.version}`, regionCode, payload: { packKey: `${pack.id}@${pack.version}`, pack: pack as never } });
const propose = async (day: string, use = 'large-capital-construction', projectId = 'dam') => {
  await county.service.service.setClock(`${day}T02:00:00Z`);
  return (await county.propose([{ projectId, use, amount: '1.00' }])).refusals;
};

beforeAll(async () => {
  county = await County.start('2021-03-25T02:00:00Z');
  await county.receiveQuota('1000.00');
  await county.list('dam');
  await publish(aPack(1, { 'programme.permitted-uses': said(uses) }, { effectiveFrom: '2018-01-01' }));
}, 60_000);
afterAll(() => county?.stop());

test('[F1] the same use is refused under the list of 2017, with list, year and clause, and let through the day the list of 2021 begins', async () => {
  expect(await propose('2021-03-25')).toMatchObject([{
    code: 'USE_ON_NEGATIVE_LIST', field: 'items.0.use', policy: 'transition-fund@1', clause: '2017年办法 负面清单（县级转引）',
    message: '“大中型基本建设项目”在《财政专项扶贫资金管理办法（2017年）》(2017-03-31 起施行)的资金使用负面清单上(2017年办法 负面清单（县级转引）),不得安排。请改用其他资金。',
  }]);
  expect(await propose('2021-03-26')).toEqual([]);
});

test('[F1][X1] a county’s list with days between two versions, or beside another that differs, is told to whoever is refused', async () => {
  const dam = [{ code: 'large-capital-construction', title: '大中型基本建设项目', clause: '试点清单' }];
  const offices = { code: 'office-buildings', title: '修建楼堂馆所', clause: '试点清单' };
  const listed = (id: string, version: number, dates: { effectiveFrom: string; effectiveTo?: string }) => publish({ ...aPack(version, { 'programme.negative-list': said(dam) }, dates), id });
  await listed('pilot-list', 1, { effectiveFrom: '2021-04-01', effectiveTo: '2021-04-10' });
  await listed('pilot-list', 2, { effectiveFrom: '2021-04-20' });
  await listed('rival-list', 1, { effectiveFrom: '2021-05-01' });
  await publish({ ...aPack(2, { 'programme.negative-list': said([...dam, offices]) }, { effectiveFrom: '2021-05-10' }), id: 'rival-list' });
  await county.list('dyke');
  const refused = (day: string, use: string) => propose(day, use, 'dyke');
  expect(await refused('2021-04-10', 'large-capital-construction')).toMatchObject([{ policy: 'pilot-list@1', clause: '试点清单' }]);

  const [between] = await refused('2021-04-15', 'office-buildings');
  expect(between).toMatchObject({ policy: 'transition-fund@2' });
  expect(between?.message).toContain('政策包 pilot-list@1 于 2021-04-10 止,pilot-list@2 自 2021-04-20 起,其间按上级规定。');
  const [agreed] = await refused('2021-05-01', 'large-capital-construction');
  expect(agreed?.message).not.toContain('规定不同');
  const [differing] = await refused('2021-05-10', 'large-capital-construction');
  expect(differing).toMatchObject({ policy: 'rival-list@2' });
  expect(differing?.message).toContain('另一政策包 pilot-list@2 规定不同');
});
