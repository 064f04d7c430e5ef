import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { FactRejection } from './domain/fact-rules.ts';

const catalogue = defineRefusals<FactRejection>({
  FACT_TYPE_UNKNOWN: {
    mechanism: 'X8',
    zh: ({ types }) => `没有可订阅的事实:${types.join('、')}。可订阅的事实见 AsyncAPI 文档。`,
    en: ({ types }) => `No such facts to subscribe to: ${types.join(', ')}. The AsyncAPI document lists them.`,
  },
  FACT_TYPE_NOT_FOR_PURPOSE: {
    mechanism: 'X2',
    zh: ({ types, purpose }) => `接入目的“${purpose}”不得知悉:${types.join('、')}。请去掉后再订阅。`,
    en: ({ types, purpose }) => `The purpose "${purpose}" may not know of: ${types.join(', ')}. Leave them out.`,
  },
  FACT_POSITION_AHEAD: {
    mechanism: 'X8',
    zh: ({ last }) => `最新位置是 ${last},不能从其后重放。请给出 1 至 ${last} 之间的位置。`,
    en: ({ last }) => `The last position is ${last}; nothing lies after it to replay. Give one from 1 to ${last}.`,
  },
  FACT_SUBSCRIPTION_ENDED: {
    mechanism: 'X8',
    zh: () => '该订阅已终止。请重新订阅。',
    en: () => 'This subscription has ended. Subscribe anew.',
  },
  FACT_SUBSCRIPTIONS_TOO_MANY: {
    mechanism: 'X8',
    zh: ({ limit }) => `每个接入最多 ${limit} 个有效订阅。请先终止不用的订阅。`,
    en: ({ limit }) => `One client has at most ${limit} subscriptions. End one that is not used first.`,
  },
});

/** A rejected subscription to facts in words. */
export const toPartnerRefusal = (rejection: FactRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
