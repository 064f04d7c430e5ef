import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { RegisterRejection, RegisterReversalRejection } from './domain/register-rules.ts';

const catalogue = defineRefusals<RegisterRejection | RegisterReversalRejection>({
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
  REGISTER_PROJECT_ELSEWHERE: {
    mechanism: 'F4',
    zh: ({ projectName, regionCode }) => `项目“${projectName}”在 ${regionCode},不在资金到达的地区。请登记本地区的项目,或不填项目。`,
    en: ({ projectName, regionCode }) => `The project "${projectName}" lies in ${regionCode}, not where the money came. Name one of the place, or none.`,
  },
  NOT_REGISTERED_BY_HAND: {
    mechanism: 'F4',
    zh: () => '只能冲销手工登记(registerWhereabouts)的去向。转下达和使用由账务形成,请冲销其本身。',
    en: () => 'Only what was registered by hand (registerWhereabouts) is reversed so. What was passed on or used follows the books: reverse it there.',
  },
  ENTRY_REVERSED: {
    mechanism: 'F4',
    zh: () => '该笔登记已冲销。如需更正,请重新登记(registerWhereabouts)。',
    en: () => 'This entry was reversed already. Register what is right anew (registerWhereabouts).',
  },
  REVERSED_BEFORE_ENTRY: {
    mechanism: 'F4',
    zh: ({ enteredOn }) => `冲销日期不能早于登记日期(${enteredOn})。`,
    en: ({ enteredOn }) => `The reversal can't be dated before the entry (${enteredOn}).`,
  },
});

/** A rejection of a ledger entry in words. */
export const toWhereaboutsRefusal = (rejection: RegisterRejection | RegisterReversalRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
