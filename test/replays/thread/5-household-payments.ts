import { setTimeout as pause } from 'node:timers/promises';
import { paymentsCsv } from './people-files.ts';
import { publishNotices } from './notices.ts';
import { known, shihua, specialAccount, township, type Story } from './story.ts';

interface ImportState {
  state: string;
  rowsRead: number;
  rowsChecked: number;
  rowsRejected: number;
  rowsPosted: number;
  goodAmount: string;
  failure: { message: string } | null;
}

const course = ['READING', 'CHECKED', 'APPROVED', 'POSTING', 'POSTED'];

/** Shows the import's progress until it has come so far, or further: the same replay again finds it already posted. */
async function watch(story: Story, id: string, until: string): Promise<ImportState> {
  let told = '';
  for (;;) {
    const { householdImport: state } = await story.client.read<{ householdImport: ImportState }>('finance-clerk',
      'query ($id: ID!) { householdImport(id: $id) { state rowsRead rowsChecked rowsRejected rowsPosted goodAmount failure { message } } }', { id });
    const line = `  ${state.state}: 读 ${state.rowsRead} 查 ${state.rowsChecked} 拒 ${state.rowsRejected} 入账 ${state.rowsPosted}`;
    if (line !== told) story.say((told = line));
    if (course.indexOf(state.state) >= course.indexOf(until)) return state;
    if (state.state === 'REJECTED' || state.state === 'CANCELLED') throw new Error(`the import ended ${state.state}: ${state.failure?.message}`);
    await pause(300);
  }
}

/** Ten thousand household payments from one file: bad rows refused with reasons, good ones in the villages' ledgers. */
export async function payHouseholds(story: Story): Promise<void> {
  const { client, ids, people } = story;
  await story.day('2026-07-06', '导入到户补助发放表 · household payments from a file');
  const payments = (story.payments = paymentsCsv(people, '2026Q2'));
  const ticket = await client.upload('finance-clerk', payments.csv, 'text/csv');
  const { import: started } = await client.run<{ import: { id: string } }>('finance-clerk', 'startHouseholdImport', 'payments', {
    programmeId: known(story, 'programmeId'), regionCode: township, ticket, mode: 'GOOD_ROWS',
  }, 'import { id }');
  ids.importId = started.id;
  const checked = await watch(story, started.id, 'CHECKED');
  const { householdImport } = await client.read<{ householdImport: { rejects: { nodes: { lineNo: number; reason: { message: string } }[] } } }>('finance-clerk',
    'query ($id: ID!) { householdImport(id: $id) { rejects(first: 10) { nodes { lineNo reason { message } } } } }', { id: started.id });
  for (const reject of householdImport.rejects.nodes) story.say(`  第 ${reject.lineNo} 行: ${reject.reason.message}`);
  if (checked.rowsRejected !== payments.bad) throw new Error(`${checked.rowsRejected} rows refused, ${payments.bad} expected`);
  await client.run('finance-reviewer', 'approveHouseholdImport', 'payments-approved', { importId: started.id }, 'import { state }');
  // 三专: whoever else may pay, this programme's cash leaves by its named bookkeeper only.
  await client.run('bookkeeper', 'releaseHouseholdImport', 'payments-released', { importId: started.id, fromAccount: specialAccount }, 'import { state }');
  await watch(story, started.id, 'POSTED');
  await publishNotices(story, { regionCode: shihua, item: 'household-payment', atLeast: 1 });
}
