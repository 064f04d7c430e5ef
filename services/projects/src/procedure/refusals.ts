import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import { bodyKinds, evidenceKinds } from '@sunledger/policy';
import { kitRefusal } from '@sunledger/service-kit';
import type { StepRejection } from './domain/step-rules.ts';

const bodyTerm = (kind: string): string => (bodyKinds as Record<string, string>)[kind] ?? kind;
const evidenceTerm = (kind: string): string => (evidenceKinds as Record<string, string>)[kind] ?? kind;

type Worded = Exclude<StepRejection, { code: 'STEP_BY_SAME_PERSON' }> | { code: 'MEETING_MISSING'; title: string };

const catalogue = defineRefusals<Worded>({
  RUN_CLOSED: {
    mechanism: 'P3',
    zh: () => '该程序已经结束,不能再办理环节。',
    en: () => 'This procedure has ended; no more steps can be taken.',
  },
  STEP_UNKNOWN: {
    mechanism: 'P3',
    zh: ({ stepCode }) => `该程序没有“${stepCode}”这个环节。请从程序的环节中选择。`,
    en: ({ stepCode }) => `The procedure has no step "${stepCode}". Choose one of its steps.`,
  },
  STEP_ALREADY_DONE: {
    mechanism: 'P3',
    zh: ({ title }) => `“${title}”已经办理,不能重复办理。`,
    en: ({ title }) => `"${title}" is done already and can't be repeated.`,
  },
  STEP_AWAITS_DISPLAY: {
    mechanism: 'D4',
    zh: ({ title }) => `“${title}”正在公示,公示期满且无未答复异议后才能继续。`,
    en: ({ title }) => `"${title}" is on display; the procedure goes on when display ends with no objection open.`,
  },
  STEP_OUT_OF_ORDER: {
    mechanism: 'P3',
    zh: ({ title, currentTitle }) => `不能越过环节:应先办理“${currentTitle}”,再办理“${title}”。`,
    en: ({ title, currentTitle }) => `Steps can't be skipped: "${currentTitle}" comes before "${title}".`,
  },
  STEP_BEFORE_EARLIER: {
    mechanism: 'P3',
    zh: ({ title, earlierTitle, effectiveOn }) => `“${title}”的日期不能早于“${earlierTitle}”生效的日期(${effectiveOn})。请核对发生日期。`,
    en: ({ title, earlierTitle, effectiveOn }) => `"${title}" can't be earlier than the day "${earlierTitle}" took effect (${effectiveOn}). Check the date.`,
  },
  STEP_OF_ANOTHER_BODY: {
    mechanism: 'P3',
    zh: ({ title, bodyKind }) => `“${title}”由${bodyTerm(bodyKind)}办理。请由该机构人员办理。`,
    en: ({ title, bodyKind }) => `"${title}" is taken by another kind of body (${bodyKind}). Somebody of that body must do it.`,
  },
  EVIDENCE_MISSING: {
    mechanism: 'P3',
    zh: ({ missing }) => `缺少材料:${missing.map(evidenceTerm).join('、')}。请补齐后再提交。`,
    en: ({ missing }) => `Evidence is missing: ${missing.join(', ')}. Attach it and submit again.`,
  },
  MEETING_MISSING: {
    mechanism: 'P2',
    zh: ({ title }) => `“${title}”须有达到法定人数并表决通过的会议。请填写会议人数,或先登记会议。`,
    en: ({ title }) => `"${title}" needs a meeting that had its quorum and passed. Give its numbers, or record the meeting first.`,
  },
});

export function stepRefusal(rejection: StepRejection | Worded, place: RefusalPlace = {}): Refusal {
  if (rejection.code === 'STEP_BY_SAME_PERSON') {
    return kitRefusal({ code: 'SAME_PERSON', duty: rejection.title, otherDuty: rejection.otherTitle }, { field: 'stepCode' });
  }
  return wordRefusal(catalogue, rejection, place);
}
