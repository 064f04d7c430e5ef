import type { SamplePerson } from '../thread/people-files.ts';
import type { ToldStory } from '../told/story.ts';

export const seed = 12345;
export const specialAccount = '6228480402564890059';

interface Ids {
  programmeId: string;
  projectId: string;
  planId: string;
  contractId: string;
  importId: string;
  recoveryId: string;
  refundListId: string;
  caseId: string;
  retentionIds: string[];
  /** Allocations by the key of their receiver's body. */
  allocations: Record<string, string>;
  claims: string[];
  /** Notices of the year's money by level of their board. */
  noticeLevels: string[];
  disputedPaymentId: string;
}

export interface GulinStory extends ToldStory<Ids> {
  people: readonly SamplePerson[];
}
