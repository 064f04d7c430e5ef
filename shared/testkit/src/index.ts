export { startBacking, type Backing } from './backing.ts';
export { createTestDatabase, eventually, sql } from './test-database.ts';
export { startTestIssuer, type TestIssuer } from './test-issuer.ts';
export { TestService, type GraphqlAnswer, type TestBody, type TestPost } from './test-service.ts';
