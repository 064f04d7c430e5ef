import type { IsoDate } from '@sunledger/kernel';
import { petitionOverdue } from '@sunledger/events';
import { query, type DeadlineRow, type Work } from '@sunledger/service-kit';
import { countGuarded, type Guarded } from '../../figures.ts';
import { toldRegion } from './get-petition.ts';

/** A petition whose last day passed without a conclusion is overdue for good, whatever is concluded later (S2). */
export async function missConclusion(work: Work, { subjectId, dueOn }: Pick<DeadlineRow, 'subjectId' | 'dueOn'>): Promise<void> {
  const [petition] = await query<Guarded & { handlingBodyId: string }>(
    work.em,
    `update supervision.petition set overdue_on = $2 where id = $1 and overdue_on is null returning region_code as "regionCode",
       handling_region_code as "handlingRegionCode", body_complained_of_id as "concernedBodyId", handling_body_id as "handlingBodyId"`,
    [subjectId, dueOn],
  );
  if (petition) await tellOverdue(work, subjectId, dueOn, petition);
}

async function tellOverdue(work: Work, petitionId: string, dueOn: IsoDate, petition: Guarded & { handlingBodyId: string }): Promise<void> {
  await work.emit(petitionOverdue, {
    aggregateId: petitionId, regionCode: toldRegion(petition.regionCode), occurredOn: dueOn,
    payload: { petitionId, dueOn, bodyId: petition.handlingBodyId },
  });
  await countGuarded(work, 'petitions-overdue', dueOn, petition);
}
