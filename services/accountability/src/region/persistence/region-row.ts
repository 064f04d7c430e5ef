import { NotFound, query, type Em } from '@sunledger/service-kit';

export interface RegionRow {
  code: string;
  depth: number;
  name: string;
  parentCode: string | null;
  validFrom: string | null;
  validUntil: string | null;
  successorCode: string | null;
  aliases: string[];
}

export const regionColumns = `code, depth, name, parent_code as "parentCode", valid_from as "validFrom", valid_until as "validUntil",
  successor_code as "successorCode", aliases`;

/** The region that a command names, locked until it ends; NOT_FOUND on its field otherwise. */
export async function lockRegion(em: Em, code: string, field: string): Promise<RegionRow> {
  const [region] = await query<RegionRow>(em, `select ${regionColumns} from accountability.region where code = $1 for update`, [code]);
  if (!region) throw new NotFound(field);
  return region;
}

/** NOT_FOUND on the field unless every code is a known region. */
export async function mustKnowRegions(em: Em, codes: readonly string[], field: string): Promise<void> {
  const [row] = await query<{ n: bigint }>(em, 'select count(*) as n from accountability.region where code = any($1)', [codes]);
  if (Number(row?.n) < new Set(codes).size) throw new NotFound(field);
}
