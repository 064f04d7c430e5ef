import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, visit, type ConstDirectiveNode, type DocumentNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type TypeNode } from 'graphql';
import { judgeAccess, subgraphTypeDefs, type AccessRule, type Actor } from '@sunledger/service-kit';
import { loadPacks } from '@sunledger/policy';

const root = resolve(import.meta.dirname, '../..');
export const contexts = ['accountability', 'disclosure', 'funds', 'projects', 'supervision'] as const;

export interface GuardedField {
  context: string;
  /** `Mutation.issueAllocation` */
  name: string;
  rule: AccessRule | undefined;
}

export const schemaOf = (context: string): DocumentNode =>
  subgraphTypeDefs(context, readFileSync(join(root, 'services', context, 'schema.graphql'), 'utf8'));

function toRule(directive: ConstDirectiveNode | undefined): AccessRule | undefined {
  if (!directive) return undefined;
  const rule: Record<string, unknown> = {};
  for (const { name, value } of directive.arguments ?? []) {
    if (value.kind === Kind.LIST) rule[name.value] = value.values.map((item) => (item.kind === Kind.STRING ? item.value : ''));
    else if (value.kind === Kind.BOOLEAN) rule[name.value] = value.value;
  }
  return rule;
}

/** Every field of every subgraph that declares `@access`, and every root field whether it does or not. */
export function listGuardedFields(): GuardedField[] {
  return contexts.flatMap((context) => {
    const fields: GuardedField[] = [];
    const collect = (typeName: string, list: DocumentNode['definitions'][number]) => {
      if (!('fields' in list)) return;
      for (const field of list.fields ?? []) {
        const directive = 'directives' in field ? field.directives?.find(({ name }) => name.value === 'access') : undefined;
        if (directive || typeName === 'Query' || typeName === 'Mutation') fields.push({ context, name: `${typeName}.${field.name.value}`, rule: toRule(directive as ConstDirectiveNode | undefined) });
      }
    };
    visit(schemaOf(context), {
      ObjectTypeDefinition: (node) => collect(node.name.value, node),
      ObjectTypeExtension: (node) => collect(node.name.value, node),
    });
    return fields;
  });
}

const namesPersonal = /姓名|身份证号|账号|联系方式|电话|住址/;
const isNot = /掩码|脱敏|末四位|处理依据/;

/**
 * Fields that give what is a person's own, by their Chinese terms and unmasked, and can be come to without `personal`: neither
 * they nor every field that leads to their type ask for a purpose and are recorded (X6).
 */
export function findOpenPersonalFields(schema: DocumentNode): string[] {
  const fields: { type: string; name: string; answers: string; personal: boolean; about: string }[] = [];
  const collect = (node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) => {
    for (const { name, type, directives, description } of node.fields ?? []) {
      const rule = toRule(directives?.find((directive) => directive.name.value === 'access'));
      fields.push({ type: node.name.value, name: name.value, answers: namedType(type), personal: rule?.personal === true, about: description?.value ?? '' });
    }
  };
  visit(schema, { ObjectTypeDefinition: collect, ObjectTypeExtension: collect });
  const isGuarded = (type: string, above: readonly string[] = []): boolean => {
    // From a type to itself, by however many steps, is no way in.
    const leading = fields.filter((field) => field.answers === type && ![...above, type].includes(field.type));
    return leading.length > 0 && leading.every((field) => field.personal || isGuarded(field.type, [...above, type]));
  };
  return fields.filter(({ about, personal, type }) => namesPersonal.test(about) && !isNot.test(about) && !personal && !isGuarded(type))
    .map(({ type, name }) => `${type}.${name}`);
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** Fields that give a right to read a file and don't say who may ask for it: by their name, which ends in Ticket or Tickets. */
export function findUnguardedTickets(schema: DocumentNode): string[] {
  const unguarded: string[] = [];
  const collect = ({ name, fields }: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) => {
    for (const field of fields ?? []) {
      if (/[tT]ickets?$/.test(field.name.value) && !field.directives?.some((directive) => directive.name.value === 'access')) unguarded.push(`${name.value}.${field.name.value}`);
    }
  };
  visit(schema, { ObjectTypeDefinition: collect, ObjectTypeExtension: collect });
  return unguarded;
}

/** Duties of each kind of post, as the national pack composes them. */
export function dutiesByPost(): Record<string, string[]> {
  const national = loadPacks().find((pack) => pack.id === 'national');
  const entry = national?.values['posts.duties'];
  const single = Array.isArray(entry) ? entry[0] : entry;
  return (single && 'set' in single ? single.set : {}) as Record<string, string[]>;
}

/** An actor with one post of a kind, who states a purpose where asked. */
export const actorWith = (duties: readonly string[], purpose?: string): Actor => ({
  personId: 'someone', kind: 'person', post: undefined, purpose, groupRegions: new Map(),
  posts: [{
    id: 'p', personId: 'someone', bodyId: 'b', bodyKind: 'county-finance', line: null, regionCode: '511623000000', groupIds: [], postKind: 'k',
    duties: [...duties], heldFrom: '2000-01-01', heldUntil: null,
  }],
});

/** The whole table: each guarded field × the public, a signed-in person without a post, and each kind of post. */
export function renderMatrix(): string {
  const posts = dutiesByPost();
  const rows = listGuardedFields().map(({ context, name, rule }) => {
    const guarded = rule ?? {};
    const allowed = Object.entries(posts).filter(([, duties]) => judgeAccess({ ...guarded, personal: false }, actorWith(duties)) === 'allowed').map(([post]) => post);
    const everyone = guarded.public ? 'public 公众' : guarded.signedIn ? 'anyone signed in 任何登录者' : '';
    const purpose = guarded.personal ? 'purpose, audited 须说明用途' : '';
    return `| ${context} | \`${name}\` | ${everyone || allowed.map((post) => `\`${post}\``).join(' ') || '—'} | ${purpose} |`;
  });
  return `# Who may read and do what 权限表

Made by \`npm run generate\` from the \`@access\` of every field and the posts of the national pack; the test of the matrix runs each answer of
the access rule against this table. Where a post may act is decided besides by its region and groups and, where the
thing has a line (条), by its line; what a post reads is seen in its own regions, not in those of another post of the same person.

| Context | Field or command | Who | Personal data |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
