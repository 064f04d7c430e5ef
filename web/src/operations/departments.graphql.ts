import { operation } from '../graphql/operation.ts';
import type { DepartmentQuery, DepartmentQueryVariables, DepartmentReadsQuery, DepartmentReadsQueryVariables, DepartmentsQuery, DepartmentsQueryVariables } from './answers.gen.ts';

/** Who may be looked at by whoever watches over a region. */
export const departments = operation<DepartmentsQuery, DepartmentsQueryVariables>(/* GraphQL */ `
  query Departments($regionCode: RegionCode!) {
    dataAccesses(regionCode: $regionCode, first: 200) { totalCount nodes { clientId name purposeTitle inForce body { name } } }
  }
`);

/** One department's registration, what it may read in each context, and its subscriptions. */
export const department = operation<DepartmentQuery, DepartmentQueryVariables>(/* GraphQL */ `
  query Department($clientId: ID) {
    dataAccess(clientId: $clientId) {
      clientId
      name
      body { name }
      region { code name }
      groups { name regions { code name } }
      purpose
      purposeTitle
      purposeTitleEn
      opensPersonal
      registeredFrom
      registeredUntil
      inForce
      subscriptions {
        id
        factTypes
        regions { code name }
        url
        state
        reason
        deliveredPosition
        lastPosition
        attempts
        nextAttemptAt
        subscribedAt
      }
      funds { ...MayRead }
      projects { ...MayRead }
      disclosure { ...MayRead }
      supervision { ...MayRead }
      accountability { ...MayRead }
    }
  }
  fragment MayRead on ContextAccess {
    lists { key name nameEn about personal openInFull why whyEn }
    reads(first: 1) { totalCount }
  }
`);

/** What it read in the one context that is looked at. */
export const departmentReads = operation<DepartmentReadsQuery, DepartmentReadsQueryVariables>(/* GraphQL */ `
  query DepartmentReads(
    $clientId: ID, $first: Int!, $after: String
    $funds: Boolean!, $projects: Boolean!, $disclosure: Boolean!, $supervision: Boolean!, $accountability: Boolean!
  ) {
    dataAccess(clientId: $clientId) {
      funds @include(if: $funds) { ...HasRead }
      projects @include(if: $projects) { ...HasRead }
      disclosure @include(if: $disclosure) { ...HasRead }
      supervision @include(if: $supervision) { ...HasRead }
      accountability @include(if: $accountability) { ...HasRead }
    }
  }
  fragment HasRead on ContextAccess {
    reads(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id at kind action regionCode purpose rows personal }
    }
  }
`);
