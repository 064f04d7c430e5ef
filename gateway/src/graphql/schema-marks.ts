import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type TypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';

interface MarkedField {
  /** Name of its type; undefined for a scalar or an enumeration. */
  objectType: string | undefined;
  tags: ReadonlySet<string>;
}

interface MarkedType {
  tags: ReadonlySet<string>;
  fields: ReadonlyMap<string, MarkedField>;
}

type Types = ReadonlyMap<string, MarkedType>;

const tagsOf = (directives: readonly ConstDirectiveNode[] = []): ReadonlySet<string> => new Set(
  directives.filter(({ name }) => name.value === 'tag')
    .flatMap(({ arguments: given = [] }) => given.map(({ value }) => (value.kind === Kind.STRING ? value.value : ''))));

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** Fields with their `@tag`s, from the supergraph's text: composition keeps tags and drops our own directives. */
function readTypes(supergraph: string): Types {
  const { definitions } = parse(supergraph, { noLocation: true });
  const owners = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION);
  const composite = new Set([...owners, ...definitions.filter((one) => one.kind === Kind.UNION_TYPE_DEFINITION)].map(({ name }) => name.value));
  return new Map(owners.map(({ name, directives, fields = [] }) => [name.value, {
    tags: tagsOf(directives),
    fields: new Map(fields.map((field) => {
      const type = nameOf(field.type);
      return [field.name.value, { objectType: composite.has(type) ? type : undefined, tags: tagsOf(field.directives) }];
    })),
  }]));
}

type Marked = Pick<MarkedType, 'tags'>;

const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/**
 * Tells each field that a document selects, of the whole graph or of one subgraph, with what it hangs on: the field it was
 * reached through, or the type of an entity. One that the graph does not know is told as undefined.
 */
function eachField(types: Types, { definitions }: DocumentNode, see: (field: MarkedField | undefined, under: Marked | undefined) => void): void {
  const fragments = new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const seen = new Set<string>();
  const walk = (set: SelectionSetNode, typeName: string | undefined, under: Marked | undefined): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typeName;
        walk(selection.selectionSet, condition, under ?? types.get(condition ?? ''));
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
        walk(fragment.selectionSet, fragment.typeCondition.name.value, under);
      } else if (selection.name.value === '_entities' && selection.selectionSet) walk(selection.selectionSet, undefined, undefined);
      else if (!selection.name.value.startsWith('__')) {
        const field = typeName === undefined ? undefined : types.get(typeName)?.fields.get(selection.name.value);
        see(field, under);
        if (selection.selectionSet) walk(selection.selectionSet, field?.objectType, field);
      }
    }
  };
  for (const one of definitions) if (one.kind === Kind.OPERATION_DEFINITION) walk(one.selectionSet, rootTypes[one.operation], undefined);
}

export interface SchemaMarks {
  /** Whether it reads anything of a person: each such read is recorded (X6), so it is neither kept nor shared. */
  readsPersonal: (document: DocumentNode) => boolean;
  /** Whether one subgraph is asked for nothing but places, bodies, posts and packs. */
  isOfDirectory: (query: string) => boolean;
}

export function readSchemaMarks(supergraph: string): SchemaMarks {
  const types = readTypes(supergraph);
  // Queries of subgraphs come from plans, which are kept too: the same text comes again and again.
  const directory = new LRUCache<string, boolean>({ max: 2000 });
  const judgeDirectory = (query: string): boolean => {
    let all = true;
    // An object's own values are as old as the object; what leads elsewhere must be marked itself.
    eachField(types, parse(query, { noLocation: true }), (field, under) => {
      const own = field?.objectType === undefined && (under?.tags.has('directory') ?? false);
      all &&= field !== undefined && (own || field.tags.has('directory'));
    });
    return all;
  };
  return {
    readsPersonal: (document) => {
      let personal = false;
      eachField(types, document, (field) => { personal ||= field?.tags.has('personal') ?? false; });
      return personal;
    },
    isOfDirectory: (query) => {
      const known = directory.get(query);
      if (known !== undefined) return known;
      const judged = judgeDirectory(query);
      directory.set(query, judged);
      return judged;
    },
  };
}
