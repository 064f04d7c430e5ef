import { operation } from '../graphql/operation.ts';
import type {
  ApproveFactorsMutation, ApproveFactorsMutationVariables, AssessmentRulesQuery, AssessmentRulesQueryVariables, FactorFileQuery, FactorFileQueryVariables, FactorSimulationQuery, FactorSimulationQueryVariables, PresentFactorsQuery, PresentFactorsQueryVariables,
} from './answers.gen.ts';

/** The rules in force in a place for a programme's money, as the server judges by; of them the assessment scheme has the grades (A8, F11). */
export const assessmentRules = operation<AssessmentRulesQuery, AssessmentRulesQueryVariables>(/* GraphQL */ `
  query AssessmentRules($code: RegionCode!, $line: String, $fundKind: String) {
    policyInForce(regionCode: $code, line: $line, fundKind: $fundKind) { key value pack clause }
  }
`);

/** The latest proposal of a place, with what it was computed from. */
export const presentFactors = operation<PresentFactorsQuery, PresentFactorsQueryVariables>(/* GraphQL */ `
  query PresentFactors($code: RegionCode!) {
    factorProposals(regionCode: $code, first: 20) {
      nodes {
        id year total policy clause occurredOn adoptedOn
        programme { id name regionCode line fundKind }
        approvals { personId occurredOn }
        lines { regionCode region { name } amount people income policyFactor grade scorePercent sharePercent parts { factor weight } }
      }
    }
  }
`);

/** A ticket of a few minutes for a proposal as a file, every line explained (F11). */
export const factorFile = operation<FactorFileQuery, FactorFileQueryVariables>(/* GraphQL */ `
  query FactorFile($id: ID!, $format: FileFormat!) {
    factorProposal(id: $id) { id fileTicket(format: $format) }
  }
`);

/** Shares by other weights, figures and grades, against the proposal; it writes nothing (F11). */
export const factorSimulation = operation<FactorSimulationQuery, FactorSimulationQueryVariables>(/* GraphQL */ `
  query FactorSimulation($input: SimulateFactorsInput!) {
    simulateFactors(input: $input) {
      policy
      clause
      refusals { code message messageEn }
      lines {
        regionCode amount before change base adjustment coefficient performance grade sharePercent
        parts { factor weight share contribution }
      }
    }
  }
`);

/** One of the two persons who adopt a proposal (F11). */
export const approveFactors = operation<ApproveFactorsMutation, ApproveFactorsMutationVariables>(/* GraphQL */ `
  mutation ApproveFactors($input: ApproveFactorsInput!) {
    approveFactors(input: $input) {
      proposal { id }
      refusals { code message messageEn }
    }
  }
`);
