import type { SchemaStep } from '@sunledger/service-kit';

export const policyTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.policy_pack (
  id text not null,
  version integer not null,
  title text not null,
  region_code text not null,
  line text,
  effective_from date not null,
  effective_to date,
  source text not null,
  pack jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  event_id uuid not null,
  primary key (id, version)
);
create trigger policy_pack_append_only before update or delete on accountability.policy_pack
  for each row execute function kit.refuse_change();
grant select, insert on accountability.policy_pack to ${app}, ${jobs};
`;
