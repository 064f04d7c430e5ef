import type { SchemaStep } from '@sunledger/service-kit';

/** Results of assessments as accountability finalised them (A8), and proposals computed from them (F11). */
export const factorTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.assessment_result (
  body_id text not null,
  year integer not null,
  body_kind text,
  region_code text not null,
  assessment_id text not null,
  score_percent text not null,
  share_percent text not null,
  grade text not null,
  told_at timestamptz not null,
  event_id uuid not null,
  primary key (body_id, year)
);
create index on funds.assessment_result (region_code, year);
create table funds.factor_proposal (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  year integer not null,
  region_code text not null,
  total_fen bigint not null check (total_fen > 0),
  policy text not null,
  clause text,
  proposed_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on funds.factor_proposal (region_code text_pattern_ops, recorded_at desc);
create table funds.factor_line (
  proposal_id uuid not null references funds.factor_proposal,
  line_no integer not null,
  region_code text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  people bigint not null,
  income_fen bigint not null,
  policy_factor text not null,
  performance text not null,
  assessment_id text,
  score_percent text,
  share_percent text,
  parts jsonb not null,
  primary key (proposal_id, line_no),
  unique (proposal_id, region_code)
);
create trigger factor_proposal_append_only before update or delete on funds.factor_proposal for each row execute function kit.refuse_change();
create trigger factor_line_append_only before update or delete on funds.factor_line for each row execute function kit.refuse_change();
grant select, insert, update on funds.assessment_result to ${jobs};
grant select on funds.assessment_result to ${app};
grant select, insert on funds.factor_proposal, funds.factor_line to ${app}, ${jobs};
`;
