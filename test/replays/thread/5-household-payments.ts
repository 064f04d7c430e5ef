import { handInPayments, payPayments, sendPayments, type ImportSeen, type Payers } from '../household-payments.ts';
import { paymentsCsv } from './people-files.ts';
import { publishNotices } from './notices.ts';
import { known, shihua, specialAccount, township, type Story } from './story.ts';

const payers: Payers = { prepares: 'finance-clerk', approves: 'finance-reviewer', releases: 'bookkeeper' };

/** Tells the import's progress, each stand once. */
function progressOf(story: Story): (seen: ImportSeen) => void {
  let told = '';
  return ({ state, rowsRead, rowsChecked, rowsRejected, rowsPosted }) => {
    const line = `  ${state}: 读 ${rowsRead} 查 ${rowsChecked} 拒 ${rowsRejected} 入账 ${rowsPosted}`;
    if (line !== told) story.say((told = line));
  };
}

/** Ten thousand household payments from one file: bad rows refused with reasons, good ones in the villages' ledgers. */
export async function payHouseholds(story: Story): Promise<void> {
  const { client, ids, people } = story;
  await story.day('2026-07-06', '导入到户补助发放表 · household payments from a file');
  const payments = (story.payments = paymentsCsv(people, '2026Q2'));
  const tell = progressOf(story);
  const checked = await handInPayments(client, payers, {
    key: 'payments', programmeId: known(story, 'programmeId'), regionCode: township, csv: payments.csv, mode: 'GOOD_ROWS' }, tell);
  ids.importId = checked.id;
  const { householdImport } = await client.read<{ householdImport: { rejects: { nodes: { lineNo: number; reason: { message: string } }[] } } }>('finance-clerk',
    'query ($id: ID!) { householdImport(id: $id) { rejects(first: 10) { nodes { lineNo reason { message } } } } }', { id: checked.id });
  for (const reject of householdImport.rejects.nodes) story.say(`  第 ${reject.lineNo} 行: ${reject.reason.message}`);
  if (checked.rowsRejected !== payments.bad) throw new Error(`${checked.rowsRejected} rows refused, ${payments.bad} expected`);
  await payPayments(client, payers, { key: 'payments', importId: checked.id, programmeId: known(story, 'programmeId'), fromAccount: specialAccount }, tell);
  await publishNotices(story, { regionCode: shihua, item: 'household-payment', atLeast: 1 });
  await correctReturned(story, checked.id);
}

interface Returned {
  number: string;
  reasonCode: string;
  reasonText: string | null;
  payment: { id: string };
}

/** The bank turned a few payments back: each payee is corrected by one person and checked by another, then they go out again under the list's number. */
async function correctReturned(story: Story, importId: string): Promise<void> {
  const { client } = story;
  await story.day('2026-07-08', '退汇更正,按原号重新付款 · what the bank turned back is corrected and reissued');
  const { returnedPayments } = await client.read<{ returnedPayments: { nodes: Returned[] } }>('finance-clerk',
    'query ($code: RegionCode!, $id: ID!) { returnedPayments(regionCode: $code, importId: $id, first: 50) { nodes { number reasonCode reasonText payment { id } } } }', { code: township, id: importId });
  const returned = returnedPayments.nodes.toSorted((a, b) => lineOf(a) - lineOf(b));
  for (const [i, one] of returned.entries()) {
    story.say(`  银行退回 ${one.number}:${one.reasonCode} ${one.reasonText ?? ''}`);
    // Line 1 is the header: the person stands two places before.
    const person = story.people[lineOf(one) - 2]!;
    await client.run('finance-clerk', 'correctHouseholdPayee', `corrected-${i}`, {
      paymentId: one.payment.id, name: person.name, account: `62284877${person.account.slice(8, -4)}8888` }, 'returnedPayment { state }');
    await client.run('finance-reviewer', 'checkHouseholdPayee', `corrected-${i}-checked`, { paymentId: one.payment.id, pass: true }, 'returnedPayment { state }');
  }
  const { paymentOrder } = await client.run<{ paymentOrder: { id: string; number: string } }>('bookkeeper', 'reissueHouseholdPayments', 'household-reissue', {
    programmeId: known(story, 'programmeId'), importId, fromAccount: specialAccount }, 'paymentOrder { id number }');
  await sendPayments(client, payers.releases, { key: 'household-file-2', programmeId: known(story, 'programmeId'), fromAccount: specialAccount });
  const state = await client.until('the reissued payments', async () => {
    const { paymentOrder: order } = await client.read<{ paymentOrder: { state: string } }>('bookkeeper', 'query ($id: ID!) { paymentOrder(id: $id) { state } }', { id: paymentOrder.id });
    return order.state === 'PAID' && order.state;
  });
  story.say(`  ${paymentOrder.number}:${returned.length} 笔 ${state}`);
}

const lineOf = ({ number }: Returned): number => Number(number.slice(number.lastIndexOf('/') + 1));
