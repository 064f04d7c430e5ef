import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Size of an operation with its fragments written out: what the planner and the subgraphs would have to carry. */
export interface DocumentSize {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
}

const none: DocumentSize = { depth: 0, aliases: 0, directives: 0, fields: 0 };

const beside = (a: DocumentSize, b: DocumentSize): DocumentSize => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
});

/** Introspection goes deep by its nature; graphql-js limits its lists, and a setting switches it off. */
const goesDeepByNature = (name: string): boolean => name.startsWith('__');

/**
 * Each fragment is measured once, so that the measuring itself can't be made expensive by fragments that spread one another.
 * A cycle counts as nothing here: validation refuses it by its own rule.
 */
function createMeasure(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, DocumentSize>();

  function ofFragment(name: string): DocumentSize {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, none);
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : none;
    known.set(name, size);
    return size;
  }

  function ofSelection(selection: SelectionNode): DocumentSize {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(ofFragment(selection.name.value), { ...none, directives });
    const inner = selection.selectionSet ? ofSet(selection.selectionSet) : none;
    if (selection.kind === Kind.INLINE_FRAGMENT) return beside(inner, { ...none, directives });
    return {
      depth: goesDeepByNature(selection.name.value) ? 1 : inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      directives: inner.directives + directives,
      fields: inner.fields + 1,
    };
  }

  const ofSet = (set: SelectionSetNode): DocumentSize => set.selections.map(ofSelection).reduce(beside, none);
  return ofSet;
}

/** The size of a document: of its largest operation, measure by measure. */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])),
  );
  const ofSet = createMeasure(fragments);
  const sizes = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return [beside(ofSet(definition.selectionSet), { ...none, directives: definition.directives?.length ?? 0 })];
  });
  return {
    depth: Math.max(0, ...sizes.map((size) => size.depth)),
    aliases: Math.max(0, ...sizes.map((size) => size.aliases)),
    directives: Math.max(0, ...sizes.map((size) => size.directives)),
    fields: Math.max(0, ...sizes.map((size) => size.fields)),
  };
}
