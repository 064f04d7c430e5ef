import type { SchemaStep } from '@sunledger/service-kit';

/** Changes of budget subject of integrated money (科目调整), by the body it is meant for; what a standing allocation took of it is its own sum. */
export const subjectTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.subject_change (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  body_id text not null,
  from_subject text not null,
  to_subject text not null check (to_subject <> from_subject),
  document_number text not null,
  amount_fen bigint not null check (amount_fen > 0),
  changed_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (programme_id, document_number, body_id)
);
create index on funds.subject_change (programme_id, body_id);
create trigger subject_change_append_only before update or delete on funds.subject_change for each row execute function kit.refuse_change();
grant select, insert on funds.subject_change to ${app}, ${jobs};
`;
