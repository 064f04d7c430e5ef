import { defineRefusals } from '@sunledger/kernel';
import type { ClosingCondition, ClueAction, ClueRejection, ClueState } from './clue-rules.ts';

const actionsZh: Record<ClueAction, string> = { screen: '集体排查', check: '报告初步核实', transfer: '移交', answer: '反馈', close: '了结' };
const actionsEn: Record<ClueAction, string> = {
  screen: 'screened', check: 'reported on as checked', transfer: 'transferred', answer: 'answered', close: 'closed',
};
const statesZh: Record<ClueState, string> = {
  REGISTERED: '待排查', HELD: '暂存待查', TALK_OR_LETTER: '谈话函询', CHECKING: '初步核实中', CHECKED: '已初步核实', TO_CLOSE: '拟了结',
  TRANSFERRED: '已移交待反馈', ANSWERED: '已反馈', CLOSED: '已了结',
};
const statesEn: Record<ClueState, string> = {
  REGISTERED: 'waiting for the screening meeting', HELD: 'held', TALK_OR_LETTER: 'being asked about by talk or letter', CHECKING: 'under preliminary check',
  CHECKED: 'checked', TO_CLOSE: 'to be closed', TRANSFERRED: 'transferred and waiting for an answer', ANSWERED: 'answered', CLOSED: 'closed',
};
const conditionsZh: Record<ClosingCondition, string> = { FACTS: '查不清不放过', RESPONSIBILITY: '责任不明不放过', ACCOUNTABILITY: '追责不到位不放过' };
const conditionsEn: Record<ClosingCondition, string> = {
  FACTS: 'the facts are cleared up', RESPONSIBILITY: 'it is clear who is responsible', ACCOUNTABILITY: 'they have been held to account',
};

/** Refusals about clues in words; part of the catalogue of supervision. */
export const clueWords = defineRefusals<ClueRejection>({
  CLUE_NOT_IN_STATE: {
    mechanism: 'S3',
    zh: ({ action, state }) => `线索目前为“${statesZh[state]}”,不能${actionsZh[action]}。请先完成前一环节。`,
    en: ({ action, state }) => `The clue is ${statesEn[state]} and can't be ${actionsEn[action]} now. Do the step before it first.`,
  },
  CLUE_NAMED_TWICE: { mechanism: 'S3', zh: () => '同一线索在本次会议中只能决定一次。', en: () => 'A meeting decides each clue once.' },
  MEETING_TOO_SMALL: {
    mechanism: 'S3',
    zh: ({ least }) => `线索须集体排查,参会人数不少于 ${least} 人。`,
    en: ({ least }) => `Clues are screened collectively: at least ${least} must attend.`,
  },
  CLOSING_CONDITION_UNMET: {
    mechanism: 'S3',
    zh: ({ condition }) => `未满足了结条件“${conditionsZh[condition]}”。请继续核查。`,
    en: ({ condition }) => `A clue closes only when ${conditionsEn[condition]}. Go on with it.`,
  },
  NOT_A_DISCIPLINE_BODY: {
    mechanism: 'S3',
    zh: () => '线索只能移交本地区有管辖权的纪检监察机关或派驻纪检监察组。请另选接收机构。',
    en: () => 'A clue is transferred only to a discipline-inspection body, or a group stationed by one, in whose area it lies. Choose another body.',
  },
  PETITION_AND_SOURCE_DIFFER: {
    mechanism: 'S3',
    zh: () => '来源为信访的线索须填写信访件,其他来源不得填写。',
    en: () => 'Name the petition of a clue that comes from one, and of no other.',
  },
  CLUE_OUT_OF_ORDER: {
    mechanism: 'X4',
    zh: ({ earliest }) => `发生日期不能早于上一环节(${earliest})。请核对日期。`,
    en: ({ earliest }) => `This can't have happened before the step it follows (${earliest}). Check the date.`,
  },
});
