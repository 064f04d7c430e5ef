import type { SchemaStep } from '@sunledger/service-kit';

/** Early warnings (预警, S10): facts of other contexts that somebody should look at. */
export const warningTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table supervision.warning (
  id uuid primary key,
  kind text not null,
  region_code text not null,
  body_id text,
  subject_type text not null,
  subject_id text not null,
  amount_fen bigint,
  due_on date,
  warned_on date not null,
  recorded_at timestamptz not null,
  cause_event_id uuid not null unique
);
create index on supervision.warning (region_code text_pattern_ops, warned_on desc);
grant select, insert on supervision.warning to ${jobs};
grant select on supervision.warning to ${app};
create trigger warning_append_only before update or delete on supervision.warning for each row execute function kit.refuse_change();
`;
