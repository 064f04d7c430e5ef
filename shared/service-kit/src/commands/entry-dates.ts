import { dueDate, isWithin, type IsoDate, type Refusal } from '@sunledger/kernel';
import type { PolicyView } from '../policy/policy-view.ts';
import { kitRefusal } from './kit-refusals.ts';

/** What a second person allowed: one entry for one past day, where that person's post reaches. */
export interface BackdatingApproval {
  occurredOn: IsoDate;
  regionCodes: readonly string[];
}

export interface EntryDatesFacts {
  today: IsoDate;
  policy: PolicyView;
  approval: BackdatingApproval | undefined;
}

/**
 * X4: days that a command names may lie back as far as the rule nearest to the thing itself allows; further back a
 * second person decides, or it would cure every missed deadline.
 */
export class EntryDates {
  readonly #facts: EntryDatesFacts;
  /** Whether the approval was needed: then it is used up. */
  approvalUsed = false;

  constructor(facts: EntryDatesFacts) {
    this.#facts = facts;
  }

  findRefusals(on: IsoDate, regionCode: string, field: string): Refusal[] {
    const { today, policy, approval } = this.#facts;
    if (on >= today) return [];
    const limit = policy.value('backdating.limit', { regionCode, line: null, fundKind: null, on: today });
    if (dueDate(on, limit.value).dueOn >= today) return [];
    if (approval?.occurredOn === on && approval.regionCodes.some((code) => isWithin(regionCode, code))) {
      this.approvalUsed = true;
      return [];
    }
    return [kitRefusal({ code: 'BACKDATED_TOO_FAR', on, limit: limit.value }, { field, policy: limit.label })];
  }
}
