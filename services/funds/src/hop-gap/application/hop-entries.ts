import { regionLevel, regionPrefix, type RegionLevel } from '@sunledger/kernel';
import type { HopMeasure } from '../domain/hop-gap.ts';
import type { HopQuestion } from './read-hop-gaps.ts';

/** A number of the hop gap that opens into its list; two of them are differences of two others. */
export type HopNumber = HopMeasure | 'unregistered' | 'unconfirmed';

const columns = (parts: { id: string; type: string; subject: string; document: string; body: string; region: string; amount: string; day: string; recorded: string }) =>
  `${parts.id} as id, ${parts.type} as "subjectType", ${parts.subject} as "subjectId", ${parts.document} as "documentNumber", ${parts.body} as "bodyId",
   ${parts.region} as "regionCode", programme_id as "programmeId", ${parts.amount}::bigint as amount, ${parts.day} as "occurredOn", ${parts.recorded} as "recordedAt"`;

/** Quota that entered a region of the level from outside: booked from above, or allotted from a place that is not in it; taken back by a row of its own. */
const entered = (day: string) => `
  select ${columns({ id: "'receipt-' || id || '-' || d.sign", type: "'QuotaReceipt'", subject: 'id::text', document: 'document_number', body: 'body_id', region: 'region_code', amount: '(d.sign * amount_fen)', day: 'd.day', recorded: 'recorded_at' })}
    from funds.quota_receipt cross join lateral (values (occurred_on, 1), (reversed_on, -1)) d(day, sign)
   where starts_with(region_code, $1) and funds.region_level(region_code) = $4 and d.day is not null
  union all
  select ${columns({ id: "'allocation-' || a.id || '-' || d.sign", type: "'Allocation'", subject: 'a.id::text', document: 'a.document_number', body: 'a.to_body_id', region: 'r', amount: '(d.sign * a.amount_fen)', day: 'd.day', recorded: 'a.recorded_at' })}
    from funds.allocation a cross join lateral funds.regions_entered(a.from_region_code, a.to_region_code) r
    cross join lateral (values (${day}, 1), (case when ${day} is not null then a.reversed_on end, -1)) d(day, sign)
   where starts_with(a.to_region_code, $1) and starts_with(r, $1) and funds.region_level(r) = $4 and d.day is not null`;

const moved = (measures: readonly HopMeasure[]) => `
  select ${columns({ id: "'entry-' || entry_id || '-' || line_no", type: 'subject_type', subject: 'subject_id', document: 'document_number', body: 'body_id', region: 'region_code', amount: 'amount_fen', day: 'occurred_on', recorded: 'recorded_at' })}
    from funds.hop_movement where starts_with(region_code, $1) and measure in (${measures.map((measure) => `'${measure}'`).join(', ')})
     and ($4::text is null or funds.region_level(region_code) = $4)`;

const confirmed = `
  select ${columns({ id: "'receipt-' || id", type: "'HouseholdPayment'", subject: 'payment_id::text', document: 'null', body: 'null', region: 'region_code', amount: 'amount_fen', day: 'occurred_on', recorded: 'recorded_at' })}
    from funds.hop_confirmation where starts_with(region_code, $1) and ($4::text is null or $4 = 'village')`;

const less = (one: string, other: string): string =>
  `${one} union all select 'less-' || id, "subjectType", "subjectId", "documentNumber", "bodyId", "regionCode", "programmeId", -amount, "occurredOn", "recordedAt" from (${other}) o`;

const sources: Record<HopNumber, string> = {
  issued: entered('a.occurred_on'),
  received: entered('a.registered_on'),
  unregistered: less(entered('a.occurred_on'), entered('a.registered_on')),
  held: moved(['held']),
  paid: moved(['paid', 'paid-to-households']),
  'paid-to-households': moved(['paid-to-households']),
  confirmed,
  unconfirmed: less(moved(['paid-to-households']), confirmed),
};

const ofEntering: readonly HopNumber[] = ['issued', 'received', 'unregistered'];

/** The facts that a number of the hop gap is the sum of: the same place, programme, level and day. */
export function hopEntries({ regionCode, programmeId, on }: HopQuestion, number: HopNumber, level: RegionLevel | undefined) {
  const at = level ?? (ofEntering.includes(number) ? regionLevel(regionCode) : null);
  return {
    select: `select * from (${sources[number]}) s
      where kit.region_visible("regionCode") and ($2::uuid is null or "programmeId" = $2) and "occurredOn" <= $3 and amount <> 0`,
    parameters: [regionPrefix(regionCode), programmeId ?? null, on, at],
  };
}
