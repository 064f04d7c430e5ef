import type { Fen, IsoDate } from '@sunledger/kernel';

/** What a region was to get of a programme in a year as it was adopted (F11), and what it was given until now. */
export interface AdoptedShare {
  proposalId: string;
  regionCode: string;
  adoptedOn: IsoDate;
  shareFen: Fen;
  allottedFen: Fen;
  eventId: string;
}

export interface DepartureRejection {
  code: 'DEPARTS_FROM_SHARE';
  regionCode: string;
  adoptedOn: IsoDate;
  shareFen: Fen;
  allottedFen: Fen;
  differenceFen: Fen;
}

/** F11: how far the region is from its share once the amount has come: above nought it has more, below it waits for more. */
export const departureOf = ({ shareFen, allottedFen }: Pick<AdoptedShare, 'shareFen' | 'allottedFen'>, amountFen: Fen): Fen => allottedFen + amountFen - shareFen;

/** F11: whoever gives another sum than was adopted says why; a part of it says that the rest is to come. */
export function mustExplainDeparture(share: AdoptedShare | undefined, amountFen: Fen, reason: string | null | undefined): DepartureRejection[] {
  if (!share || reason) return [];
  const differenceFen = departureOf(share, amountFen);
  const { regionCode, adoptedOn, shareFen } = share;
  return differenceFen === 0n ? [] : [{ code: 'DEPARTS_FROM_SHARE', regionCode, adoptedOn, shareFen, allottedFen: share.allottedFen + amountFen, differenceFen }];
}
