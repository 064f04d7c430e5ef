import { formatYuan } from '@sunledger/kernel';
import { registerCsv } from '../thread/people-files.ts';
import { bodyOf, known, synthetic } from '../told/story.ts';
import { publish } from './disclose.ts';
import { exemplary, focusCities, lateCity, paidCounties, province } from './places.ts';
import { keptBackFen, paidIn, specialAccount, unallottedFen, type ShandongStory } from './story.ts';

/** Resettlers of six villages enter the register; a second person approves them. */
export async function enterResettlers({ client, people, day }: ShandongStory): Promise<void> {
  await day('2016-03-01', '水库移民名册入库 · resettlers enter the register from a file');
  const ticket = await client.upload('sd-officer', registerCsv(people, () => '水库移民户'), 'text/csv');
  const { import: started } = await client.run<{ import: { id: string } }>('sd-officer', 'importRegister', 'register', { ticket, regionCode: province }, 'import { id }');
  const state = async () => (await client.read<{ registerImport: { state: string } }>('sd-officer',
    'query ($id: ID!) { registerImport(id: $id) { state } }', { id: started.id })).registerImport.state;
  await client.until('the checked register', async () => ['CHECKED', 'APPROVED', 'ENTERED'].includes(await state()));
  await client.run('sd-director', 'approveRegisterImport', 'register-approved', { importId: started.id }, 'import { state }');
  await client.until('the entered register', async () => (await state()) === 'ENTERED');
}

async function issue(story: ShandongStory, login: string, from: string, to: string, number: string, amountFen: bigint): Promise<string> {
  const { allocation } = await story.client.run<{ allocation: { id: string } }>(login, 'issueAllocation', `allocate-${to}`, {
    programmeId: known(story, 'programmeId'), fromBodyId: bodyOf(story, from), toBodyId: bodyOf(story, to), documentNumber: `${synthetic}${number}`, amount: formatYuan(amountFen) },
  'allocation { id }');
  (story.ids.allocations ??= {})[to] = allocation.id;
  return allocation.id;
}

const register = (story: ShandongStory, login: string, key: string) =>
  story.client.run(login, 'registerWhereabouts', `register-${key}`, { allocationId: known(story, 'allocations')[key] }, 'allocation { id }');

const ofCity = (story: ShandongStory, key: string): bigint =>
  focusCities.find((city) => city.key === key)?.counties.reduce((sum, { village }) => sum + paidIn(story, village), 0n) ?? 0n;

/** The department's own line: from the province's bureau to the cities, by the need of their counties. */
export async function allotToCities(story: ShandongStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2016-03-10', '省水利移民管理局设立资金项目,下达五市 · the bureau opens the programme and allots it to five cities');
  const { programme } = await client.run<{ programme: { id: string } }>('sd-clerk', 'openProgramme', 'programme', {
    code: 'SD-2016-HF', name: `${synthetic}2016年山东省大中型水库移民后期扶持资金`, fundKind: 'reservoir-resettlement', year: 2016, bodyId: bodyOf(story, 'bureau'),
    bankAccount: specialAccount, bookkeeperPersonId: 'sd-bookkeeper', closesOn: '2017-12-31' }, 'programme { id }');
  ids.programmeId = programme.id;
  const allotted = paidCounties.reduce((sum, { village }) => sum + paidIn(story, village), 0n);
  const amount = formatYuan(allotted + keptBackFen + unallottedFen);
  await client.run('sd-clerk', 'receiveQuota', 'quota', { programmeId: programme.id, documentNumber: `${synthetic}鲁财农指〔2016〕18号`, amount }, 'programme { id }');
  await client.run('sd-bookkeeper', 'receiveCash', 'cash', { programmeId: programme.id, amount, bankReference: 'SD20160310-001' }, 'cashReceipt { id }');
  for (const [i, { key }] of focusCities.entries()) {
    await issue(story, 'sd-clerk', 'bureau', key, `鲁移资〔2016〕${i + 1}号`, key === lateCity ? keptBackFen : ofCity(story, key));
    if (key !== lateCity) await register(story, `sd-${key}`, key);
  }
}

/** Four cities pass it on to their counties, and these to the villages; the fifth keeps it. */
export async function passOnToVillages(story: ShandongStory): Promise<void> {
  await story.day('2016-03-25', '四市转下达六县,六县转下达到村 · four cities pass it on to six counties, and these to the villages');
  for (const { key: city, counties } of focusCities.filter(({ key }) => key !== lateCity)) {
    for (const { key, village, name } of counties) {
      const toCounty = await issue(story, `sd-${city}`, city, key, `${name}移〔2016〕1号`, paidIn(story, village));
      await register(story, `sd-${key}`, key);
      const toVillage = await issue(story, `sd-${key}`, key, `${key}-village`, `${name}移村〔2016〕1号`, paidIn(story, village));
      if (city !== exemplary) continue;
      await register(story, `sd-${key}-village-clerk`, `${key}-village`);
      await publish(story, toCounty, 1);
      await publish(story, toVillage, 2);
    }
  }
}
