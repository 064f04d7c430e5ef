import type { SchemaStep } from '@sunledger/service-kit';

/** Rewards and cuts on the whole share, told apart from what the factors give; and adoption by two persons, neither its proposer (X7). */
export const factorAdoption: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.factor_line
  add column base_fen bigint,
  add column adjustment_fen bigint not null default 0,
  add column coefficient text not null default '100.0000',
  add column grade text;
create table funds.factor_approval (
  proposal_id uuid not null references funds.factor_proposal,
  person_id text not null,
  post_id text,
  occurred_on date not null,
  recorded_at timestamptz not null,
  primary key (proposal_id, person_id)
);
create trigger factor_approval_append_only before update or delete on funds.factor_approval for each row execute function kit.refuse_change();
create table funds.factor_adoption (
  programme_id uuid not null references funds.programme,
  year integer not null,
  proposal_id uuid not null unique references funds.factor_proposal,
  adopted_on date not null,
  event_id uuid not null,
  primary key (programme_id, year)
);
create trigger factor_adoption_append_only before update or delete on funds.factor_adoption for each row execute function kit.refuse_change();
grant select, insert on funds.factor_approval, funds.factor_adoption to ${app}, ${jobs};
`;
