export { startIdentity, type IdentityOptions, type RunningIdentity } from './start-identity.ts';
export { apiResource, apiScope, webClientId } from './provider.ts';
export type { DemonstrationPerson, DepartmentClient } from './registrations.ts';
