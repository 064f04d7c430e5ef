import { defaultFieldResolver, GraphQLError, type GraphQLSchema } from 'graphql';
import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { holdsDuty, type Actor } from '../identity/actor.ts';
import type { RequestContext } from '../graphql/request-context.ts';

export interface AccessRule {
  duties?: string[];
  signedIn?: boolean;
  public?: boolean;
  personal?: boolean;
}

export type AccessAnswer = 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'PURPOSE_REQUIRED';

/** The decision of `@access`, pure: what the matrix test holds against its table. */
export function judgeAccess(rule: AccessRule, actor: Actor | undefined): AccessAnswer {
  if (rule.public) return 'allowed';
  if (!actor) return 'UNAUTHENTICATED';
  if (rule.duties && !rule.duties.some((duty) => holdsDuty(actor, duty))) return 'FORBIDDEN';
  if (rule.personal && !actor.purpose) return 'PURPOSE_REQUIRED';
  return 'allowed';
}

const words: Record<Exclude<AccessAnswer, 'allowed'>, string> = {
  UNAUTHENTICATED: '请先登录 (sign in first)',
  FORBIDDEN: '当前岗位无权办理此事项 (none of your posts carries the right to this)',
  PURPOSE_REQUIRED: '查阅个人信息须先说明用途 (state the purpose of reading personal data)',
};

/** Wraps every field that declares `@access`; fields without it take the right of the object they hang on. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const rule = getDirective(schema, field, 'access')?.[0] as AccessRule | undefined;
      if (!rule) return field;
      const resolve = field.resolve ?? defaultFieldResolver;
      return {
        ...field,
        resolve: async (source: unknown, args: Record<string, unknown>, context: RequestContext, info) => {
          const answer = judgeAccess(rule, context.actor);
          if (answer !== 'allowed') {
            // An attempt to command without the right is evidence (X6); a read simply isn't given.
            if (typeName === 'Mutation') await context.recordForbidden(fieldName, rule.duties ?? []);
            throw new GraphQLError(words[answer], { extensions: { code: answer === 'PURPOSE_REQUIRED' ? 'FORBIDDEN' : answer, reason: answer } });
          }
          if (rule.personal) await context.recordPersonalRead(`${typeName}.${fieldName}`, typeof args['id'] === 'string' ? args['id'] : undefined);
          return resolve(source, args, context, info) as unknown;
        },
      };
    },
  });
}
