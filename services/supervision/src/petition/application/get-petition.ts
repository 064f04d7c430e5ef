import { ancestorsOf, regionLevel, type IsoDate } from '@sunledger/kernel';
import { mustHold, NotFound, query, type Em, type Work } from '@sunledger/service-kit';
import type { SupervisionDuty } from '../../duties.ts';
import type { PetitionState } from '../domain/petition-rules.ts';

export interface PetitionRecord {
  id: string;
  named: boolean;
  state: PetitionState;
  regionCode: string;
  handlingBodyId: string;
  handlingRegionCode: string;
  concernedBodyId: string | null;
  subjectFactIds: string[];
  receivedOn: IsoDate;
  acceptedOn: IsoDate | null;
  acceptedBy: string | null;
  concludedOn: IsoDate | null;
  repliedOn: IsoDate | null;
  rating: number | null;
  registeredEventId: string;
}

const columns = `id, named, state, region_code as "regionCode", handling_body_id as "handlingBodyId", handling_region_code as "handlingRegionCode",
  body_complained_of_id as "concernedBodyId", subject_fact_ids as "subjectFactIds", received_on as "receivedOn", accepted_on as "acceptedOn",
  accepted_by as "acceptedBy", concluded_on as "concludedOn", replied_on as "repliedOn", rating, registered_event_id as "registeredEventId"`;

/** The petition an officer acts on, locked; not found for whoever row-level security keeps away from it (S1). */
export async function lockPetition(work: Work, petitionId: string, duty: SupervisionDuty): Promise<PetitionRecord> {
  const [petition] = await query<PetitionRecord>(work.em, `select ${columns} from supervision.petition where id = $1 for update`, [petitionId]);
  if (!petition) throw new NotFound('petitionId');
  mustHold(work, duty, petition.handlingRegionCode);
  return petition;
}

/** Lets row-level security give the petition of this code, for the rest of the transaction. */
export async function presentReceipt(em: Em, hash: string): Promise<void> {
  await query(em, "select set_config('app.receipt', $1, true)", [hash]);
}

/** The petition of a receipt code, locked. */
export async function lockByReceipt(work: Work, hash: string): Promise<PetitionRecord> {
  await presentReceipt(work.em, hash);
  const [petition] = await query<PetitionRecord>(work.em, `select ${columns} from supervision.petition where receipt_hash = $1 for update`, [hash]);
  if (!petition) throw new NotFound('receiptCode');
  return petition;
}

/** What an event tells of where a petition came from: the township and no nearer, for a village has few who could have written (S1). */
export const toldRegion = (regionCode: string): string => ancestorsOf(regionCode).find((code) => regionLevel(code) === 'township') ?? regionCode;
