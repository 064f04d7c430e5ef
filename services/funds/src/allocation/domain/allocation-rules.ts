import { isWithin } from '@sunledger/kernel';

export type AllocationRejection = { code: 'NOT_A_LOWER_BODY' } | { code: 'DOCUMENT_NUMBER_USED'; documentNumber: string };

interface Place {
  bodyId: string;
  regionCode: string;
}

/** F3: money goes down: to another body within the giver's region, never to itself, sideways or upward. */
export const mustGoDown = (from: Place, to: Place): AllocationRejection[] =>
  from.bodyId !== to.bodyId && isWithin(to.regionCode, from.regionCode) ? [] : [{ code: 'NOT_A_LOWER_BODY' }];
