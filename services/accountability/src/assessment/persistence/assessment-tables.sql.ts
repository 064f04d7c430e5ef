import type { SchemaStep } from '@sunledger/service-kit';

/** Small counters that the facts of the other contexts add to, and the yearly assessments computed from them. */
export const assessmentTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.assessment_counter (
  region_code text not null,
  year integer not null,
  counter text not null,
  amount numeric(20) not null,
  primary key (region_code, year, counter)
);
create index on accountability.assessment_counter (region_code text_pattern_ops, counter);
create table accountability.assessment (
  id uuid primary key,
  year integer not null,
  body_id text not null,
  region_code text not null,
  scheme jsonb not null,
  policy text not null,
  clause text,
  target_met boolean,
  state text not null default 'draft' check (state in ('draft', 'final')),
  drafted_by text not null,
  drafted_on date not null,
  recorded_at timestamptz not null,
  score text not null,
  deduction text not null,
  grade text not null,
  vetoed boolean not null,
  share_percent text not null,
  talk boolean not null,
  finalised_by text,
  finalised_on date,
  finalised_event_id uuid,
  unique (year, body_id),
  check (finalised_by <> drafted_by),
  check ((state = 'final') = (finalised_event_id is not null))
);
create index on accountability.assessment (region_code text_pattern_ops, year);
create table accountability.assessment_item (
  assessment_id uuid not null references accountability.assessment,
  code text not null,
  part text not null check (part in ('indicator', 'deduction', 'veto')),
  position integer not null,
  value text,
  source text not null check (source in ('facts', 'hand', 'none')),
  explanation text not null,
  explanation_en text not null,
  entered_by text,
  entered_on date,
  primary key (assessment_id, code)
);
create table accountability.assessment_appeal (
  id uuid primary key,
  assessment_id uuid not null references accountability.assessment,
  code text not null,
  statement text not null,
  appealed_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  decided_by text,
  decided_on date,
  upheld boolean,
  decision text,
  check (decided_by <> appealed_by)
);
create unique index assessment_appeal_open on accountability.assessment_appeal (assessment_id, code) where decided_by is null;
grant select, insert, update on accountability.assessment_counter, accountability.assessment, accountability.assessment_item,
  accountability.assessment_appeal to ${app}, ${jobs};
`;
