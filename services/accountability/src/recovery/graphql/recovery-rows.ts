import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { refundMeetingColumns } from '../../meeting/graphql/refund-meeting-columns.ts';

export interface RecoveryRow {
  id: string;
  parentId: string;
  orderedFen: bigint;
  receivedFen: bigint;
  treasuryOrderedFen: bigint;
  treasuryPaidFen: bigint;
  listedFen: bigint;
  refundedFen: bigint;
}

const amounts = ['ordered', 'received', 'treasury_ordered', 'treasury_paid', 'listed', 'refunded'];
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const visible = 'kit.region_visible(r.region_code)';

export const recoveryColumns = `r.id, r.case_id as "parentId", r.case_id as "caseId", r.programme_id as "programmeId", r.region_code as "regionCode",
  r.source, r.voluntary, r.ordered_fen as amount, r.occurred_on as "occurredOn", r.recorded_at as "recordedAt",
  (select name from accountability.known_programme p where p.programme_id = r.programme_id) as "programmeName",
  ${amounts.map((name) => `r.${name}_fen as "${camel(name)}Fen"`).join(', ')}`;
export const amountSums = amounts.map((name) => `coalesce(sum(r.${name}_fen), 0)::bigint as "${camel(name)}Fen"`).join(', ');

export const recoveryById = rowLoader<RecoveryRow>(`select ${recoveryColumns} from accountability.recovery r where r.id = any($1::uuid[]) and ${visible}`);
export const recoveriesOfCase = childLoader<RecoveryRow>(
  `select ${recoveryColumns} from accountability.recovery r where r.case_id = any($1::uuid[]) and ${visible} order by r.recorded_at, r.id`);

export const movementColumns = `r.id, r.recovery_id as "parentId", r.recovery_id as "recoveryId", r.region_code as "regionCode", r.kind,
  r.amount_fen as amount, r.occurred_on as "occurredOn", r.recorded_at as "recordedAt"`;
export const movementsOfRecovery = childLoader<{ parentId: string }>(
  `select ${movementColumns} from accountability.recovery_movement r where r.recovery_id = any($1::uuid[]) and ${visible} order by r.recorded_at, r.id`);

const listColumns = `r.id, r.recovery_id as "parentId", r.recovery_id as "recoveryId", r.region_code as "regionCode", r.total_fen as amount,
  r.listed_by as "listedBy", r.occurred_on as "occurredOn", r.recorded_at as "recordedAt", r.paid_on as "paidOn"`;
export const refundListById = rowLoader<{ id: string }>(`select ${listColumns} from accountability.refund_list r where r.id = any($1::uuid[]) and ${visible}`);
export const listsOfRecovery = childLoader<{ parentId: string }>(
  `select ${listColumns} from accountability.refund_list r where r.recovery_id = any($1::uuid[]) and ${visible} order by r.recorded_at, r.id`);

export interface RefundLineRow {
  id: string;
  parentId: string;
  nameSealed: Buffer | null;
}
export const lineColumns = `r.id, r.refund_list_id as "parentId", r.refund_list_id as "refundListId", r.region_code as "regionCode",
  r.household_id as "householdId", r.amount_fen as amount, r.listed_on as "listedOn", r.recorded_at as "recordedAt", r.paid_on as "paidOn",
  r.confirmed_on as "confirmedOn", r.confirmation_method as "confirmationMethod", r.name_sealed as "nameSealed",
  case when r.confirmed_on is not null then 'confirmed' when r.paid_on is not null then 'paid' else 'listed' end as state`;
export const lineById = rowLoader<RefundLineRow>(`select ${lineColumns} from accountability.refund_line r where r.id = any($1::uuid[]) and ${visible}`);
export const linesOfList = childLoader<RefundLineRow>(
  `select ${lineColumns} from accountability.refund_line r where r.refund_list_id = any($1::uuid[]) and ${visible} order by r.refund_list_id, r.position`);

export const meetingsOfList = childLoader<{ parentId: string }>(
  `select ${refundMeetingColumns} from accountability.refund_meeting m where m.refund_list_id = any($1::uuid[]) and kit.region_visible(m.region_code) order by m.recorded_at, m.id`);
