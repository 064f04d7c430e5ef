import type { SchemaStep } from '@sunledger/service-kit';

/**
 * An adjustment (计划调整) is a plan of its own that changes an adopted one: its items carry the signed change, so what a
 * project has in force is the sum over the plans that took effect.
 */
export const planAdjustment: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.plan
  add column adjusts_id uuid references funds.plan,
  add column reason text,
  drop constraint plan_total_fen_check,
  add constraint plan_total_fen_check check (adjusts_id is not null or total_fen > 0),
  add constraint adjustment_has_a_reason check ((adjusts_id is null) = (reason is null));
-- One at a time: what the next one changes must be known.
create unique index plan_adjustment_pending on funds.plan (adjusts_id) where state in ('proposed', 'displayed');
alter table funds.plan_item
  add column change text check (change in ('added', 'dropped', 'changed')),
  add column before_fen bigint,
  add column reason text,
  drop constraint plan_item_amount_fen_check,
  add constraint plan_item_amount_fen_check check (case when change is null then amount_fen > 0 else amount_fen <> 0 and before_fen + amount_fen >= 0 end);

create view funds.plan_money as
  select i.project_id, i.programme_id, coalesce(p.adjusts_id, p.id) as plan_id, sum(i.amount_fen)::bigint as amount_fen,
    (array_agg(p.adopted_event_id order by p.settled_on desc, p.recorded_at desc))[1] as event_id,
    (array_agg(i.use_code order by p.settled_on desc, p.recorded_at desc) filter (where i.use_code is not null))[1] as use_code
  from funds.plan_item i join funds.plan p on p.id = i.plan_id
  where p.state = 'adopted' group by 1, 2, 3 having sum(i.amount_fen) > 0;
grant select on funds.plan_money to ${app}, ${jobs};
`;
