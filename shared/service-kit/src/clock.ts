import { toShanghaiDate, type IsoDate } from '@sunledger/kernel';

/** Time is an argument everywhere; this is where it enters. */
export interface Clock {
  now(): Date;
}

export const today = (clock: Clock): IsoDate => toShanghaiDate(clock.now());

/**
 * The system's clock with an offset, so that a demonstration or a replay can live through a year in a minute.
 * The offset is kept in the service's database and can only be set in demonstration mode.
 */
export class OffsetClock implements Clock {
  #offsetMs: number;
  constructor(offsetMs = 0) {
    this.#offsetMs = offsetMs;
  }
  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }
  get offsetMs(): number {
    return this.#offsetMs;
  }
  setOffset(offsetMs: number): void {
    this.#offsetMs = offsetMs;
  }
}
