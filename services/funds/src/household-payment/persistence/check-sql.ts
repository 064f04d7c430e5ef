/**
 * Checks of all rows of one import at once (F8). Each statement looks at the rows that are still good, so running them
 * again, when the money is about to move, finds only what has changed since. `$1` is the import.
 */

/**
 * What was staged and not rejected, with what the register and the ledgers say of it: joined once, read by every check. Paid before is
 * who was paid the same item for any time of the period, however it was cut: a year holds its quarters and months. $2 programme, $3 the
 * day of payment once it is known.
 */
export const judgeTable = `
create temp table judged_row on commit drop as
with paid as (
  select r.line_no, min(e.paid_on) as paid_on, (array_agg(e.period order by e.paid_on))[1] as paid_period
    from funds.household_import_row r
    join funds.household_payment e on e.person_token = r.person_token and e.programme_id = $2 and e.item = r.item
     and e.period_starts_on <= r.period_ends_on and e.period_ends_on >= r.period_starts_on and e.state <> 'withdrawn'
   where r.import_id = $1 group by r.line_no)
select r.line_no, r.id_last4, r.village_code, r.person_token, r.account_token, r.amount_fen, r.item, r.period, r.period_starts_on, r.period_ends_on, r.collected,
  k.household_id, k.kind, k.village_code as registered_in, k.died_on, k.exited_on, k.household_since, e.paid_on, e.paid_period, c.closed_on
from funds.household_import_row r
left join funds.known_person k on k.token = r.person_token
left join paid e on e.line_no = r.line_no
left join funds.village_book_closing c on c.village_code = r.village_code and c.month = date_trunc('month', $3::date)::date
where r.import_id = $1 and not exists (select from funds.household_import_reject x where x.import_id = $1 and x.line_no = r.line_no)`;

const good = `select j.* from judged_row j
  where not exists (select from funds.household_import_reject x where x.import_id = $1 and x.line_no = j.line_no)`;

/** Against the register and what was paid before. $2 region prefix, $3/$4 villages with a body, $5 when it was checked before, $6 the day of payment, $7 kinds that may be paid. Offenders are few: only they are asked for every reason. */
export const registerChecks = `
with offender as materialized (
  select j.*, v.body_id from judged_row j left join unnest($3::text[], $4::text[]) v(village_code, body_id) on v.village_code = j.village_code
   where not starts_with(j.village_code, $2) or v.body_id is null or j.household_id is null or j.registered_in <> j.village_code or j.exited_on < j.period_starts_on
     or j.died_on < j.period_starts_on or (j.died_on < $6::date and not j.collected) or j.kind <> all($7::text[]) or j.household_since > $5::timestamptz
     or j.paid_on is not null or j.closed_on is not null)
insert into funds.household_import_reject (import_id, line_no, rule, column_name, id_last4, detail)
select $1, j.line_no, f.rule, f.column_name, j.id_last4, f.detail from offender j cross join lateral (
  select 'VILLAGE_OUTSIDE' as rule, 'village' as column_name, '{}'::jsonb as detail where not starts_with(j.village_code, $2)
  union all select 'VILLAGE_WITHOUT_BODY', 'village', '{}' where j.body_id is null
  union all select 'NOT_REGISTERED', 'idNumber', '{}' where j.household_id is null
  union all select 'HOUSEHOLD_EXITED', 'idNumber', jsonb_build_object('exitedOn', j.exited_on) where j.exited_on < j.period_starts_on
  union all select 'OTHER_VILLAGE', 'village', jsonb_build_object('registeredIn', j.registered_in) where j.registered_in <> j.village_code
  union all select 'BOOK_CLOSED', 'village', jsonb_build_object('closedOn', j.closed_on) where j.closed_on is not null
  union all select 'PAYEE_CHANGED', 'idNumber', '{}' where j.household_since > $5::timestamptz and j.registered_in = j.village_code
  union all select 'PAID_BEFORE', 'idNumber', jsonb_build_object('paidOn', j.paid_on, 'paidPeriod', j.paid_period) where j.paid_on is not null
  union all select 'DECEASED', 'idNumber', jsonb_build_object('diedOn', j.died_on) where j.died_on < j.period_starts_on
  union all select 'DIED_SINCE', 'idNumber', jsonb_build_object('diedOn', j.died_on) where j.died_on >= j.period_starts_on and j.died_on < $6::date and not j.collected
  union all select 'INELIGIBLE', 'idNumber', jsonb_build_object('kind', j.kind) where j.kind <> all($7::text[])
) f`;

// Finding offenders by grouping costs a quarter of what a window over every row does.

/**
 * One person twice for the same item and time, however the periods are cut: of lines that are right by themselves the first stands. Only
 * who has several lines of an item is looked at by the month, which keeps it linear whatever a file repeats.
 */
export const duplicateCheck = `
with several as materialized (
  select person_token, item from (${good}) g group by person_token, item having count(*) > 1),
asked as materialized (
  select g.line_no, g.id_last4, g.person_token, g.item, g.period_starts_on, g.period_ends_on from (${good}) g join several s using (person_token, item)),
by_month as materialized (
  select a.line_no, min(a.line_no) over (partition by a.person_token, a.item, m.month) as first_line
    from asked a cross join lateral generate_series(a.period_starts_on, a.period_ends_on, interval '1 month') m(month)),
again as (select line_no, min(first_line) as first_line from by_month group by line_no)
insert into funds.household_import_reject (import_id, line_no, rule, column_name, id_last4, detail)
select $1, a.line_no, 'DUPLICATE_IN_FILE', 'idNumber', a.id_last4, jsonb_build_object('firstLine', t.first_line)
  from asked a join again t using (line_no) where t.first_line < a.line_no`;

/**
 * One account for persons of different households, in the file or with what was paid before. Households are those of today: who moved takes
 * the account along. What came back reached nobody until its payee is corrected, and what somebody collects for another (代领) is explained by who approves.
 */
export const accountCheck = `
with held as materialized (select g.line_no, g.id_last4, g.account_token, g.person_token, g.household_id from (${good}) g where not g.collected),
shared as (
  select account_token from held group by account_token having min(household_id) <> max(household_id))
insert into funds.household_import_reject (import_id, line_no, rule, column_name, id_last4)
select $1, h.line_no, 'ACCOUNT_SHARED', 'account', h.id_last4 from held h where h.account_token in (select account_token from shared)
union
select $1, h.line_no, 'ACCOUNT_SHARED', 'account', h.id_last4
  from held h
  join funds.household_payment e on e.account_token = h.account_token and e.person_token <> h.person_token and not e.collected
   and (e.state not in ('returned', 'withdrawn') or exists (select from funds.household_return t where t.payment_id = e.id and t.state = 'corrected'))
  left join funds.known_person k on k.token = e.person_token
 where coalesce(k.household_id, e.household_id) <> h.household_id`;

/** What a household would reach in the programme, line by line, where it may reach any cap at all. $2 programme; $3…$5 cap by village and the pack that sets it. */
export const capCheck = `
with g as materialized (select g.line_no, g.id_last4, g.village_code, g.amount_fen, g.household_id from (${good}) g),
asked as materialized (select household_id, sum(amount_fen) as fen from g group by household_id),
earlier as (
  select e.household_id, sum(e.amount_fen) as fen from funds.household_payment e
   where e.programme_id = $2 and e.state <> 'withdrawn' and e.household_id in (select household_id from asked) group by e.household_id),
near as materialized (
  select a.household_id, coalesce(e.fen, 0) as earlier_fen from asked a left join earlier e using (household_id)
   where a.fen + coalesce(e.fen, 0) > (select min(cap) from unnest($4::bigint[]) cap)),
reached as (
  select g.line_no, g.id_last4, g.village_code, near.earlier_fen + sum(g.amount_fen) over (partition by g.household_id order by g.line_no) as total_fen
  from g join near using (household_id))
insert into funds.household_import_reject (import_id, line_no, rule, column_name, id_last4, detail)
select $1, r.line_no, 'CAP_EXCEEDED', 'amount', r.id_last4,
  jsonb_build_object('totalFen', r.total_fen::text, 'capFen', c.cap_fen::text, 'policy', c.policy)
  from reached r join unnest($3::text[], $4::bigint[], $5::text[]) c(village_code, cap_fen, policy) using (village_code)
 where r.total_fen > c.cap_fen`;

/** A village whose quota doesn't cover its good rows: none of them is chosen before another. $2…$3 available by village. */
export const quotaCheck = `
with short as materialized (
  select g.village_code, sum(g.amount_fen) as needed_fen, v.available_fen
    from (${good}) g join unnest($2::text[], $3::bigint[]) v(village_code, available_fen) using (village_code)
   group by g.village_code, v.available_fen having sum(g.amount_fen) > v.available_fen)
insert into funds.household_import_reject (import_id, line_no, rule, column_name, id_last4, detail)
select $1, g.line_no, 'VILLAGE_QUOTA_SHORT', 'amount', g.id_last4,
  jsonb_build_object('neededFen', s.needed_fen::text, 'availableFen', s.available_fen::text)
  from (${good}) g join short s using (village_code)`;

/** Villages of the rows, the committee that holds quota there, and what is available to it. $2 programme. */
export const villagesOfImport = `
select r.village_code as "villageCode", b.id as "bodyId", coalesce(a.balance_fen, 0)::bigint as "availableFen"
  from (select distinct village_code from funds.household_import_row where import_id = $1) r
  left join lateral (
    select id from kit.directory_entry where kind = 'body' and payload->>'regionCode' = r.village_code
       and payload->>'bodyKind' = 'village-committee' order by id limit 1) b on true
  left join funds.account a on a.programme_id = $2 and a.book = 'quota' and a.holder_id = b.id and a.kind = 'available'
 order by 1`;

export const countGood = `select count(*)::int as good, coalesce(sum(amount_fen), 0)::bigint as "goodFen", (count(*) filter (where collected))::int as collected,
  (select count(distinct line_no)::int from funds.household_import_reject where import_id = $1) as rejected from (${good}) g`;

/** Good rows in this transaction, after the checks. `$1` is the import. */
export const goodRows = good;
