import type { SchemaStep } from '@sunledger/service-kit';

/** Bulletins as they may be read by anyone: the text stands here with its names already masked. */
export const bulletinTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.bulletin (
  id uuid primary key,
  issue_number text not null,
  region_code text not null,
  kind text not null check (kind in ('exposure', 'praise')),
  title text not null,
  content text not null,
  case_ids uuid[] not null,
  people integer not null check (people >= 0),
  mask_policy text not null,
  drafted_by text not null,
  drafted_on date not null,
  recorded_at timestamptz not null,
  approved_by text,
  approved_on date,
  approved_event_id uuid,
  unique (region_code, issue_number),
  check (approved_by <> drafted_by)
);
create index on accountability.bulletin (region_code text_pattern_ops, approved_on);
grant select, insert, update on accountability.bulletin to ${app}, ${jobs};
`;
