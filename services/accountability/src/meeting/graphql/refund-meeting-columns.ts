/** A refund meeting (m) with what it handed out, wherever it is listed. */
export const refundMeetingColumns = `m.id, m.refund_list_id as "parentId", m.refund_list_id as "refundListId", m.region_code as "regionCode", m.place,
  m.attendees, m.amount_fen as amount, m.occurred_on as "occurredOn", m.recorded_at as "recordedAt",
  (select count(*)::int from accountability.refund_meeting_line l where l.meeting_id = m.id) as households`;
