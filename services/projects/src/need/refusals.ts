import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { NeedRejection } from './domain/need-rules.ts';

const catalogue = defineRefusals<NeedRejection>({
  NOT_SURVEY_MONTH: {
    mechanism: 'P2',
    zh: ({ month }) => `需求摸底在每年 ${month} 月进行,发生日期不在该月。请填写调查当日的日期。`,
    en: ({ month }) => `Needs are surveyed in month ${month}; the date is not in it. Give the day of the survey.`,
  },
  NOT_A_VILLAGE: {
    mechanism: 'P2',
    zh: () => '需求按村登记。请填写村的区划代码。',
    en: () => 'Needs are recorded by village. Give the code of a village.',
  },
  NEED_NOT_POSITIVE: {
    mechanism: 'P2',
    zh: () => '涉及户数和估算金额都必须大于零。',
    en: () => 'Households and estimate must both be greater than zero.',
  },
});

export const needRefusal = (rejection: NeedRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
