import { addMonths, type Fen, type IsoDate } from '@sunledger/kernel';

export interface ReceivedMoney {
  id: string;
  receivedOn: IsoDate;
  amountFen: Fen;
}
export interface Remaining {
  id: string;
  remainingFen: Fen;
}

/** F9: what went out went out of what came first; so what still lies there is the youngest, and its age can't be talked down. */
export function ageReceipts(received: readonly ReceivedMoney[], heldFen: Fen): Remaining[] {
  let goneFen = received.reduce((sum, { amountFen }) => sum + amountFen, 0n) - heldFen;
  return received.map(({ id, amountFen }) => {
    const takenFen = goneFen <= 0n ? 0n : goneFen < amountFen ? goneFen : amountFen;
    goneFen -= takenFen;
    return { id, remainingFen: amountFen - takenFen };
  });
}

/** F9: idle for more than so many months: from the day after the anniversary on, as auditors count it. */
export const isIdle = (receivedOn: IsoDate, months: number, on: IsoDate): boolean => on > addMonths(receivedOn, months);

/** The next age at which money that came on a day is looked at; undefined after the last. */
export const nextAge = (months: readonly number[], passed: number): number | undefined =>
  [...months].sort((one, other) => one - other).find((age) => age > passed);
