import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { stepTerms, stepTermsEn } from '../case/case-words.ts';
import type { MeasureRejection } from './domain/measure-rules.ts';

const catalogue = defineRefusals<MeasureRejection>({
  MEASURE_WITHOUT_DECISION: {
    mechanism: 'A2',
    zh: ({ state }) => `案件现处于“${stepTerms(state)}”。处理处分须在作出决定之后、结案之前登记。`,
    en: ({ state }) => `The case is "${stepTermsEn(state)}". Measures are recorded after its decision and before its conclusion.`,
  },
  NOT_FOR_VILLAGE_CADRES: {
    mechanism: 'A2', clause: '公职人员政务处分法 第二十二条',
    zh: ({ term }) => `对村民委员会管理人员只能给予警告、记过、记大过,不能给予“${term}”。`,
    en: ({ term }) => `Managers of a village committee can be given a warning, a demerit or a serious demerit only, not "${term}".`,
  },
  ONLY_FOR_PARTY_MEMBERS: {
    mechanism: 'A2', clause: '中国共产党纪律处分条例',
    zh: ({ term }) => `此人不是党员,不能给予“${term}”。请核对身份或改用其他处理方式。`,
    en: ({ term }) => `The person is no party member; "${term}" is party discipline. Check, or choose another measure.`,
  },
  ALREADY_SANCTIONED: {
    mechanism: 'A2', clause: '公职人员政务处分法 第十六条',
    zh: ({ term }) => `此人在本案中已受“${term}”,同一行为不得重复处分。`,
    en: ({ term }) => `In this case the person was given "${term}" already; one act is not punished twice.`,
  },
  IDENTITY_NUMBER_FAULTY: {
    mechanism: 'A2',
    zh: () => '公民身份号码有误。请核对后重新填写。',
    en: () => 'The identity number is faulty. Check it.',
  },
});

export const toMeasureRefusal = (rejection: MeasureRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
