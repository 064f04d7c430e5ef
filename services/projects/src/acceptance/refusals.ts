import { defineRefusals, formatYuan, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { kitRefusal } from '@sunledger/service-kit';
import type { AcceptanceLevel, AcceptanceRejection } from './domain/acceptance-rules.ts';
import type { BatchRejection } from './domain/batch-rules.ts';

export type SampleRejection = { code: 'NOT_A_TOWNSHIP' } | { code: 'NOTHING_TO_DRAW' };
type Worded = Exclude<AcceptanceRejection, { code: 'JUDGED_BY_SAME_PERSON' }> | BatchRejection | SampleRejection;

const levelTerms: Record<AcceptanceLevel | 'submission', string> = { village: '村级初验', township: '乡镇复验', county: '县级抽验', submission: '申请验收' };

const catalogue = defineRefusals<Worded>({
  BATCH_NOT_POSITIVE: { mechanism: 'P6', zh: () => '批次金额必须大于零。', en: () => 'The amount of a batch must be greater than zero.' },
  BATCHES_OVER_CONTRACT: {
    mechanism: 'P6',
    zh: ({ overFen, leftFen }) => `批次金额超出合同 ${formatYuan(overFen)} 元,合同尚余 ${formatYuan(leftFen)} 元。请核减金额。`,
    en: ({ overFen, leftFen }) => `${formatYuan(overFen)} yuan over the contract, which has ${formatYuan(leftFen)} left. Reduce the amount.`,
  },
  AFTER_FINAL_BATCH: { mechanism: 'P6', zh: () => '该合同的最后一批已经提交,不能再提交批次。', en: () => 'The last batch of this contract is handed in; none can follow.' },
  BATCH_WITHOUT_EVIDENCE: { mechanism: 'P6', zh: () => '提交批次须附材料(照片、进度等)。请补充后再提交。', en: () => 'A batch needs its evidence (photos, progress). Attach it and submit again.' },
  BATCH_NOT_FAILED: { mechanism: 'P7', zh: () => '只有验收不合格的批次才能整改后重新提交。', en: () => 'Only a batch that failed can be handed in again.' },
  LEVEL_OUT_OF_ORDER: {
    mechanism: 'P7',
    zh: ({ level, next }) => `应先办理“${levelTerms[next]}”,不能办理“${levelTerms[level]}”。`,
    en: ({ level, next }) => `The next acceptance is that of the ${next}, not of the ${level}.`,
  },
  BATCH_SETTLED: {
    mechanism: 'P7',
    zh: ({ state }) => (state === 'accepted' ? '该批次已通过验收。' : '该批次验收不合格,须整改后重新提交。'),
    en: ({ state }) => (state === 'accepted' ? 'The batch is accepted already.' : 'The batch failed; it must be mended and handed in again.'),
  },
  COUNTY_SAMPLE_NOT_DRAWN: {
    mechanism: 'P7',
    zh: () => '乡镇复验已通过,等待县级抽取样本。抽取后未抽中的批次即通过验收。',
    en: () => 'The township has passed it; it waits for the county to draw its sample. If not drawn, it is accepted then.',
  },
  SATISFACTION_MISSING: { mechanism: 'P7', zh: () => '乡镇复验须填写群众满意度。', en: () => "The township's acceptance needs the villagers' satisfaction." },
  ACCEPTED_OVER_CONTRACT: {
    mechanism: 'P7',
    zh: ({ overFen }) => `验收累计金额将超出合同 ${formatYuan(overFen)} 元,不能通过。`,
    en: ({ overFen }) => `Accepted work would exceed the contract by ${formatYuan(overFen)} yuan.`,
  },
  NOT_A_TOWNSHIP: { mechanism: 'P7', zh: () => '样本按乡镇抽取。请填写乡镇的区划代码。', en: () => 'Samples are drawn by township. Give the code of a township.' },
  NOTHING_TO_DRAW: {
    mechanism: 'P7',
    zh: () => '该乡镇该年度没有尚未抽取的项目。',
    en: () => 'No project of this township and year is left to draw from.',
  },
});

export function acceptanceRefusal(rejection: Worded | AcceptanceRejection, place: RefusalPlace & { level?: AcceptanceLevel } = {}): Refusal {
  const { level = 'village', ...where } = place;
  if (rejection.code === 'JUDGED_BY_SAME_PERSON') {
    return kitRefusal({ code: 'SAME_PERSON', duty: levelTerms[level], otherDuty: levelTerms[rejection.otherLevel] }, { field: 'level' });
  }
  return wordRefusal(catalogue, rejection, where);
}
