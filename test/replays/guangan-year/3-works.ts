import { evidence, synthetic } from '../told/story.ts';
import { publish } from './disclose.ts';
import { county, township } from './places.ts';
import { madeFor, siteOf, sites, type GuanganStory, type Site } from './story.ts';

const contractors = {
  road: { name: '广安区样例路桥有限公司', code: '91511602MA0000001P', account: '51050120360800005678' },
  canal: { name: '广安区样例水利工程有限公司', code: '91511602MA0000002T', account: '51050120360800008765' },
} as const;
export const contractorOf = (key: Site['key']) => (key === 'canal' ? contractors.canal : contractors.road);

/** 合同管理制: signed within the plan; whoever builds signs. Accounts are entered, and checked by a second person. */
export async function signContracts(story: GuanganStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2019-02-20', '签订施工合同,登记并复核收款账户 · contracts are signed, payees’ accounts entered and checked');
  for (const { key, builder, people, contract: amount } of sites) {
    const { name: contractorName, code: contractorCode } = contractorOf(key);
    const { contract } = await client.run<{ contract: { id: string } }>(builder === 'transport' ? 'ga-engineer' : `${people}-director`, 'signContract', `contract-${key}`, {
      projectId: madeFor(ids.projects, key), contractorName, contractorCode, amount, signedOn: '2019-02-20', warrantyMonths: 6 }, 'contract { id }');
    (ids.contracts ??= {})[key] = contract.id;
  }
  for (const [key, { name, code, account }] of Object.entries(contractors)) {
    const { payeeAccount } = await client.run<{ payeeAccount: { id: string } }>('ga-finance-clerk', 'enterPayeeAccount', `account-${key}`, {
      payeeType: 'CONTRACTOR', payeeId: code, regionCode: county, accountName: name, account, bankCode: '102673000018',
      evidence: [await evidence(story, 'ga-finance-clerk', 'payee-account', `${name} 开户许可`)] }, 'payeeAccount { id }');
    await client.run('ga-finance-reviewer', 'checkPayeeAccount', `account-${key}-checked`, { payeeAccountId: payeeAccount.id, pass: true }, 'payeeAccount { state }');
  }
}

/** 区级督促抽查: the district draws its share of the township's projects by a seed that anybody can draw again. */
export async function drawTheSample({ client, ids, say }: GuanganStory): Promise<void> {
  const { sample } = await client.run<{ sample: { share: string; floor: number; policy: string; population: string[]; sampled: string[] } }>('ga-poverty-officer', 'drawCountySample', 'sample', {
    townshipCode: township, year: 2019, seed: '20190401' }, 'sample { share floor policy population sampled }');
  ids.sampled = sample.sampled;
  say(`  区级抽查 ${sample.sampled.length} / ${sample.population.length} 个项目,不低于 ${sample.share} %(${sample.policy})`);
}

/** 村级全面验收、乡级全面复验、区级督促抽查: three levels and three persons; the district where its sample fell. */
export async function acceptBatch(story: GuanganStory, key: Site['key'], n: number, amount: string, final: boolean): Promise<void> {
  const { client, ids } = story;
  const { people, name } = siteOf(key);
  const { batch } = await client.run<{ batch: { id: string } }>(`${people}-clerk`, 'submitBatch', `batch-${key}-${n}`, {
    contractId: madeFor(ids.contracts, key), amount, content: `${synthetic}${name}第${n}批完工`, final, evidence: [await evidence(story, `${people}-clerk`, 'photo', `${name}第${n}批完工照片`)] },
  'batch { id }');
  const accept = async (login: string, level: string, extra: Record<string, unknown> = {}) => client.run<{ batch: { state: string } }>(login, 'acceptBatch', `accept-${key}-${n}-${level}`, {
    batchId: batch.id, level, passed: true, opinion: '合格', evidence: [await evidence(story, login, 'field-check-record', `${name}第${n}批 ${level} 验收`)], ...extra }, 'batch { state }');
  await accept(`${people}-first-secretary`, 'VILLAGE');
  await accept('ga-official', 'TOWNSHIP', { satisfactionPercent: 96 });
  if (ids.sampled?.includes(madeFor(ids.projects, key))) await accept('ga-poverty-reviewer', 'COUNTY');
  (ids.batches ??= {})[`${key}-${n}`] = batch.id;
}

export async function acceptFirstBatches(story: GuanganStory): Promise<void> {
  await story.day('2019-04-10', '第一批完工,村初验、乡复验、区抽查 · first batches, accepted at three levels');
  await drawTheSample(story);
  await acceptBatch(story, 'road', 1, '160000.00', false);
  await acceptBatch(story, 'canal', 1, '180000.00', true);
  await acceptBatch(story, 'bridge', 1, '240000.00', false);
}

export async function acceptLastBatches(story: GuanganStory): Promise<void> {
  await story.day('2019-06-12', '末批完工验收,质保期六个月起算 · last batches, the warranty of six months begins');
  await acceptBatch(story, 'road', 2, '240000.00', true);
  await acceptBatch(story, 'bridge', 2, '60000.00', true);
  // Three levels of library and plan are shown already; now the notices of completion.
  for (const { key } of sites) await publish(story, madeFor(story.ids.projects, key), 4);
}
