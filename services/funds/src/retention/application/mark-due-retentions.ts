import { formatYuan, type Fen, type IsoDate } from '@sunledger/kernel';
import { query, setDeadline, type Work } from '@sunledger/service-kit';
import { partOf } from '../../bank/application/part-of-work.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { findReleaseRejections, releaseStartsOn } from '../domain/retention-rules.ts';
import { letterSecures } from '../persistence/letter-secures.sql.ts';
import { lapseGuarantees } from './lapse-guarantees.ts';
import { lockRetention, orderRelease } from './order-release.ts';

interface DueRow {
  id: string;
  regionCode: string;
  amountFen: Fen;
  dueSince: IsoDate;
  bodyId: string;
  line: string | null;
  fundKind: string;
  lastClosedOn: IsoDate | null;
}

const batch = 200;

/**
 * Nobody has to ask for retention money (F7): as its warranty ends with no quality issue open, it falls due to the body
 * that keeps the programme, on a clock of its own. An issue open meanwhile holds it back until its rectification is closed.
 */
export async function markDueRetentions(work: Work): Promise<void> {
  const due = await query<DueRow>(
    work.em,
    `select r.id, r.region_code as "regionCode", r.amount_fen as "amountFen", least(case when ${letterSecures} then coalesce(g.checked_on, g.registered_on) end, r.warranty_ends_on) as "dueSince",
       p.body_id as "bodyId", p.line, p.fund_kind as "fundKind",
       (select max(q.closed_on) from funds.quality_issue q where q.project_id = r.project_id) as "lastClosedOn"
     from funds.retention r join funds.programme p on p.id = r.programme_id left join funds.guarantee_letter g on g.id = r.guarantee_id
     where r.state = 'held' and (r.warranty_ends_on <= $1 or ${letterSecures})
       and not exists (select from funds.quality_issue q where q.project_id = r.project_id and q.closed_on is null)
     order by r.warranty_ends_on, r.id limit ${batch} for update of r skip locked`,
    [work.today],
  );
  for (const retention of due) {
    const startedOn = releaseStartsOn(retention.dueSince, retention.lastClosedOn);
    await query(work.em, "update funds.retention set state = 'due' where id = $1", [retention.id]);
    await setDeadline(work, {
      kind: 'funds.release-retention', subjectType: 'Retention', subjectId: retention.id, regionCode: retention.regionCode, bodyId: retention.bodyId,
      title: `返还质保金 ${formatYuan(retention.amountFen)} 元 · release retention money`, startedOn,
      policy: work.policy.value('retention.release-limit', {
        regionCode: retention.regionCode, line: retention.line, fundKind: retention.fundKind, on: startedOn }),
    });
  }
}

/**
 * Orders what is due at the bank, without being asked (F7), where the contractor has a checked account and the cash is there; the named
 * bookkeeper sends it with the next file. What can't be ordered stays due, and its clock tells when it is late.
 */
export async function orderDueRetentions(work: Work): Promise<void> {
  const due = await query<{ id: string; programmeId: string }>(
    work.em,
    `select r.id, r.programme_id as "programmeId" from funds.retention r join funds.project_contract c on c.contract_id = r.contract_id
      where r.state = 'due'
        and exists (select from funds.payee_account a where a.payee_type = 'contractor' and a.payee_id = c.contractor_id and a.state = 'in-force')
        and exists (select from funds.account b where b.programme_id = r.programme_id and b.book = 'cash' and b.kind = 'special-account' and b.balance_fen >= r.amount_fen)
      order by r.warranty_ends_on, r.id limit ${batch} for update of r skip locked`,
  );
  for (const { id, programmeId } of due) {
    const retention = await lockRetention(work.em, id);
    if (findReleaseRejections(retention, work.today).length > 0) continue;
    await orderRelease(partOf(work), await getProgramme(work.em, programmeId), retention);
  }
}

/** The sweep that looks for them; an idle look costs three indexed queries. */
export const dueRetentionSweep = {
  name: 'due retentions',
  everyMs: 5000,
  async run(work: Work): Promise<void> {
    await lapseGuarantees(work);
    await markDueRetentions(work);
    await orderDueRetentions(work);
  },
};
