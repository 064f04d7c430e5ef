import type { SchemaStep } from '@sunledger/service-kit';

/** A proposal that its proposer withdrew (撤回) or the leading group turned down (审定未通过) ends with its reason (F3); its projects and its money are free. */
export const planEnded: SchemaStep['sql'] = () => `
alter table funds.plan
  add column ended_reason text,
  drop constraint plan_state_check,
  add constraint plan_state_check check (state in ('proposed', 'displayed', 'adopted', 'sent-back', 'rejected', 'withdrawn')),
  add constraint plan_ended_has_a_reason check ((state in ('rejected', 'withdrawn')) = (ended_reason is not null));
`;
