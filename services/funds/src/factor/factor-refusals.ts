import { defineRefusals, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { FactorRejection } from './domain/proposal-rules.ts';

const catalogue = defineRefusals<FactorRejection>({
  NO_REGIONS: { mechanism: 'F11', zh: () => '至少列出一个地区。', en: () => 'Name at least one region.' },
  REGION_TWICE: { mechanism: 'F11', zh: ({ regionCode }) => `地区 ${regionCode} 重复列出。`, en: ({ regionCode }) => `The region ${regionCode} is named twice.` },
  REGION_OUTSIDE: {
    mechanism: 'F11',
    zh: ({ regionCode }) => `地区 ${regionCode} 不是该资金项目所属地区的下级。请只列下级地区。`,
    en: ({ regionCode }) => `The region ${regionCode} does not lie below that of the programme. Name only lower regions.`,
  },
  INCOME_NOT_POSITIVE: {
    mechanism: 'F11', zh: ({ regionCode }) => `地区 ${regionCode} 的人均收入应大于零。`, en: ({ regionCode }) => `The average income of ${regionCode} must be above zero.`,
  },
  PEOPLE_NEGATIVE: {
    mechanism: 'F11', zh: ({ regionCode }) => `地区 ${regionCode} 的人数不能为负。`, en: ({ regionCode }) => `The number of people of ${regionCode} can't be negative.`,
  },
});

/** A rejection about factors in words. */
export const factorRefusal = (rejection: FactorRejection): Refusal => wordRefusal(catalogue, rejection, { field: 'regions' });
