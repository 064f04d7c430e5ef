import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { ReversalRejection } from './domain/reversal-rules.ts';

const catalogue = defineRefusals<ReversalRejection>({
  ALREADY_REVERSED: {
    mechanism: 'F2',
    zh: ({ reversedOn }) => `该笔下达已于 ${reversedOn} 冲销,不能再次冲销。`,
    en: ({ reversedOn }) => `This allocation was reversed on ${reversedOn} and can't be reversed again.`,
  },
  ALREADY_PASSED_ON: {
    mechanism: 'F2',
    zh: ({ passedOnFen }) => `接收机构已转下达 ${formatYuan(passedOnFen)} 元,不能冲销。请先由其冲销转下达的部分。`,
    en: ({ passedOnFen }) => `The receiver passed on ${formatYuan(passedOnFen)} yuan of it. It must reverse that first.`,
  },
  ALREADY_USED: {
    mechanism: 'F2',
    zh: ({ usedFen }) => `接收机构已使用或锁定 ${formatYuan(usedFen)} 元,不能冲销。请核减后另行调整。`,
    en: ({ usedFen }) => `The receiver used or reserved ${formatYuan(usedFen)} yuan of it, so it can't be reversed.`,
  },
  REVERSAL_BEFORE_ISSUE: {
    mechanism: 'F2',
    zh: ({ issuedOn }) => `冲销日期不能早于下达日期(${issuedOn})。`,
    en: ({ issuedOn }) => `The reversal can't be dated before the allocation (${issuedOn}).`,
  },
});

/** A rejection of a reversal in words. */
export const toAllocationRefusal = (rejection: ReversalRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
