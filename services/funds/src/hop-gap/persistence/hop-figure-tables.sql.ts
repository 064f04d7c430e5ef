import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Kept figures of the hops (F4), by day, so that the gap of any date is a sum over days and its cost does not grow with the
 * facts. Money held and paid is counted by the journal itself: whatever command moves quota, the hops follow to the fen.
 *
 * A delta stands at the place where it happened; the roll-up adds it to every place above. `issued` and `received` stand at
 * each region that the money entered from outside, under that region's level.
 */
export const hopFigureTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.hop_delta (
  id bigserial primary key,
  programme_id uuid not null,
  region_code text not null,
  level text not null,
  measure text not null check (measure in ('issued', 'received', 'held', 'paid', 'paid-to-households', 'confirmed')),
  day date not null,
  amount_fen bigint not null
);
create table funds.hop_figure (
  region_code text not null,
  parent_code text,
  programme_id uuid not null,
  level text not null,
  measure text not null,
  day date not null,
  amount_fen bigint not null,
  primary key (region_code, measure, level, programme_id, day)
);
create index on funds.hop_figure (parent_code, measure);
grant select, insert, delete on funds.hop_delta to ${app}, ${jobs};
grant select, insert, update on funds.hop_figure to ${app}, ${jobs};
grant usage on all sequences in schema funds to ${app}, ${jobs};

create function funds.region_level(code text) returns text language sql immutable as $f$
  select case when length(code) = 15 then 'group' when right(code, 3) <> '000' then 'village' when substr(code, 7, 3) <> '000' then 'township'
    when substr(code, 5, 2) <> '00' then 'county' when substr(code, 3, 2) <> '00' then 'city' when left(code, 2) <> '00' then 'province' else 'nation' end
$f$;
create function funds.region_prefix(code text) returns text language sql immutable as $f$
  select case funds.region_level(code) when 'group' then code when 'village' then code when 'township' then left(code, 9) when 'county' then left(code, 6)
    when 'city' then left(code, 4) when 'province' then left(code, 2) else '' end
$f$;
create function funds.parent_region(code text) returns text language sql immutable as $f$
  select case funds.region_level(code) when 'group' then left(code, 12) when 'village' then rpad(left(code, 9), 12, '0')
    when 'township' then rpad(left(code, 6), 12, '0') when 'county' then rpad(left(code, 4), 12, '0') when 'city' then rpad(left(code, 2), 12, '0')
    when 'province' then '000000000000' end
$f$;
-- The regions that money enters on its way from one place to another below it.
create function funds.regions_entered(from_code text, to_code text) returns setof text language sql immutable as $f$
  select r from kit.region_and_above(to_code) r where not starts_with(from_code, funds.region_prefix(r))
$f$;

create view funds.hop_movement as
  select l.entry_id, l.line_no, e.programme_id, a.holder_id as body_id, b.payload->>'regionCode' as region_code,
    case when a.kind <> 'paid' then 'held' when e.kind like 'household%' then 'paid-to-households' else 'paid' end as measure,
    e.kind as entry_kind, e.subject_type, e.subject_id, e.document_number, e.occurred_on, e.recorded_at, l.amount_fen
  from funds.journal_line l
  join funds.journal_entry e on e.id = l.entry_id and e.book = 'quota'
  join funds.account a on a.id = l.account_id and a.kind in ('available', 'committed', 'paid')
  join kit.directory_entry b on b.kind = 'body' and b.id = a.holder_id;
grant select on funds.hop_movement to ${app}, ${jobs};

create function funds.count_movements() returns trigger language plpgsql as $f$
begin
  insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)
  select e.programme_id, b.payload->>'regionCode', funds.region_level(b.payload->>'regionCode'),
    case when a.kind <> 'paid' then 'held' when e.kind like 'household%' then 'paid-to-households' else 'paid' end, e.occurred_on, sum(l.amount_fen)
    from added l
    join funds.journal_entry e on e.id = l.entry_id and e.book = 'quota'
    join funds.account a on a.id = l.account_id and a.kind in ('available', 'committed', 'paid')
    join kit.directory_entry b on b.kind = 'body' and b.id = a.holder_id
   group by 1, 2, 3, 4, 5 having sum(l.amount_fen) <> 0;
  return null;
end $f$;
create trigger journal_line_hops after insert on funds.journal_line referencing new table as added
  for each statement execute function funds.count_movements();

-- What villagers confirm: a later answer of the same household replaces the earlier one.
create view funds.hop_confirmation with (security_invoker = true) as
  select r.id, p.programme_id, r.village_code as region_code, r.occurred_on, r.recorded_at, r.payment_id,
    r.received_fen - coalesce(lag(r.received_fen) over (partition by r.payment_id order by r.recorded_at, r.id), 0) as amount_fen
  from funds.household_receipt r join funds.household_payment p on p.id = r.payment_id;
grant select on funds.hop_confirmation to ${app}, ${jobs};
create function funds.count_confirmation() returns trigger language plpgsql as $f$
begin
  insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)
  select p.programme_id, new.village_code, 'village', 'confirmed', new.occurred_on,
    new.received_fen - coalesce((select r.received_fen from funds.household_receipt r where r.payment_id = new.payment_id and r.id <> new.id
      order by r.recorded_at desc, r.id desc limit 1), 0)
    from funds.household_payment p where p.id = new.payment_id;
  return null;
end $f$;
create trigger household_receipt_hops after insert on funds.household_receipt for each row execute function funds.count_confirmation();

-- Facts that were there before.
insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)
  select programme_id, region_code, funds.region_level(region_code), measure, occurred_on, sum(amount_fen) from funds.hop_movement group by 1, 2, 3, 4, 5
  union all
  select programme_id, region_code, 'village', 'confirmed', occurred_on, sum(amount_fen) from funds.hop_confirmation group by 1, 2, 5
  union all
  select programme_id, region_code, funds.region_level(region_code), m, occurred_on, amount_fen from funds.quota_receipt, unnest(array['issued', 'received']) m
  union all
  select a.programme_id, r, funds.region_level(r), 'issued', d.day, d.sign * a.amount_fen
    from funds.allocation a cross join lateral funds.regions_entered(a.from_region_code, a.to_region_code) r
    cross join lateral (values (a.occurred_on, 1), (a.reversed_on, -1)) d(day, sign) where d.day is not null;
`;
