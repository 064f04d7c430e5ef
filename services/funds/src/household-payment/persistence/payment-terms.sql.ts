import type { SchemaStep } from '@sunledger/service-kit';

// The end of a period by its one form: 2026, 2026Q1, 2026-03.
const startOf = (period: string): string => `case when ${period} ~ 'Q' then make_date(left(${period}, 4)::int, right(${period}, 1)::int * 3 - 2, 1)
  when length(${period}) = 4 then make_date(${period}::int, 1, 1) else (${period} || '-01')::date end`;
const lengthOf = (period: string): string => `case when ${period} ~ 'Q' then interval '3 months' when length(${period}) = 4 then interval '1 year' else interval '1 month' end`;
// As `plainItem` writes it: what was posted under an older spelling is found under the one form too.
const plainItem = `left(regexp_replace(regexp_replace(normalize(item, NFKC), '\\s', '', 'g'), '(?<!一次)性', '', 'g'), 80)`;

/**
 * A payment knows the days of its period, so that a year, its quarters and its months are seen to overlap (F8), whether somebody else collects
 * it, and the token of the telephone that its list names. What lies staged is read again from its file.
 */
export const paymentTerms: SchemaStep['sql'] = () => `
truncate funds.household_import_row;
alter table funds.household_import_row
  add column period_ends_on date not null,
  add column collected boolean not null,
  add column phone_token text;
alter table funds.household_import
  add column staged_at timestamptz,
  add column rows_collected integer not null default 0,
  add column approval_note text;
alter table funds.household_payment
  add column period_starts_on date,
  add column period_ends_on date,
  add column collected boolean not null default false,
  add column phone_token text;
drop index funds.household_payment_once;
update funds.household_payment set period_starts_on = ${startOf('period')}, period_ends_on = (${startOf('period')} + ${lengthOf('period')} - interval '1 day')::date;
-- Of spellings that turn out to be one item for one period the first stays as it is written: what was paid is not unsaid.
update funds.household_payment e set item = n.plain
  from (select id, item, ${plainItem} as plain,
          row_number() over (partition by person_token, programme_id, period, ${plainItem} order by item <> ${plainItem}, paid_on, id) as place from funds.household_payment) n
 where n.id = e.id and n.place = 1 and n.plain <> n.item;
alter table funds.household_payment alter column period_starts_on set not null, alter column period_ends_on set not null;
-- Serves the check of overlaps, and bars what would pass it: one person, item and period of a programme once.
create unique index household_payment_once on funds.household_payment (person_token, programme_id, item, period_starts_on, period_ends_on) where state <> 'withdrawn';
-- An account that somebody collects on for another (代领) is looked into by who approves.
create or replace function funds.account_serves_another_household(account text, household text) returns boolean language sql stable security definer set search_path = '' as $f$
  select exists (select from funds.household_payment e where e.account_token = account and e.household_id <> household and not e.collected)
$f$;
create index household_payment_phone on funds.household_payment (phone_token) where phone_token is not null;
`;
