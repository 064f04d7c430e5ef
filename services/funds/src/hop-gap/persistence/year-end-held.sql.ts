import type { SchemaStep } from '@sunledger/service-kit';

/** What was left as a year was closed lies with its holder until it is carried over or returned (F2): the hop gap counts it as held (F4). */
export const yearEndHeld: SchemaStep['sql'] = () => `
create or replace view funds.hop_movement as
  select l.entry_id, l.line_no, e.programme_id, a.holder_id as body_id, b.payload->>'regionCode' as region_code,
    case when a.kind <> 'paid' then 'held' when e.kind like 'household%' then 'paid-to-households' else 'paid' end as measure,
    e.kind as entry_kind, e.subject_type, e.subject_id, e.document_number, e.occurred_on, e.recorded_at, l.amount_fen
  from funds.journal_line l
  join funds.journal_entry e on e.id = l.entry_id and e.book = 'quota'
  join funds.account a on a.id = l.account_id and a.kind in ('available', 'committed', 'year-end', 'paid')
  join kit.directory_entry b on b.kind = 'body' and b.id = a.holder_id;

create or replace function funds.count_movements() returns trigger language plpgsql as $f$
begin
  insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)
  select e.programme_id, b.payload->>'regionCode', funds.region_level(b.payload->>'regionCode'),
    case when a.kind <> 'paid' then 'held' when e.kind like 'household%' then 'paid-to-households' else 'paid' end, e.occurred_on, sum(l.amount_fen)
    from added l
    join funds.journal_entry e on e.id = l.entry_id and e.book = 'quota'
    join funds.account a on a.id = l.account_id and a.kind in ('available', 'committed', 'year-end', 'paid')
    join kit.directory_entry b on b.kind = 'body' and b.id = a.holder_id
   group by 1, 2, 3, 4, 5 having sum(l.amount_fen) <> 0;
  return null;
end $f$;

-- What was left out until now; the roll-up adds it to the figures.
insert into funds.hop_delta (programme_id, region_code, level, measure, day, amount_fen)
  select m.programme_id, m.region_code, funds.region_level(m.region_code), m.measure, m.occurred_on, sum(m.amount_fen)
    from funds.hop_movement m
    join funds.journal_line l on l.entry_id = m.entry_id and l.line_no = m.line_no
    join funds.account a on a.id = l.account_id and a.kind = 'year-end'
   group by 1, 2, 3, 4, 5 having sum(m.amount_fen) <> 0;
`;
