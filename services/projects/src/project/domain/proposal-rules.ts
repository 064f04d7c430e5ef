import { ancestorsOf, isWithin, regionLevel, type Fen, type IsoDate } from '@sunledger/kernel';
import { projectKinds } from '@sunledger/policy';

export interface SimilarProject {
  id: string;
  name: string;
  scorePercent: number;
}

export interface Proposal {
  projectKind: string;
  estimateFen: Fen;
  beneficiaryHouseholds: number;
  needs: readonly { villageCode: string; occurredOn: IsoDate; surveyYear: number; taken: boolean }[];
  proposedOn: IsoDate;
  similar: readonly SimilarProject[];
  explanation: string | null;
}

export type ProposalRejection =
  | { code: 'UNKNOWN_PROJECT_KIND'; projectKind: string }
  | { code: 'PROJECT_NOT_POSITIVE' }
  | { code: 'NEEDS_OF_TWO_COUNTIES' }
  | { code: 'NEEDS_OF_TWO_YEARS' }
  | { code: 'NEED_ALREADY_TAKEN' }
  | { code: 'PROPOSED_BEFORE_SURVEY'; surveyedOn: IsoDate }
  | { code: 'SIMILAR_UNEXPLAINED'; similar: SimilarProject };

/** The smallest region that holds all these villages; undefined for none. */
export function commonRegion(codes: readonly string[]): string | undefined {
  const [first] = codes;
  return first === undefined ? undefined : ancestorsOf(first).find((region) => codes.every((code) => isWithin(code, region)));
}

type ProposalRule = (proposal: Proposal) => ProposalRejection[];

const mustBeOfAKnownKind: ProposalRule = ({ projectKind }) =>
  Object.hasOwn(projectKinds, projectKind) ? [] : [{ code: 'UNKNOWN_PROJECT_KIND', projectKind }];

const mustHaveASize: ProposalRule = ({ estimateFen, beneficiaryHouseholds }) =>
  estimateFen > 0n && beneficiaryHouseholds > 0 ? [] : [{ code: 'PROJECT_NOT_POSITIVE' }];

const mustRestOnNeedsOfOneSurvey: ProposalRule = ({ needs, proposedOn }) => {
  const region = commonRegion(needs.map(({ villageCode }) => villageCode));
  const level = region === undefined ? 'nation' : regionLevel(region);
  const late = needs.find(({ occurredOn }) => occurredOn > proposedOn);
  return [
    ...(level === 'nation' || level === 'province' || level === 'city' ? [{ code: 'NEEDS_OF_TWO_COUNTIES' } as const] : []),
    ...(new Set(needs.map(({ surveyYear }) => surveyYear)).size > 1 ? [{ code: 'NEEDS_OF_TWO_YEARS' } as const] : []),
    ...(needs.some(({ taken }) => taken) ? [{ code: 'NEED_ALREADY_TAKEN' } as const] : []),
    ...(late ? [{ code: 'PROPOSED_BEFORE_SURVEY', surveyedOn: late.occurredOn } as const] : []),
  ];
};

/** P4: every project like this one is shown with its score, and stays a refusal until the proposer explains. */
const mustExplainLikeness: ProposalRule = ({ similar, explanation }) =>
  explanation ? [] : similar.map((one) => ({ code: 'SIMILAR_UNEXPLAINED', similar: one }));

const proposalRules: readonly ProposalRule[] = [mustBeOfAKnownKind, mustHaveASize, mustRestOnNeedsOfOneSurvey, mustExplainLikeness];

export const findProposalRejections = (proposal: Proposal): ProposalRejection[] => proposalRules.flatMap((rule) => rule(proposal));
