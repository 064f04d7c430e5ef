import { holdsDuty, type Actor } from '../identity/actor.ts';
import type { Bar } from '../identity/client-claims.ts';

/** What `@access` says of a field. */
export interface AccessRule {
  duties?: string[];
  signedIn?: boolean;
  public?: boolean;
  personal?: boolean;
}

export type AccessAnswer = 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'PURPOSE_REQUIRED' | 'PURPOSE_FORBIDS' | Bar;

/** The decision of `@access`, pure: what the matrix test holds against its table. */
export function judgeAccess(rule: AccessRule, actor: Actor | undefined): AccessAnswer {
  if (rule.public) return 'allowed';
  if (!actor) return 'UNAUTHENTICATED';
  if (actor.kind === 'client' && !actor.registration) return actor.barred ?? 'NO_REGISTRATION';
  if (rule.duties && !rule.duties.some((duty) => holdsDuty(actor, duty))) return 'FORBIDDEN';
  if (rule.personal && !actor.purpose) return 'PURPOSE_REQUIRED';
  if (rule.personal && actor.kind === 'client' && !actor.registration?.personal) return 'PURPOSE_FORBIDS';
  return 'allowed';
}
