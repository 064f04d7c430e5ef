import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { MeetingRejection } from './domain/quorum-rules.ts';

const catalogue = defineRefusals<MeetingRejection>({
  MEETING_NUMBERS_IMPOSSIBLE: {
    mechanism: 'P2',
    zh: () => '会议人数有误:到会人数不能多于应到人数,赞成票不能多于到会人数,应到人数须大于零。',
    en: () => 'The numbers are impossible: those present are no more than those entitled, votes no more than those present.',
  },
  QUORUM_NOT_REACHED: {
    mechanism: 'P2',
    zh: ({ present, needed }) => `到会 ${present} 人,未达法定人数 ${needed} 人,会议决定无效。请重新召开会议。`,
    en: ({ present, needed }) => `${present} were present, ${needed} are needed: the meeting can't decide. Hold it again.`,
  },
  VOTES_NOT_ENOUGH: {
    mechanism: 'P2',
    zh: ({ inFavour, needed }) => `赞成 ${inFavour} 票,须有 ${needed} 票,未通过。`,
    en: ({ inFavour, needed }) => `${inFavour} were in favour, ${needed} are needed: it did not pass.`,
  },
});

export const meetingRefusal = (rejection: MeetingRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
