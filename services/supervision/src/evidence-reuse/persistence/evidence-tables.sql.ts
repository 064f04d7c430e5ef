import type { SchemaStep } from '@sunledger/service-kit';

/** Where each file stands, over all contexts, and where one stands under two facts (X5). */
export const evidenceTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table supervision.evidence_use (
  seq bigserial primary key,
  hash text not null,
  context text not null,
  subject_type text not null,
  subject_id text not null,
  kind text not null,
  region_code text not null,
  occurred_on date not null,
  event_id uuid not null,
  unique (hash, context, subject_type, subject_id)
);
create table supervision.evidence_reuse (
  id uuid primary key,
  hash text not null,
  first_use bigint not null references supervision.evidence_use,
  second_use bigint not null references supervision.evidence_use,
  region_code text not null,
  flagged_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (first_use, second_use)
);
create index on supervision.evidence_reuse (region_code text_pattern_ops, flagged_on desc);
grant select, insert on supervision.evidence_use, supervision.evidence_reuse to ${jobs};
grant select on supervision.evidence_use, supervision.evidence_reuse to ${app};
grant usage on all sequences in schema supervision to ${app}, ${jobs};
${['evidence_use', 'evidence_reuse']
  .map((table) => `create trigger ${table}_append_only before update or delete on supervision.${table} for each row execute function kit.refuse_change();`)
  .join('\n')}
`;
