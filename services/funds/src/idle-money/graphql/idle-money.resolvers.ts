import { regionPrefix } from '@sunledger/kernel';
import { InvalidInput, outOfRange, query, type Em, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { remainingReceipts } from '../persistence/idle-tables.sql.ts';

interface IdleArguments {
  regionCode: string;
  programmeId?: string | null;
  bodyId?: string | null;
}
interface ListArguments extends IdleArguments, PageArguments {
  overMonths?: number | null;
  unallocated?: boolean | null;
  hereOnly?: boolean | null;
}

const inPlace = `starts_with(i.region_code, $1) and kit.region_visible(i.region_code) and ($2::uuid is null or i.programme_id = $2)
  and ($3::text is null or i.body_id = $3)`;
const placeOf = ({ regionCode, programmeId, bodyId }: IdleArguments) => [regionPrefix(regionCode), programmeId ?? null, bodyId ?? null];
/** Older than so many months on a day, as `isIdle` says. */
const older = (months: string, on: string): string => `${on}::date > (received_on + make_interval(months => ${months}))::date`;

const keys = {
  // The place directly below that the receipt lies in, or the place itself.
  REGION: { key: 'coalesce((select c from kit.region_and_above(r.region_code) c where funds.parent_region(c) = $5), r.region_code)', names: `key as "regionCode", null as "bodyId", null as "programmeId"` },
  BODY: { key: 'body_id', names: `null as "regionCode", key as "bodyId", null as "programmeId"` },
  PROGRAMME: { key: 'programme_id::text', names: `null as "regionCode", null as "bodyId", key as "programmeId"` },
} as const;

/** Ages at which money alerts where the question is asked, of the programme's fund where it is asked of one (X1). */
async function alertMonths(db: Em, { regionCode, programmeId }: IdleArguments, context: RequestContext): Promise<number[]> {
  const [programme] = programmeId
    ? await query<{ fundKind: Programme['fundKind']; line: Programme['line'] }>(db, 'select fund_kind as "fundKind", line from funds.programme where id = $1', [programmeId]) : [];
  const { value } = context.policy.value('idle.alert-months', { regionCode, fundKind: programme?.fundKind ?? null, line: programme?.line ?? null, on: context.today });
  return [...value].sort((one, other) => one - other);
}

export const idleMoneyResolvers = {
  Query: {
    idleMoney: async (_: unknown, args: ListArguments, context: RequestContext) =>
      readMoneyPage(await context.db(), args, {
        select: `select receipt_id as id, replace(upper(receipt_kind), '-', '_') as "receiptKind", programme_id as "programmeId", document_number as "documentNumber", body_id as "bodyId",
            region_code as "regionCode", received_on as "receivedOn", amount_fen as received, remaining_fen as remaining, duty = 'pass-on' as unallocated,
            (extract(year from age($5::date, received_on)) * 12 + extract(month from age($5::date, received_on)))::int as "ageMonths",
            (select max(raised_on) from funds.idle_alert a where a.receipt_id = r.receipt_id) as "alertedOn",
            (select max(told_on) from funds.idle_alert a where a.receipt_id = r.receipt_id) as "toldOn"
          from (${remainingReceipts(inPlace)}) r
         where remaining_fen > 0 and ($4::int is null or ${older('$4', '$5')}) and ($6::boolean is null or (duty = 'pass-on') = $6) and ($7::text is null or region_code = $7)`,
        parameters: [...placeOf(args), args.overMonths ?? null, context.today, args.unallocated ?? null, args.hereOnly ? args.regionCode : null],
        orderBy: [{ column: '"receivedOn"', type: 'date' }, { column: 'id', type: 'uuid' }],
        amount: 'remaining',
      }),
    idleRanking: async (_: unknown, args: IdleArguments & { by: keyof typeof keys; first?: number | null }, context: RequestContext) => {
      const first = args.first ?? 50;
      if (first < 1 || first > 500) throw new InvalidInput([outOfRange('first', 1, 500)]);
      const { key, names } = keys[args.by];
      const db = await context.db();
      const months = await alertMonths(db, args, context);
      // The ages are whole numbers of a pack; the money of the oldest ranks first.
      const ages = months.map((age, i) => ({ age, column: `"over${i}"` }));
      const rows = await query<Record<string, bigint>>(
        db,
        `select ${names}, unspent, unallocated${ages.map(({ column }) => `, ${column}`).join('')} from (
           select ${key} as key, sum(remaining_fen)::bigint as unspent, coalesce(sum(remaining_fen) filter (where duty = 'pass-on'), 0)::bigint as unallocated
             ${ages.map(({ age, column }) => `, coalesce(sum(remaining_fen) filter (where ${older(String(age), '$4')}), 0)::bigint as ${column}`).join('')}
             from (${remainingReceipts(inPlace)}) r where remaining_fen > 0 and $5::text is not null group by 1) k
         order by ${[...ages].reverse().map(({ column }) => `${column} desc, `).join('')}unspent desc, key limit ${first}`,
        [...placeOf(args), context.today, args.regionCode],
      );
      return rows.map((row) => ({ ...row, over: months.map((age, i) => ({ months: age, amount: row[`over${i}`] })) }));
    },
  },
  IdleReceipt: {
    programme: ({ programmeId }: { programmeId: string }) => ({ __typename: 'Programme', id: programmeId }),
  },
  IdleRank: {
    programme: ({ programmeId }: { programmeId: string | null }) => (programmeId === null ? null : { __typename: 'Programme', id: programmeId }),
    region: ({ regionCode }: { regionCode: string | null }) => (regionCode === null ? null : { __typename: 'Region', code: regionCode }),
  },
};
