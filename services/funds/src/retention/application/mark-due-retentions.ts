import { formatYuan, type Fen, type IsoDate } from '@sunledger/kernel';
import { query, setDeadline, type Work } from '@sunledger/service-kit';
import { releaseStartsOn } from '../domain/retention-rules.ts';

interface DueRow {
  id: string;
  regionCode: string;
  amountFen: Fen;
  warrantyEndsOn: IsoDate;
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
    `select r.id, r.region_code as "regionCode", r.amount_fen as "amountFen", r.warranty_ends_on as "warrantyEndsOn",
       p.body_id as "bodyId", p.line, p.fund_kind as "fundKind",
       (select max(q.closed_on) from funds.quality_issue q where q.project_id = r.project_id) as "lastClosedOn"
     from funds.retention r join funds.programme p on p.id = r.programme_id
     where r.state = 'held' and r.warranty_ends_on <= $1
       and not exists (select from funds.quality_issue q where q.project_id = r.project_id and q.closed_on is null)
     order by r.warranty_ends_on, r.id limit ${batch} for update of r skip locked`,
    [work.today],
  );
  for (const retention of due) {
    const startedOn = releaseStartsOn(retention.warrantyEndsOn, retention.lastClosedOn);
    await query(work.em, "update funds.retention set state = 'due' where id = $1", [retention.id]);
    await setDeadline(work, {
      kind: 'funds.release-retention', subjectType: 'Retention', subjectId: retention.id, regionCode: retention.regionCode, bodyId: retention.bodyId,
      title: `返还质保金 ${formatYuan(retention.amountFen)} 元 · release retention money`, startedOn,
      policy: work.policy.value('retention.release-limit', {
        regionCode: retention.regionCode, line: retention.line, fundKind: retention.fundKind, on: startedOn }),
    });
  }
}

/** The sweep that looks for them; an idle look costs one indexed query. */
export const dueRetentionSweep = { name: 'due retentions', everyMs: 5000, run: markDueRetentions };
