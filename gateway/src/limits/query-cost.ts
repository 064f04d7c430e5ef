import {
  getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode,
  type SelectionSetNode, type ValueNode,
} from 'graphql';

/** A page's size when the client names none: the same as the services' own (paging in the kit). */
const usualPage = 50;
/** Lists without a size of their own are short by design: steps, clauses, refusals. */
const usualList = 10;

export function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

export interface CostQuestion {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
}

interface Place {
  type: GraphQLNamedType | undefined;
  /** How many objects of the type there may be. */
  times: number;
  /** Whether `first` has already said how long the lists right below are. */
  sized: boolean;
}

/** The size asked for; a variable that isn't given counts as the largest page its default or the usual one says. */
function readSize(value: ValueNode, { variables, operation }: CostQuestion): number {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return usualPage;
  const given = variables[value.name.value];
  if (typeof given === 'number') return given;
  const declared = operation.variableDefinitions?.find((definition) => definition.variable.name.value === value.name.value)?.defaultValue;
  return declared?.kind === Kind.INT ? Number(declared.value) : usualPage;
}

function sizeOf(field: FieldNode, definition: GraphQLField<unknown, unknown>, { sized }: Place, question: CostQuestion): number | undefined {
  const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (argument) return Math.max(1, readSize(argument.value, question));
  if (definition.args.some(({ name }) => name === 'first')) return usualPage;
  const isList = isListType(getNullableType(definition.type));
  return isList && !sized ? usualList : undefined;
}

/**
 * How many objects an operation may bring, by the sizes of the lists it asks for: what it costs to answer grows with them,
 * scalars come along free. Pages count as long as `first` says; `nodes` and `edges` of a page don't count again.
 */
export function costOf(question: CostQuestion): number {
  const { schema, operation, fragments } = question;

  function ofField(field: FieldNode, place: Place): number {
    const parent = place.type;
    if (field.name.value.startsWith('__') || !parent || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const definition = parent.getFields()[field.name.value];
    const type = definition && getNamedType(definition.type);
    if (!definition || !type || !isCompositeType(type)) return 0;
    const size = sizeOf(field, definition, place, question);
    const inList = isListType(getNullableType(definition.type));
    const times = place.times * (size ?? 1);
    const own = inList || size === undefined ? times : place.times;
    const below = { type, times, sized: size !== undefined && !inList };
    return own + (field.selectionSet ? ofSet(field.selectionSet, below) : 0);
  }

  function ofSet(set: SelectionSetNode, place: Place): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, place);
      else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
        const condition = fragment?.typeCondition?.name.value;
        if (fragment) cost += ofSet(fragment.selectionSet, condition ? { ...place, type: schema.getType(condition) } : place);
      }
    }
    return cost;
  }

  return ofSet(operation.selectionSet, { type: schema.getRootType(operation.operation) ?? undefined, times: 1, sized: false });
}
