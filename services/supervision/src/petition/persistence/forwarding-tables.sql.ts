import type { SchemaStep } from '@sunledger/service-kit';

/** To whom each petition was forwarded (批转, S2): once, and visible to whom the petition is. */
export const forwardingTables: SchemaStep['sql'] = ({ app }) => `
create table supervision.petition_forwarding (
  id uuid primary key,
  petition_id uuid not null unique references supervision.petition,
  from_body_id text not null,
  to_body_id text not null,
  forwarded_by text not null,
  forwarded_on date not null,
  recorded_at timestamptz not null
);
alter table supervision.petition_forwarding enable row level security;
create policy with_petition on supervision.petition_forwarding for all to ${app}
  using (exists (select from supervision.petition p where p.id = petition_id)) with check (true);
grant select, insert on supervision.petition_forwarding to ${app};
grant update (handling_body_id, handling_region_code) on supervision.petition to ${app};
create trigger petition_forwarding_append_only before update or delete on supervision.petition_forwarding for each row execute function kit.refuse_change();
-- Whoever accepted a petition goes on handling it: it is forwarded before, or not at all.
create trigger handler_stands before update on supervision.petition for each row
  when (old.state <> 'REGISTERED' and (new.handling_body_id, new.handling_region_code) is distinct from (old.handling_body_id, old.handling_region_code))
  execute function kit.refuse_change();
`;
