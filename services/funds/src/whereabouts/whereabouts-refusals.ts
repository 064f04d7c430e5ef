import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { RegisterRejection } from './domain/register-rules.ts';

const catalogue = defineRefusals<RegisterRejection>({
  ALLOCATION_REVERSED: {
    mechanism: 'F4',
    zh: ({ reversedOn }) => `该笔下达已于 ${reversedOn} 冲销,不再登记台账。`,
    en: ({ reversedOn }) => `This allocation was taken back on ${reversedOn}; the ledger takes no entry of it.`,
  },
  REGISTERED_BEFORE_ISSUE: {
    mechanism: 'F4',
    zh: ({ issuedOn }) => `登记日期不能早于下达日期(${issuedOn})。请改正发生日期。`,
    en: ({ issuedOn }) => `The entry can't be dated before the allocation (${issuedOn}). Correct the date.`,
  },
  REGISTERED_ABOVE_RECEIVED: {
    mechanism: 'F4',
    zh: ({ receivedFen, registeredFen, openFen }) =>
      `该笔下达 ${formatYuan(receivedFen)} 元,台账已登记 ${formatYuan(registeredFen)} 元,最多还可登记 ${formatYuan(openFen)} 元。`,
    en: ({ receivedFen, registeredFen, openFen }) =>
      `${formatYuan(receivedFen)} yuan came and ${formatYuan(registeredFen)} are registered: at most ${formatYuan(openFen)} more can be.`,
  },
  REGISTER_PROJECT_UNKNOWN: {
    mechanism: 'F4',
    zh: ({ projectId }) => `项目 ${projectId} 不在项目库中。请登记库内项目,或不填项目。`,
    en: ({ projectId }) => `The project ${projectId} is not in the library. Name a listed one, or none.`,
  },
});

/** A rejection of a ledger entry in words. */
export const toWhereaboutsRefusal = (rejection: RegisterRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
