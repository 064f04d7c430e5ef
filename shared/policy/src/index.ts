export type { AssessmentScheme } from './assessment-scheme.ts';
export * from './check-packs.ts';
export { packsFor, packsInForce } from './in-force.ts';
export type { Contradiction, PackName, PolicyQuestion } from './in-force.ts';
export * from './load-packs.ts';
export * from './pack-schema.ts';
export * from './policy-keys.ts';
export * from './resolve-policy.ts';
export * from './vocabulary.ts';
