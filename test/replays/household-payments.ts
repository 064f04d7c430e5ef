import { setTimeout as pause } from 'node:timers/promises';
import type { GatewayClient } from './gateway-client.ts';

/** Who takes a payment list through: prepared, approved and released by three people (X7). */
export interface Payers {
  prepares: string;
  approves: string;
  releases: string;
}

export interface PaymentList {
  /** Prefix of the requests: one list of a story apart from the next. */
  key: string;
  programmeId: string;
  regionCode: string;
  csv: string;
  mode: 'ALL_OR_NOTHING' | 'GOOD_ROWS';
}

export interface ImportSeen {
  state: string;
  rowsRead: number;
  rowsChecked: number;
  rowsRejected: number;
  rowsPosted: number;
  goodAmount: string;
  failure: { message: string } | null;
}

type Told = (seen: ImportSeen) => void;

const course = ['READING', 'CHECKED', 'APPROVED', 'POSTING', 'ORDERED', 'POSTED'];

/** Waits until an import has come so far, or further: the same replay again finds it already posted. */
async function reach(client: GatewayClient, login: string, id: string, until: string, told: Told): Promise<ImportSeen> {
  for (;;) {
    const { householdImport: seen } = await client.read<{ householdImport: ImportSeen }>(login,
      'query ($id: ID!) { householdImport(id: $id) { state rowsRead rowsChecked rowsRejected rowsPosted goodAmount failure { message } } }', { id });
    told(seen);
    if (course.indexOf(seen.state) >= course.indexOf(until)) return seen;
    if (seen.state === 'REJECTED' || seen.state === 'CANCELLED') throw new Error(`the import ended ${seen.state}: ${seen.rowsRejected} rows, ${seen.failure?.message}`);
    await pause(200);
  }
}

/** Hands a payment list in and waits until every row is checked. */
export async function handInPayments(client: GatewayClient, { prepares }: Payers, list: PaymentList, told: Told = () => undefined): Promise<ImportSeen & { id: string }> {
  const { key, csv, ...input } = list;
  const { import: started } = await client.run<{ import: { id: string } }>(prepares, 'startHouseholdImport', key, {
    ...input, ticket: await client.upload(prepares, csv, 'text/csv') }, 'import { id }');
  return { ...(await reach(client, prepares, started.id, 'CHECKED', told)), id: started.id };
}

/** Puts what waits into files for the bank; the simulated one answers them in its own time. */
export const sendPayments = (client: GatewayClient, login: string, { key, programmeId, fromAccount }: { key: string; programmeId: string; fromAccount: string }): Promise<unknown> =>
  client.run(login, 'sendPaymentFile', key, { programmeId, fromAccount }, 'paymentFile { messageId payments }');

/** Approves a checked list, releases it from the programme's own account and has it sent, until the bank has answered and it stands in the villages' ledgers. */
export async function payPayments(
  client: GatewayClient, { prepares, approves, releases }: Payers, { key, importId, programmeId, fromAccount }: { key: string; importId: string; programmeId: string; fromAccount: string },
  told: Told = () => undefined,
): Promise<ImportSeen> {
  await client.run(approves, 'approveHouseholdImport', `${key}-approved`, { importId }, 'import { state }');
  // 三专: whoever else may pay, a programme's cash leaves by its named bookkeeper only.
  await client.run(releases, 'releaseHouseholdImport', `${key}-released`, { importId, fromAccount }, 'import { state }');
  await reach(client, prepares, importId, 'ORDERED', told);
  await sendPayments(client, releases, { key: `${key}-file`, programmeId, fromAccount });
  return reach(client, prepares, importId, 'POSTED', told);
}
