import type { ServiceRoles } from '../database/roles.ts';

/** What departments read and take away (X6): their own kinds of audit rows, found by reader; and the jobs that export lists. */
export const partnerTables = {
  name: '0010-partners',
  sql: ({ app, jobs }: ServiceRoles): string => `
alter table kit.audit_entry drop constraint audit_entry_kind_check;
alter table kit.audit_entry add constraint audit_entry_kind_check
  check (kind in ('command', 'personal-read', 'partner-read', 'export', 'operator'));
create index audit_reads on kit.audit_entry (actor_id, id desc) where kind in ('personal-read', 'partner-read', 'export');

create table kit.export_job (
  id uuid primary key,
  asked_by text not null,
  asker_kind text not null check (asker_kind in ('person', 'client')),
  -- What the asker's token said of its registration: the rights of a run are those of the asker at the time of the run.
  claims jsonb not null,
  correlation_id uuid not null,
  list text not null,
  format text not null check (format in ('csv', 'parquet')),
  headers text not null check (headers in ('name', 'zh', 'en')),
  bom boolean not null,
  region_code text not null,
  period_from date,
  period_until date,
  personal boolean not null,
  purpose text,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'failed', 'cancelled')),
  rows_total bigint,
  rows_done bigint not null default 0,
  attempts integer not null default 0,
  -- Until when the copy of the service that runs it has said it is alive, by the database's own clock.
  lease_until timestamptz,
  fault text,
  file_hash text,
  file_bytes bigint,
  asked_at timestamptz not null,
  finished_at timestamptz
);
create index export_job_open on kit.export_job (asked_at, id) where state in ('waiting', 'running');
create index export_job_asker on kit.export_job (asked_by, asked_at desc, id);
alter table kit.export_job enable row level security;
create policy own_jobs on kit.export_job for all to ${app} using (asked_by = current_setting('app.actor', true)) with check (true);
create policy all_jobs on kit.export_job for all to ${jobs} using (true) with check (true);
grant select, insert, update on kit.export_job to ${app}, ${jobs};
`,
};
