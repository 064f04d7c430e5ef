import type { IsoDate } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { holdingSums, keptCash, type Holding } from './read-holdings.ts';

export interface BodyCash {
  specialAccount: bigint;
  inTransit: bigint;
  payable: bigint;
  retention: bigint;
}

export type BodyHolding = Holding & BodyCash & { code: string };

export interface BodyBook {
  /** By programme, in the order of their codes. */
  holdings: BodyHolding[];
  /** Whether it keeps the accounts of a programme. */
  keepsAccounts: boolean;
}

export interface BookQuestion {
  on: IsoDate;
  /** Budget year of the programmes; all of them when left out. */
  year: number | null;
}

const ofYear = '($2::int is null or p.year = $2)';

/**
 * The books of bodies (机构账, F2) at the end of a day: two statements however many bodies are asked for, over the days
 * kept by account. What a body holds stands on accounts in its name; what it keeps for a programme, on the cash book of the
 * programmes it opened. Bodies outside the reader's places are left out.
 */
export async function readBodyBooks(em: Em, bodyIds: readonly string[], { on, year }: BookQuestion): Promise<Map<string, BodyBook>> {
  const bodies = await query<{ id: string; keepsAccounts: boolean }>(
    em,
    `select d.id, exists (select from funds.programme p where p.body_id = d.id and p.opened_on <= $3 and ${ofYear}) as "keepsAccounts"
       from kit.directory_entry d where d.kind = 'body' and d.id = any($1::text[]) and kit.region_visible(d.payload->>'regionCode')`,
    [bodyIds, year, on],
  );
  const books = new Map(bodies.map(({ id, keepsAccounts }) => [id, { holdings: [] as BodyHolding[], keepsAccounts }]));
  for (const holding of await readHoldingsOf(em, [...books.keys()], { on, year })) books.get(holding.holderId)?.holdings.push(holding);
  return books;
}

const readHoldingsOf = (em: Em, bodyIds: readonly string[], { on, year }: BookQuestion): Promise<BodyHolding[]> =>
  query<BodyHolding>(
    em,
    `with account as (
       select a.id, a.programme_id, p.code, a.holder_id, a.kind as account
         from funds.account a join funds.programme p on p.id = a.programme_id
        where a.holder_id = any($1::text[]) and ${ofYear}
          and ((a.book = 'quota' and a.kind <> 'source') or (a.book = 'cash' and a.kind = 'retention'))
       union all
       select a.id, a.programme_id, p.code, p.body_id, case when a.kind = 'retention' then 'owed' else a.kind end
         from funds.programme p join funds.account a on a.programme_id = p.id and a.book = 'cash'
        where p.body_id = any($1::text[]) and ${ofYear}
          and (a.kind in ${keptCash} or a.kind in ('special-account', 'in-transit', 'payable', 'retention'))),
     moved as (
       select a.programme_id, a.code, a.holder_id, a.account, d.entry_kind as entry, d.in_fen as came, d.out_fen as went
         from account a join funds.account_day d on d.account_id = a.id and d.day <= $3)
     select programme_id as "programmeId", code, holder_id as "holderId",${holdingSums},
       coalesce(sum(came - went) filter (where account = 'special-account'), 0)::bigint as "specialAccount",
       coalesce(sum(came - went) filter (where account = 'in-transit'), 0)::bigint as "inTransit",
       coalesce(sum(came - went) filter (where account = 'payable'), 0)::bigint as payable,
       coalesce(sum(went - came) filter (where account = 'owed'), 0)::bigint as retention
     from moved group by programme_id, code, holder_id order by code`,
    [bodyIds, year, on],
  );
