import { qualityIssueClosed, qualityIssueOpened } from '@sunledger/events';
import { onEvent, query } from '@sunledger/service-kit';
import { holdBack } from '../application/hold-back.ts';
import { markDueRetentions } from '../application/mark-due-retentions.ts';

/** An open quality issue blocks what is held back for the project; a clock of release that already ran is taken away (P8, F7). */
export const qualityIssueOpenedConsumer = onEvent(qualityIssueOpened, async (work, event) => {
  const { issueId, projectId } = event.payload;
  await query(
    work.em,
    `insert into funds.quality_issue (issue_id, project_id, opened_on, opened_event_id) values ($1, $2, $3, $4)
     on conflict (issue_id) do update set opened_on = excluded.opened_on, opened_event_id = excluded.opened_event_id`,
    [issueId, projectId, event.occurredOn, event.id],
  );
  // The row locks make a release that is under way wait, or see the issue.
  const due = await query<{ id: string; state: string }>(
    work.em, "select id, state from funds.retention where project_id = $1 and state not in ('released', 'cancelled') order by id for update", [projectId]);
  for (const retention of due.filter((row) => row.state === 'due' || row.state === 'ordered')) await holdBack(work, retention, '质量问题未关闭 open quality issue');
});

/** Its rectification frees it again; what is due by then is marked at once. */
export const qualityIssueClosedConsumer = onEvent(qualityIssueClosed, async (work, event) => {
  const { issueId, projectId } = event.payload;
  await query(
    work.em,
    `insert into funds.quality_issue (issue_id, project_id, closed_on, closed_event_id) values ($1, $2, $3, $4)
     on conflict (issue_id) do update set closed_on = excluded.closed_on, closed_event_id = excluded.closed_event_id`,
    [issueId, projectId, event.occurredOn, event.id],
  );
  await markDueRetentions(work);
});
