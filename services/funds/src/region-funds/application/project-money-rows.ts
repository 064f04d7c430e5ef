import { stands } from '../../plan/application/money-asked.ts';

/**
 * Every row behind a project's money, each under the kind of number it counts in: `select project_id, kind, subject_type, subject_id,
 * programme_id, amount, day, id`. The numbers and the lists they open into are made of the same rows, so they always agree (A10).
 */
export const projectMoneyRows = `
  select i.project_id, 'planned' as kind, 'AnnualPlan' as subject_type, p.id::text as subject_id, i.programme_id, i.amount_fen as amount,
    coalesce(p.settled_on, p.decided_on, p.proposed_on) as day, 'i' || p.id || '/' || i.item_no as id
    from funds.plan_item i join funds.plan p on p.id = i.plan_id where p.state = 'adopted'
  union all
  select c.project_id, 'contracted', 'Contract', c.contract_id, null, c.amount_fen, c.signed_on, 'c' || c.contract_id from funds.project_contract c
  union all
  select r.project_id, k.kind, 'Reimbursement', r.id::text, r.programme_id, r.amount_fen, case when k.kind = 'paid' then r.paid_on else r.submitted_on end, 'r' || r.id
    from funds.reimbursement r join (values ('claimed'), ('paid'), ('refused')) k(kind)
      on (k.kind = 'claimed' and ${stands('r')}) or (k.kind = 'paid' and r.state = 'paid') or (k.kind = 'refused' and r.state = 'rejected')
  union all
  select d.project_id, k.kind, 'Disbursement', d.id::text, d.programme_id, d.amount_fen, case when k.kind = 'paid' then d.paid_on else d.requested_on end, 'd' || d.id
    from funds.disbursement d join (values ('claimed'), ('paid'), ('refused')) k(kind)
      on (k.kind = 'claimed' and ${stands('d')}) or (k.kind = 'paid' and d.state = 'paid') or (k.kind = 'refused' and d.state = 'rejected')
  union all
  select t.project_id, case when t.state = 'released' then 'released' else 'retained' end, 'Retention', t.id::text, t.programme_id, t.amount_fen,
    coalesce(t.released_on, t.held_on), 't' || t.id from funds.retention t where t.state <> 'cancelled'`;
