import { formatYuan } from '@sunledger/kernel';
import { handInPayments, payPayments, type Payers } from '../household-payments.ts';
import { known, signaturePhoto } from '../told/story.ts';
import { publish } from './disclose.ts';
import { county, fengshui, suba, villages } from './places.ts';
import { specialAccount, type GulinStory } from './story.ts';

/** What each household gets: made from its place in the list, so that the test can count it by itself. */
export const paidFenOf = (i: number): bigint => 80_000n + BigInt(i) * 1_050n;
/** This household says that it got a hundred yuan less. */
export const shortFen = 10_000n;

const payers: Payers = { prepares: 'gl-finance-clerk', approves: 'gl-finance-reviewer', releases: 'gl-bookkeeper' };

interface Payment {
  id: string;
  villageCode: string;
  amount: string;
  state: string;
}

/** One file for three villages, prepared, approved and released by three people. */
export async function payHouseholds(story: GulinStory): Promise<void> {
  const { client, people, ids } = story;
  await story.day('2025-07-21', '到户补助发放 · household payments from a file');
  const csv = ['村代码,户编号,姓名,身份证号,银行账号,金额(元),补贴项目,发放期',
    ...people.map((one, i) => [one.villageCode, one.household, one.name, one.identityNumber, one.account, formatYuan(paidFenOf(i)), '产业到户补助', '2025Q2'].join(','))].join('\n');
  const { id } = await handInPayments(client, payers, { key: 'payments', programmeId: known(story, 'programmeId'), regionCode: county, csv, mode: 'ALL_OR_NOTHING' });
  ids.importId = id;
  await payPayments(client, payers, { key: 'payments', importId: id, programmeId: known(story, 'programmeId'), fromAccount: specialAccount });
  story.say(`  ${people.length} 户入账,一村一账`);
}

const paymentsOf = async ({ client }: GulinStory, code: string): Promise<Payment[]> =>
  (await client.read<{ householdPayments: { nodes: Payment[] } }>('gl-leader',
    `{ householdPayments(regionCode: "${code}", first: 100) { nodes { id villageCode amount state } } }`)).householdPayments.nodes;

const yuanLess = (amount: string, fen: bigint): string => formatYuan(BigInt(amount.replace('.', '')) - fen);

/** Each household signs for what is in its hands; one got less, which is a clue by itself. Two villages close their books of the month, the third is late. */
export async function answerAndClose(story: GulinStory): Promise<void> {
  const { client } = story;
  await story.day('2025-07-28', '逐户确认到手 · households sign for what they have in hand');
  const recorders: Record<string, string> = { [fengshui]: 'gl-supervisor', [suba]: 'gl-township-head' };
  for (const [village, login] of Object.entries(recorders)) {
    for (const [i, { id, amount }] of (await paymentsOf(story, village)).sort((a, b) => (a.amount < b.amount ? -1 : 1)).entries()) {
      const isShort = village === fengshui && i === 0;
      if (isShort) story.ids.disputedPaymentId = id;
      const photo = await signaturePhoto(story, login, `${village} ${i}`);
      await client.run(login, 'recordReceipt', `receipt-${village}-${i}`, {
        paymentId: id, received: isShort ? yuanLess(amount, shortFen) : amount, method: 'SIGNATURE', evidence: [photo] }, 'payment { id }');
    }
  }
  await publishPosting(story);
  await story.day('2025-08-06', '七月村账结账 · the village books of July are closed');
  for (const [village, login] of [[fengshui, 'gl-clerk'], [suba, 'gl-suba-clerk']] as const) {
    await client.run(login, 'closeVillageBook', `book-${village}-07`, { villageCode: village, month: '2025-07' }, 'book { state }');
  }
  const { villageBookRates } = await client.read<{ villageBookRates: { due: number; closed: number; percent: number | null }[] }>(
    'gl-leader', `{ villageBookRates(regionCode: "${county}", month: "2025-07") { due closed percent } }`);
  story.say(`  应结 ${villageBookRates[0]?.due} 本,已结 ${villageBookRates[0]?.closed} 本;${villages.length} 个村`);
}

async function publishPosting(story: GulinStory): Promise<void> {
  const open = await story.client.until('the duty to show the payments', async () => {
    const { duties } = await story.client.read<{ duties: { nodes: { subjectId: string; item: string }[] } }>('gl-leader',
      `{ duties(regionCode: "${fengshui}", first: 100) { nodes { subjectId item } } }`);
    return duties.nodes.find(({ item }) => item === 'household-payment');
  });
  await publish(story, open.subjectId, 1);
}
