import { defaultFieldResolver, getNamedType, GraphQLError, GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { isRegionCode } from '@sunledger/kernel';
import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import type { Actor } from '../identity/actor.ts';
import { Forbidden } from '../commands/define-command.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { judgeAccess, type AccessAnswer, type AccessRule } from './access-rule.ts';
import { dutiesByType, openScope, scopeOf, type Duties, type RuleOf } from './field-scope.ts';

const words: Record<Exclude<AccessAnswer, 'allowed'>, string> = {
  UNAUTHENTICATED: '请先登录 (sign in first)',
  FORBIDDEN: '当前岗位无权办理此事项 (none of your posts carries the right to this)',
  PURPOSE_REQUIRED: '查阅个人信息须先说明用途 (state the purpose of reading personal data)',
  PURPOSE_FORBIDS: '登记的接入目的不包括查阅个人信息 (the registered purpose does not open personal data)',
  NO_REGISTRATION: '该接入没有有效登记,或登记已终止 (this client has no registration in force)',
  PURPOSE_MISMATCH: '所述用途与登记的接入目的不一致 (the stated purpose is not the registered one)',
  PURPOSE_UNKNOWN: '现行政策包没有登记的接入目的 (no policy pack in force knows the registered purpose)',
  OUT_OF_SCOPE: '登记的接入范围不包括此处 (the registration does not reach this context or region)',
};

const plainCodes: readonly AccessAnswer[] = ['UNAUTHENTICATED', 'FORBIDDEN'];
const refusalOf = (answer: Exclude<AccessAnswer, 'allowed'>): GraphQLError => {
  const code = plainCodes.includes(answer) ? answer : 'FORBIDDEN';
  return new GraphQLError(words[answer], { extensions: { code, reason: answer } });
};

interface WithCacheHint {
  cacheControl?: { cacheHint: { restrict: (hint: { maxAge?: number; scope?: 'PRIVATE' }) => void } };
}

/** What not everyone may read is never kept for everyone; what is recorded at each reading is never kept (X6). */
function restrictKeeping({ public: isPublic, personal }: AccessRule, actor: Actor | undefined, info: GraphQLResolveInfo): void {
  const hint = (info as WithCacheHint).cacheControl?.cacheHint;
  if (personal || (actor?.kind === 'client' && !isPublic)) hint?.restrict({ maxAge: 0, scope: 'PRIVATE' });
  else if (!isPublic) hint?.restrict({ scope: 'PRIVATE' });
}

/** What a department asks about itself: its exports are in the audit by themselves, with their rows. */
const ownAffairs = new Set(['ExportJob', 'ExportJobConnection', 'ContextAccess', 'DataAccess', 'DataAccessConnection', 'Me']);

/**
 * Wraps every field that declares `@access`; fields without it take the right of the object they hang on. Each reads
 * through the posts that give this right, so that a duty held in one place opens nothing in another (X2).
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const ruleOf: RuleOf = (field) => getDirective(schema, field, 'access')?.[0] as AccessRule | undefined;
  const dutiesOf = dutiesByType(schema, ruleOf);
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => scopeReferences(type, dutiesOf(type.name)),
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const rule = ruleOf(field);
      const resolve = field.resolve ?? defaultFieldResolver;
      // A field that is only a property of its object reads nothing.
      if (!rule && !field.resolve) return field;
      if (!rule) return { ...field, resolve: (source: unknown, args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => resolve(source, args, scopeOf(info, context, dutiesOf), info) };
      const answerType = getNamedType(field.type).name;
      return {
        ...field,
        resolve: async (source: unknown, args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => {
          restrictKeeping(rule, context.actor, info);
          const answer = judgeAccess(rule, context.actor);
          if (answer !== 'allowed') {
            // An attempt to command without the right is evidence (X6); a read simply isn't given.
            if (typeName === 'Mutation') await context.recordForbidden(fieldName, rule.duties ?? []);
            throw refusalOf(answer);
          }
          // A department's machine commands nothing but what a duty of its own names.
          if (typeName === 'Mutation' && context.actor?.kind === 'client' && !rule.duties && !rule.public) throw refusalOf('FORBIDDEN');
          const scope = context.through(rule.duties);
          openScope(info, scope);
          const ask = async (): Promise<unknown> => resolve(source, args, scope, info);
          if (rule.personal) return readPersonal(ask, { typeName, fieldName, source, args }, context);
          const answered = await ask();
          if (context.actor?.kind === 'client' && typeName !== 'Mutation' && !ownAffairs.has(answerType)) context.reads.note(`${typeName}.${fieldName}`, regionOf(args, source), answered);
          return answered;
        },
      };
    },
  });
}

type Arguments = Record<string, unknown>;
type ResolveReference = (reference: unknown, context: RequestContext, info: GraphQLResolveInfo) => unknown;
interface SubgraphExtensions {
  apollo?: { subgraph?: { resolveReference?: ResolveReference } };
}

/** What is asked for by its key alone is looked up through the posts that might have asked for it directly. */
function scopeReferences(type: GraphQLObjectType, duties: Duties): GraphQLObjectType | undefined {
  const { apollo } = type.extensions as SubgraphExtensions;
  const resolve = apollo?.subgraph?.resolveReference;
  if (!resolve) return undefined;
  const resolveReference: ResolveReference = (reference, context, info) => resolve(reference, context.through(duties), info);
  return new GraphQLObjectType({ ...type.toConfig(), extensions: { ...type.extensions, apollo: { ...apollo, subgraph: { ...apollo.subgraph, resolveReference } } } });
}

/** X6: whose data, through which field, and whether they were given; the note is written before the answer leaves. */
async function readPersonal(
  ask: () => Promise<unknown>,
  { typeName, fieldName, source, args }: { typeName: string; fieldName: string; source: unknown; args: Arguments },
  context: RequestContext,
): Promise<unknown> {
  const isAsked = typeof args['id'] === 'string';
  const subject = isAsked ? args['id'] : (source as { id?: unknown } | undefined)?.id;
  const note = (outcome: 'accepted' | 'refused' | 'forbidden', answered?: unknown): void => context.personalReads.note({
    action: `${typeName}.${fieldName}`, subject: typeof subject === 'string' ? subject : undefined, type: isAsked ? null : typeName,
    regionCode: regionOf(args, source) ?? null, outcome,
  }, answered);
  try {
    const answered = await ask();
    note('accepted', answered);
    return answered;
  } catch (error) {
    note(isForbidden(error) ? 'forbidden' : 'refused');
    throw error;
  }
}

const isForbidden = (error: unknown): boolean =>
  error instanceof Forbidden || (error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN');

const codeIn = (value: unknown, name: string): string | undefined => {
  const code = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof code === 'string' && isRegionCode(code) ? code : undefined;
};

/** Region that a read was asked for: an argument of the field, or the region that it hangs on. */
const regionOf = (args: Record<string, unknown>, source: unknown): string | undefined =>
  codeIn(args, 'regionCode') ?? codeIn(args, 'villageCode') ?? codeIn(args, 'townshipCode') ?? codeIn(args, 'code') ??
  codeIn(source, 'code') ?? codeIn(source, 'regionCode') ?? codeIn(source, 'villageCode');
