import { parseYuan } from '@sunledger/kernel';
import { verifyService } from '@sunledger/service-kit';
import { eventually, sql } from '@sunledger/testkit';
import { contexts, loadDefinition } from '../../infra/start/src/definitions.ts';
import { seededRandom } from '../faults/seeded-random.ts';
import { findFaultyNumbers } from '../journeys/overview.ts';
import type { RunningSystem } from '../journeys/running-system.ts';
import { bodyOf, county, loadBodies, shihua, township, type Story } from '../replays/thread/story.ts';
import { tellRandomCommands, type Told } from './random-commands.ts';

export interface StoryReport {
  told: Told;
  /** In words; empty when every figure agrees with its list and with the base facts. */
  faults: string[];
}

/** Waits until every fact is published, counted and sealed. */
export const settle = (system: RunningSystem): Promise<boolean> => eventually(async () => {
  const open = await Promise.all(contexts.map((context) => sql(system.databases[context],
    'select 1 from kit.figure_delta union all select 1 from kit.outbox_pending union all select 1 from kit.audit_pending limit 1')));
  return open.every((rows) => rows.length === 0) || undefined;
}, 'every fact in the figures', 120_000);

/** Random valid and invalid commands; then every figure of the overview is held against its list and an SQL of its own, and every chain verified. */
export async function runStories(system: RunningSystem, { seed, count }: { seed: number; count: number }): Promise<StoryReport> {
  const client = system.client(`stories-${seed}`);
  const bodies = await loadBodies(client);
  const { programme } = await client.run<{ programme: { id: string } }>('finance-clerk', 'openProgramme', 'programme', {
    code: `S-${seed}-${Date.now() % 100_000}`, name: `随机故事 ${seed}`, fundKind: 'transition-fund', year: 2026, bodyId: bodyOf({ bodies }, 'county-finance', county),
    bankAccount: `62284804025${String(seed).padStart(3, '0').slice(-3)}${String(Date.now() % 100_000).padStart(5, '0')}`, bookkeeperPersonId: 'bookkeeper', closesOn: '2099-12-31' }, 'programme { id }');
  const setting = { client, bodies, programmeId: programme.id, random: seededRandom(seed), seed, allocations: [] as string[] };
  const told = await tellRandomCommands(setting, count);
  await settle(system);
  return { told, faults: [...told.surprises, ...tooFew(told, count), ...(await findFaultyNumbers({ client: system.client('checks'), logins: ['county-leader', 'leading-group-chair'], databases: system.databases }, [county, township, shihua])), ...(await findReversalFaults(system, setting)), ...(await findChainFaults(system))] };
}

/** A quarter of what is told is to be carried out: stories in which everything is refused prove nothing of the figures. */
const leastShare = 4;
const tooFew = ({ accepted }: Told, count: number): string[] => (accepted * leastShare >= count ? [] : [`only ${accepted} of ${count} commands were accepted`]);

/** One reversal takes back exactly its allocation: the figure falls by its amount, and no other moves. */
async function findReversalFaults(system: RunningSystem, setting: { client: ReturnType<RunningSystem['client']>; bodies: Story['bodies']; programmeId: string; seed: number }): Promise<string[]> {
  const { client, bodies, programmeId, seed } = setting;
  const figures = async () => {
    await settle(system);
    const { region } = await client.read<{ region: { funds: Record<string, string | number> } }>('county-leader',
      `{ region(code: "${county}") { funds { quotaReceived cashReceived allocated reimbursed householdPaid recovered toTreasury refunded } } }`);
    return region.funds;
  };
  await client.run('finance-clerk', 'receiveQuota', 'reversal-quota', { programmeId, documentNumber: `冲销〔${seed}〕1号`, amount: '77.00' }, 'programme { id }');
  const before = await figures();
  const { allocation } = await client.run<{ allocation: { id: string } }>('finance-clerk', 'issueAllocation', 'reversal-issue', {
    programmeId, fromBodyId: bodyOf({ bodies }, 'county-finance', county), toBodyId: bodyOf({ bodies }, 'township-finance-office', '511623106000'),
    documentNumber: `冲销〔${seed}〕2号`, amount: '77.00' }, 'allocation { id }');
  const between = await figures();
  await client.run('finance-chief', 'reverseAllocation', 'reversal', { allocationId: allocation.id, reason: '验证冲销只影响一笔' }, 'allocation { id }');
  const after = await figures();
  const faults = JSON.stringify(after) === JSON.stringify(before) ? [] : [`a reversal left ${JSON.stringify(after)} where ${JSON.stringify(before)} was before`];
  const risen = (parseYuan(String(between['allocated'])) ?? 0n) - (parseYuan(String(before['allocated'])) ?? 0n);
  return risen === 7700n ? faults : [...faults, `an allocation of 7700 fen moved the figure by ${risen}`];
}

async function findChainFaults(system: RunningSystem): Promise<string[]> {
  const faults: string[] = [];
  for (const context of contexts) {
    const { chains = [] } = await loadDefinition(context);
    for (const { chain, fault } of await verifyService(system.databases[context], chains)) if (fault) faults.push(`${context} ${chain}: ${JSON.stringify(fault)}`);
    const [dead] = await sql<{ n: string }>(system.databases[context], "select count(*) as n from kit.dead_letter where state <> 'replayed'");
    if (dead?.n !== '0') faults.push(`${dead?.n} events set aside in ${context}`);
  }
  const unbalanced = await sql(system.databases.funds, 'select entry_id from funds.journal_line group by entry_id having sum(amount_fen) <> 0');
  if (unbalanced.length > 0) faults.push(`${unbalanced.length} journal entries don't balance`);
  return faults;
}
