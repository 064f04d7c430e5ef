import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Adopted shares have an effect and a way back (F11): an allocation keeps how far it brought its region from its share, and why;
 * an adoption may be superseded by one later adoption; and who was left out of a proposal stands in it with the reason.
 */
export const factorStanding: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.factor_adoption
  drop constraint factor_adoption_pkey,
  drop constraint factor_adoption_proposal_id_key,
  add primary key (proposal_id),
  add column supersedes_id uuid unique references funds.factor_adoption;
create unique index factor_adoption_first on funds.factor_adoption (programme_id, year) where supersedes_id is null;
create index on funds.factor_adoption (programme_id, year);
create view funds.factor_standing with (security_invoker = true) as
  select a.* from funds.factor_adoption a where not exists (select from funds.factor_adoption s where s.supersedes_id = a.proposal_id);
grant select on funds.factor_standing to ${app}, ${jobs};
alter table funds.factor_proposal
  add column left_out text[] not null default '{}',
  add column left_out_reason text,
  add constraint left_out_has_a_reason check (left_out = '{}' or left_out_reason is not null);
alter table funds.allocation
  add column share_proposal_id uuid references funds.factor_proposal,
  add column share_fen bigint,
  add column share_difference_fen bigint check (share_difference_fen <> 0),
  add column share_reason text,
  add constraint departure_has_a_reason check ((share_difference_fen is null) = (share_reason is null));
create index on funds.allocation (to_region_code text_pattern_ops, recorded_at desc) where share_difference_fen is not null;
`;
