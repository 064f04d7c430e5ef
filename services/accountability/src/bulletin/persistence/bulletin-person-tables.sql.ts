import type { SchemaStep } from '@sunledger/service-kit';

/** People a bulletin speaks of, as it writes them: masked, so the table holds nobody's name under a masking pack (A5). */
export const bulletinPersonTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.bulletin_person (
  id uuid primary key,
  bulletin_id uuid not null references accountability.bulletin,
  position integer not null check (position > 0),
  region_code text not null,
  masked_name text not null,
  recorded_at timestamptz not null,
  unique (bulletin_id, position)
);
create index on accountability.bulletin_person (region_code text_pattern_ops);
-- Of bulletins drafted before this step only the number of people was kept.
insert into accountability.bulletin_person (id, bulletin_id, position, region_code, masked_name, recorded_at)
  select gen_random_uuid(), b.id, n, b.region_code, '某', b.recorded_at from accountability.bulletin b cross join lateral generate_series(1, b.people) n;
insert into kit.figure_delta (region_code, month, measure, amount)
  select region_code, date_trunc('month', approved_on)::date, 'bulletin-people', people from accountability.bulletin where approved_on is not null and people > 0;
create trigger bulletin_person_append_only before update or delete on accountability.bulletin_person for each row execute function kit.refuse_change();
grant select, insert on accountability.bulletin_person to ${app}, ${jobs};
`;
