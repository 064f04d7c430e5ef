import { operation } from '../graphql/operation.ts';
import type { RegionOverviewQuery, RegionOverviewQueryVariables } from './answers.gen.ts';

/** A leader's whole picture of a place in one question, one hop to the five subgraphs (A10). */
export const regionOverview = operation<RegionOverviewQuery, RegionOverviewQueryVariables>(/* GraphQL */ `
  query RegionOverview($code: RegionCode!, $from: Date, $until: Date) {
    region(code: $code) {
      code
      name
      fullName
      level
      parent { ...Above parent { ...Above parent { ...Above parent { ...Above parent { ...Above parent { ...Above } } } } } }
      children(first: 200) { totalCount nodes { code name level } }
      funds(from: $from, until: $until) {
        quotaReceived cashReceived allocated reimbursed disbursed retentionHeld retentionReleased householdPaid householdPayments
        receiptsConfirmed receiptsDisputed recovered toTreasury refunded riskAdvanced riskRecovered riskWrittenOff riskOpen
      }
      projects(from: $from, until: $until) {
        households listed adopted adoptedAmount contracts contractAmount acceptedBatches acceptedAmount openQualityIssues
      }
      disclosure(from: $from, until: $until) { dutiesOpen dutiesMet dutiesMissed noticesOnDisplay noticesPublished objectionsOpen }
      supervision(from: $from, until: $until) {
        petitionsReceived petitionsConcluded petitionsOverdue cluesRegistered cluesTransferred cluesClosed warnings evidenceReuse
      }
      accountability(from: $from, until: $until) {
        casesFiled casesConcluded peopleHandled peopleOrganisational peopleDisciplined peopleTransferred peopleByKind { kind category people }
        recoveryOrdered recovered voluntarilyReturned toTreasury refundListed refundPaid refundConfirmed refundMeetings refundedAtMeetings
        warningMeetings bulletins bulletinPeople talks peopleTalkedTo talkedToByPost { post people } assessmentsFinalised
      }
    }
  }
  fragment Above on Region { code name level }
`);
