import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { TalkRejection } from './domain/talk-rules.ts';

const catalogue = defineRefusals<TalkRejection>({
  TALK_POST_NOT_OF_BODY: {
    mechanism: 'A6',
    zh: ({ term }) => `该机构没有“${term}”这一岗位。请核对机构或被约谈人岗位。`,
    en: ({ term }) => `That body has no post "${term}". Check the body or the post.`,
  },
  HANDLING_TALK_WITHOUT_DECISION: {
    mechanism: 'A6',
    zh: () => '处理谈话须以已作出决定的案件为依据。请指明案件,或改为常规谈话、预警谈话。',
    en: () => 'A handling talk rests on a case that was decided. Name the case, or hold an ordinary or a warning talk.',
  },
  TALK_BEFORE_CASE: {
    mechanism: 'X4',
    zh: ({ filedOn }) => `所依据的案件于 ${filedOn} 立案,约谈不能早于该日。`,
    en: ({ filedOn }) => `The case was filed on ${filedOn}; the talk can't be earlier.`,
  },
  TALK_IDENTITY_FAULTY: { mechanism: 'A6', zh: () => '公民身份号码有误。请核对后重新填写。', en: () => 'The identity number is faulty. Check it.' },
  TALK_NAMES_A_PERSON: {
    mechanism: 'A6',
    zh: () => '文字中含有被约谈人姓名或个人号码。请改为不含个人信息的表述。',
    en: () => 'The text names the person or holds a personal number. Write it without personal data.',
  },
  FOLLOW_UP_BEFORE_TALK: {
    mechanism: 'X4',
    zh: ({ previousOn }) => `约谈或上一次整改情况在 ${previousOn},本次不能早于该日。`,
    en: ({ previousOn }) => `The talk, or what was last told of it, is of ${previousOn}; this can't be earlier.`,
  },
  TALK_ALREADY_SETTLED: {
    mechanism: 'A6',
    zh: ({ settledOn }) => `该约谈事项已于 ${settledOn} 整改到位,不再登记。`,
    en: ({ settledOn }) => `What the talk was about was put right on ${settledOn}; nothing more is recorded.`,
  },
});

export const toTalkRefusal = (rejection: TalkRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
