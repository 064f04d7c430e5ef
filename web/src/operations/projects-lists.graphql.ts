import { operation } from '../graphql/operation.ts';
import type {
  AcceptedBatchesQuery, AcceptedBatchesQueryVariables, ContractsQuery, ContractsQueryVariables, HouseholdsQuery,
  HouseholdsQueryVariables, OpenQualityIssuesQuery, OpenQualityIssuesQueryVariables, ProjectAdoptionsQuery,
  ProjectAdoptionsQueryVariables, ProjectsQuery, ProjectsQueryVariables,
} from './answers.gen.ts';

// The lists behind the numbers of projects (项目): the same place and period as the number.

export const households = operation<HouseholdsQuery, HouseholdsQueryVariables>(/* GraphQL */ `
  query Households($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    households(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id number kind villageCode memberCount headMaskedName registeredOn }
    }
  }
`);

export const projects = operation<ProjectsQuery, ProjectsQueryVariables>(/* GraphQL */ `
  query Projects($code: RegionCode!, $reached: ProjectState, $from: Date, $until: Date, $first: Int!, $after: String) {
    projects(regionCode: $code, reached: $reached, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id name projectKind regionCode estimate state planned planYear listedOn adoptedOn }
    }
  }
`);

export const projectAdoptions = operation<ProjectAdoptionsQuery, ProjectAdoptionsQueryVariables>(/* GraphQL */ `
  query ProjectAdoptions($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    projectAdoptions(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id project { id name regionCode } year amount adoptedOn }
    }
  }
`);

export const contracts = operation<ContractsQuery, ContractsQueryVariables>(/* GraphQL */ `
  query Contracts($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    contracts(regionCode: $code, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id project { name } regionCode contractorName amount accepted signedOn warrantyEndsOn }
    }
  }
`);

export const acceptedBatches = operation<AcceptedBatchesQuery, AcceptedBatchesQueryVariables>(/* GraphQL */ `
  query AcceptedBatches($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    batches(regionCode: $code, state: ACCEPTED, from: $from, until: $until, first: $first, after: $after) {
      totalCount totalAmount pageInfo { hasNextPage endCursor }
      nodes { id project { name regionCode } number amount content submittedOn acceptedOn }
    }
  }
`);

export const openQualityIssues = operation<OpenQualityIssuesQuery, OpenQualityIssuesQueryVariables>(/* GraphQL */ `
  query OpenQualityIssues($code: RegionCode!, $from: Date, $until: Date, $first: Int!, $after: String) {
    qualityIssues(regionCode: $code, state: OPEN, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id project { name regionCode } content state openedOn }
    }
  }
`);
