import { handInPayments, payPayments, type ImportSeen, type Payers } from '../household-payments.ts';
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
  await payPayments(client, payers, { key: 'payments', importId: checked.id, fromAccount: specialAccount }, tell);
  await publishNotices(story, { regionCode: shihua, item: 'household-payment', atLeast: 1 });
}
