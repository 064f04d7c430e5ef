import { formatYuan } from '@sunledger/kernel';
import { handInPayments, payPayments, type Payers } from '../household-payments.ts';
import { known, signaturePhoto } from '../told/story.ts';
import { publish } from './disclose.ts';
import { exemplary, focusCities, province } from './places.ts';
import { paidFenOf, specialAccount, type ShandongStory } from './story.ts';

const payers: Payers = { prepares: 'sd-clerk', approves: 'sd-reviewer', releases: 'sd-bookkeeper' };

interface Payment {
  id: string;
  amount: string;
}

export const paymentsOf = async ({ client }: Pick<ShandongStory, 'client'>, village: string): Promise<(Payment & { factId: string })[]> => {
  const { householdPayments } = await client.read<{ householdPayments: { nodes: (Payment & { factId: string })[] } }>('sd-leader',
    `{ householdPayments(regionCode: "${village}", first: 50) { nodes { id amount factId } } }`);
  return householdPayments.nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** 移民直补 from one file across the province: prepared, approved and released by three people of the bureau. */
export async function payResettlers(story: ShandongStory): Promise<void> {
  const { client, people, ids } = story;
  await story.day('2016-04-20', '移民直补资金发放 · direct subsidies are paid to resettlers from a file');
  const csv = ['村代码,户编号,姓名,身份证号,银行账号,金额(元),补贴项目,发放期',
    ...people.map((one, i) => [one.villageCode, one.household, one.name, one.identityNumber, one.account, formatYuan(paidFenOf(i)), '移民直补', '2016'].join(','))].join('\n');
  const { id } = await handInPayments(client, payers, { key: 'payments', programmeId: known(story, 'programmeId'), regionCode: province, csv, mode: 'ALL_OR_NOTHING' });
  ids.importId = id;
  await payPayments(client, payers, { key: 'payments', importId: id, programmeId: known(story, 'programmeId'), fromAccount: specialAccount });
  story.say(`  ${people.length} 户入账`);
}

/** A household signs for what it has in hand. */
export async function sign({ client }: ShandongStory, login: string, { id }: Pick<Payment, 'id'>, received: string): Promise<void> {
  const photo = await signaturePhoto({ client }, login, id);
  await client.run(login, 'recordReceipt', `receipt-${id}`, { paymentId: id, received, method: 'SIGNATURE', evidence: [photo] }, 'payment { id }');
}

/** 移民主体监督: in the villages of one city every household says what it got, and the board shows who was paid. */
export async function confirmReceipts(story: ShandongStory): Promise<void> {
  await story.day('2016-04-28', '临沂两村逐户签收并公示 · households of two villages sign, the boards show it');
  for (const { key, village } of focusCities.find((city) => city.key === exemplary)?.counties ?? []) {
    for (const payment of await paymentsOf(story, village)) await sign(story, `sd-${key}-supervisor`, payment, payment.amount);
    const posting = await story.client.until('the duty to show the payments', async () => {
      const { duties } = await story.client.read<{ duties: { nodes: { subjectId: string; item: string }[] } }>('sd-leader', `{ duties(regionCode: "${village}", first: 50) { nodes { subjectId item } } }`);
      return duties.nodes.find(({ item }) => item === 'household-payment');
    });
    await publish(story, posting.subjectId, 1);
  }
}
