import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { kitRefusal } from '@sunledger/service-kit';
import type { QualityRejection } from './domain/quality-rules.ts';

type Worded = Exclude<QualityRejection, { code: 'CLOSED_BY_ITS_OPENER' }>;

const catalogue = defineRefusals<Worded>({
  NOTHING_BUILT: {
    mechanism: 'P8',
    zh: () => '该项目尚无合同,不能登记质量问题。',
    en: () => 'The project has no contract yet; there is no work whose quality could be at issue.',
  },
  WARRANTY_OVER: {
    mechanism: 'P8',
    zh: ({ endedOn }) => `质保期已于 ${endedOn} 届满,不能再登记质保期内的质量问题。请按问题台账登记。`,
    en: ({ endedOn }) => `The warranty ended on ${endedOn}. Enter it in the ledger of problems instead.`,
  },
  ISSUE_ALREADY_CLOSED: { mechanism: 'P8', zh: () => '该质量问题已经销号。', en: () => 'This quality issue is struck off already.' },
  CLOSED_WITHOUT_EVIDENCE: {
    mechanism: 'P8',
    zh: () => '销号须附整改材料。请补充后再提交。',
    en: () => 'Striking off needs evidence of the rectification. Attach it and submit again.',
  },
});

export function qualityRefusal(rejection: QualityRejection, place: RefusalPlace = {}): Refusal {
  if (rejection.code === 'CLOSED_BY_ITS_OPENER') return kitRefusal({ code: 'SAME_PERSON', duty: '质量问题销号', otherDuty: '登记质量问题' }, { field: 'issueId' });
  return wordRefusal(catalogue, rejection, place);
}
