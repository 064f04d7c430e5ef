import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Every receipt of quota, watched by age (F9), with the ages of the pack in force when it came. What still lies there of
 * each is derived, oldest gone first, from the holder's balance: no column of its own could tell otherwise.
 */
export const idleTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.idle_watch (
  receipt_id uuid primary key,
  receipt_kind text not null check (receipt_kind in ('quota-receipt', 'allocation')),
  programme_id uuid not null references funds.programme,
  document_number text not null,
  body_id text not null,
  region_code text not null,
  duty text not null check (duty in ('pass-on', 'use')),
  amount_fen bigint not null check (amount_fen > 0),
  received_on date not null,
  recorded_at timestamptz not null,
  months integer[] not null,
  policy text not null,
  passed_months integer not null default 0,
  next_on date,
  standing boolean not null default true,
  event_id uuid not null
);
create index on funds.idle_watch (next_on) where next_on is not null and standing;
create index on funds.idle_watch (programme_id, body_id);
create index on funds.idle_watch (region_code text_pattern_ops);
create table funds.idle_alert (
  id uuid primary key,
  receipt_id uuid not null references funds.idle_watch,
  months integer not null,
  amount_fen bigint not null check (amount_fen > 0),
  raised_on date not null,
  recorded_at timestamptz not null,
  cleared_on date,
  told_on date,
  told_fen bigint,
  told_event_id uuid,
  unique (receipt_id, months)
);
create index on funds.idle_alert (receipt_id) where cleared_on is null;
grant select, insert on funds.idle_watch, funds.idle_alert to ${app}, ${jobs};
grant update (passed_months, next_on, standing) on funds.idle_watch to ${app}, ${jobs};
grant update (cleared_on, told_on, told_fen, told_event_id) on funds.idle_alert to ${app}, ${jobs};

insert into funds.idle_watch (receipt_id, receipt_kind, programme_id, document_number, body_id, region_code, duty, amount_fen, received_on, recorded_at,
    months, policy, next_on, event_id)
  select id, 'quota-receipt', programme_id, document_number, body_id, region_code, 'pass-on', amount_fen, occurred_on, recorded_at,
    '{12,24}'::int[], 'national@1', (occurred_on + interval '12 months')::date + 1, event_id from funds.quota_receipt
  union all
  select id, 'allocation', programme_id, document_number, to_body_id, to_region_code,
    case when funds.region_level(to_region_code) in ('village', 'group') then 'use' else 'pass-on' end, amount_fen, occurred_on, recorded_at,
    '{12,24}'::int[], 'national@1', (occurred_on + interval '12 months')::date + 1, event_id from funds.allocation where reversed_on is null;
`;

/**
 * What the keeper of a programme holds beside its receipts: what came back to a revolving fund, which was spent and is as
 * young as the day it came back, and interest that may be used. No receipt lies there because of it.
 */
export const cameBack = (programmeId: string, holderId: string): string => `coalesce((select sum(o.amount_fen) from (
    select programme_id, amount_fen from funds.risk_movement where kind = 'recovered'
    union all select programme_id, amount_fen from funds.account_interest where treatment = 'use' and reversed_on is null) o
  join funds.programme p on p.id = o.programme_id where o.programme_id = ${programmeId} and p.body_id = ${holderId}), 0)`;

/** Accounts of quota that still lies with its holder: also what was left as a year was closed and is neither carried over nor returned yet. */
export const heldKinds = "('available', 'committed', 'year-end')";

/** What still lies there of each receipt, oldest gone first; the same rule as \`ageReceipts\`, for whole regions at once. */
export const remainingReceipts = (where: string): string => `
  select w.*, greatest(0, least(w.amount_fen, w.up_to_fen - (w.all_fen - w.held_fen)))::bigint as remaining_fen
    from (select i.*, sum(i.amount_fen) over (partition by i.programme_id, i.body_id order by i.received_on, i.recorded_at, i.receipt_id) as up_to_fen,
            sum(i.amount_fen) over (partition by i.programme_id, i.body_id) as all_fen, h.held_fen
            from funds.idle_watch i
            join (select a.programme_id, a.holder_id, sum(a.balance_fen) - ${cameBack('a.programme_id', 'a.holder_id')} as held_fen from funds.account a
                   where a.book = 'quota' and a.kind in ${heldKinds} group by a.programme_id, a.holder_id having sum(a.balance_fen) > 0) h
              on h.programme_id = i.programme_id and h.holder_id = i.body_id
           where i.standing and ${where}) w`;
