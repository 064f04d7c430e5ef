import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { WarningMeetingRejection } from './domain/warning-meeting-rules.ts';

const catalogue = defineRefusals<WarningMeetingRejection>({
  WARNING_MEETING_WITHOUT_PROOF: {
    mechanism: 'A4',
    zh: () => '警示教育大会须以已结案并查实的案件为依据。请先办结案件。',
    en: () => 'A warning-education meeting rests on a case concluded as true. Conclude the case first.',
  },
  WARNING_MEETING_HELD: {
    mechanism: 'A4',
    zh: ({ heldOn }) => `该单位已于 ${heldOn} 就本案召开警示教育大会。`,
    en: ({ heldOn }) => `This unit held its meeting on this case on ${heldOn}.`,
  },
  UNIT_ELSEWHERE: {
    mechanism: 'A4',
    zh: ({ caseRegion }) => `案件发生在 ${caseRegion},该单位不在当地。请改为案发单位。`,
    en: ({ caseRegion }) => `The case happened in ${caseRegion}; that unit is of another place. Name the unit concerned.`,
  },
});

export const toMeetingRefusal = (rejection: WarningMeetingRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
