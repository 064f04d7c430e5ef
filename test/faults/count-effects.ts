import { verifyService } from '@sunledger/service-kit';
import { eventually, sql } from '@sunledger/testkit';
import { funds } from '../../services/funds/src/service.ts';
import type { Acknowledged } from './command-stream.ts';

export type FireDatabases = Record<'funds' | 'disclosure' | 'tally', string>;

/** Every acknowledged command against its effects in funds, disclosure and the tally; what is wrong, in words. */
export async function countEffects(urls: FireDatabases, acknowledged: readonly Acknowledged[], patienceMs: number): Promise<string[]> {
  const faults: string[] = [];
  /** What does not come about is a fault like any other: the rest is counted all the same. */
  const wait = async (ask: () => Promise<true | undefined>, what: string) => {
    await eventually(ask, what, patienceMs).catch((error: unknown) => faults.push(error instanceof Error ? error.message : what));
  };
  const issued = await sql<{ id: string; document_number: string; amount_fen: string; event_id: string }>(
    urls.funds, 'select id, document_number, amount_fen::text, event_id from funds.allocation');
  const byDocument = new Map(issued.map((row) => [row.document_number, row]));
  if (byDocument.size !== issued.length) faults.push('an allocation stands twice');
  for (const { documentNumber, accepted, amountFen } of acknowledged) {
    const row = byDocument.get(documentNumber);
    if (accepted && row?.amount_fen !== amountFen.toString()) faults.push(`${documentNumber} was acknowledged and has no effect`);
    if (!accepted && row) faults.push(`${documentNumber} was refused and has an effect`);
  }
  const accepted = acknowledged.filter((one) => one.accepted).length;
  if (issued.length !== accepted) faults.push(`${issued.length} allocations for ${accepted} acknowledged commands`);

  await wait(async () => {
    const [pending] = await sql<{ n: string }>(urls.funds, 'select count(*) as n from kit.outbox_pending');
    return pending?.n === '0' || undefined;
  }, 'the empty outbox of funds');
  await wait(async () => {
    const [heard] = await sql<{ n: string }>(urls.disclosure, "select count(*) as n from kit.inbox where type = 'funds.allocation-issued.v1'");
    return Number(heard?.n) >= issued.length || undefined;
  }, 'disclosure, which has heard every allocation,');
  await wait(async () => (await readTally(urls.tally)).size >= issued.length || undefined, 'the tally, which has heard every allocation,');
  const duties = await sql<{ event_id: string; n: string }>(
    urls.disclosure, 'select source_event_id as event_id, count(*) as n from disclosure.duty group by source_event_id');
  const perEvent = new Map(duties.map((row) => [row.event_id, Number(row.n)]));
  const usual = Math.max(0, ...perEvent.values());
  if (usual === 0 && issued.length > 0) faults.push('disclosure made no duty at all');
  for (const row of issued) {
    if (perEvent.get(row.event_id) !== usual) faults.push(`${row.document_number} has ${perEvent.get(row.event_id) ?? 0} duties instead of ${usual}`);
  }
  if (perEvent.size > issued.length) faults.push('a duty stands for no allocation');
  faults.push(...findMiscounts(await readTally(urls.tally), issued.map((row) => row.event_id)));
  for (const [name, url] of Object.entries(urls)) {
    const [dead] = await sql<{ n: string }>(url, 'select count(*) as n from kit.dead_letter');
    if (dead?.n !== '0') faults.push(`${dead?.n} dead letters in ${name}`);
    for (const report of await verifyService(url, [])) if (report.fault) faults.push(`${name}: ${report.chain} ${JSON.stringify(report.fault)}`);
  }
  for (const report of await verifyService(urls.funds, funds.chains ?? [])) if (report.fault) faults.push(`funds: ${report.chain} ${JSON.stringify(report.fault)}`);
  const [sum] = await sql<{ sum: string }>(urls.funds, 'select coalesce(sum(amount_fen), 0)::text as sum from funds.journal_line');
  if (sum?.sum !== '0') faults.push(`the journal sums to ${sum?.sum} fen`);
  return faults;
}

/** How often each event stands in the tally, which has no guard of its own: one handled twice stands in it twice. */
export async function readTally(tallyUrl: string): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ id: string; n: string }>(tallyUrl, 'select event_id as id, count(*) as n from tally.heard group by 1');
  return new Map(rows.map(({ id, n }) => [id, Number(n)]));
}

function findMiscounts(tally: ReadonlyMap<string, number>, eventIds: readonly string[]): string[] {
  const known = new Set(eventIds);
  return [
    ...eventIds.flatMap((id) => (tally.get(id) === 1 ? [] : [`event ${id} counted ${tally.get(id) ?? 0} times`])),
    ...[...tally.keys()].flatMap((id) => (known.has(id) ? [] : [`event ${id} counted, and no allocation has it`])),
  ];
}
