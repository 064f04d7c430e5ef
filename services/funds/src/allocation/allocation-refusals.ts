import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { DirectRejection } from './domain/direct-funds.ts';
import type { DepartureRejection } from './domain/share-departure.ts';
import type { ReversalRejection } from './domain/reversal-rules.ts';

const catalogue = defineRefusals<ReversalRejection | DirectRejection | DepartureRejection>({
  DIRECT_DOCUMENT_MIXED: {
    mechanism: 'F3',
    zh: ({ documentNumber, direct }) =>
      `文号 ${documentNumber} 已用于${direct ? '其他资金' : '直达资金'}。直达资金须单独下达,不得与其他资金混合。请另用文号。`,
    en: ({ documentNumber, direct }) =>
      `The number ${documentNumber} carries ${direct ? 'other money' : 'direct funds'} already. Direct funds are issued apart; use another number.`,
  },
  DIRECT_NOT_RECEIVED: {
    mechanism: 'F3',
    zh: ({ leftFen }) => `可转下达的直达资金只有 ${formatYuan(leftFen)} 元。请核减金额,或对其他资金另行发文。`,
    en: ({ leftFen }) => `Only ${formatYuan(leftFen)} yuan of direct funds are left to pass on. Reduce the amount, or issue other money by its own document.`,
  },
  DIRECT_NEEDS_OWN_DOCUMENT: {
    mechanism: 'F3',
    zh: ({ leftFen }) => `非直达资金只有 ${formatYuan(leftFen)} 元可下达,其余为直达资金,须单独发文。请核减金额或标明直达资金。`,
    en: ({ leftFen }) => `Only ${formatYuan(leftFen)} yuan are not direct funds; the rest needs a document of its own. Reduce the amount or mark it as direct.`,
  },
  DEPARTS_FROM_SHARE: {
    mechanism: 'F11',
    zh: ({ regionCode, adoptedOn, shareFen, allottedFen, differenceFen }) =>
      `${adoptedOn} 审定的 ${regionCode} 本年度分配为 ${formatYuan(shareFen)} 元,本次下达后累计 ${formatYuan(allottedFen)} 元,${differenceFen > 0n ? '超出' : '尚差'} ${formatYuan(differenceFen > 0n ? differenceFen : -differenceFen)} 元。请按审定数下达,或在 reason 中说明原因。`,
    en: ({ regionCode, adoptedOn, shareFen, allottedFen, differenceFen }) =>
      `The share of ${regionCode} adopted on ${adoptedOn} is ${formatYuan(shareFen)} yuan; with this it has ${formatYuan(allottedFen)}, a difference of ${formatYuan(differenceFen)}. Give what was adopted, or say why in reason.`,
  },
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
export const toAllocationRefusal = (rejection: ReversalRejection | DirectRejection | DepartureRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
