import { parseYuan, regionPrefix } from '@sunledger/kernel';
import { query, queryOne, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import * as sql from '../persistence/check-sql.ts';
import type { HouseholdImport } from '../persistence/household-import.ts';

interface VillageOfImport {
  villageCode: string;
  bodyId: string | null;
  availableFen: bigint;
}
export interface CheckedRows {
  good: number;
  rejected: number;
  goodFen: bigint;
  collected: number;
}

/** Judges all staged rows that are still good, over the whole set, and tells what is left (F8). */
export async function checkRows(work: Work, programme: Programme, { id, regionCode, occurredOn, checkedAt, paidOn }: HouseholdImport): Promise<CheckedRows> {
  const { em } = work;
  // A million rows are grouped and joined in memory; the default would write them to disk for every check.
  await query(em, "set local work_mem = '64MB'");
  const villages = await query<VillageOfImport>(em, sql.villagesOfImport, [id, programme.id]);
  const codes = villages.map((village) => village.villageCode);
  const caps = villages.map(({ villageCode }) => {
    const cap = work.policy.value('household-payment.cap', { regionCode: villageCode, fundKind: programme.fundKind, line: programme.line, on: occurredOn });
    const capFen = parseYuan(cap.value);
    if (capFen === undefined) throw new Error(`the cap of ${cap.label} is no amount`);
    return { capFen, policy: cap.label };
  });
  await query(em, sql.judgeTable, [id, programme.id, paidOn]);
  const kinds = work.policy.value('household-payment.eligible-kinds', { regionCode, fundKind: programme.fundKind, line: programme.line, on: occurredOn }).value;
  await query(em, sql.registerChecks, [id, regionPrefix(regionCode), codes, villages.map((village) => village.bodyId), checkedAt, paidOn ?? occurredOn, kinds]);
  // What a file says twice doesn't change after its first check.
  if (checkedAt === null) await query(em, sql.duplicateCheck, [id]);
  await query(em, sql.accountCheck, [id]);
  await query(em, sql.capCheck, [id, programme.id, codes, caps.map((cap) => cap.capFen), caps.map((cap) => cap.policy)]);
  await query(em, sql.quotaCheck, [id, codes, villages.map((village) => village.availableFen)]);
  return queryOne<CheckedRows>(em, sql.countGood, [id]);
}
