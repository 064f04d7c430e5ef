import { Kind, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { expect, test } from 'vitest';
import { contexts, schemaOf } from '../access/access-matrix.ts';
import { overviewNumbers } from '../journeys/overview-numbers.ts';

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const fieldsOf = (schema: DocumentNode, name: string): FieldDefinitionNode[] => schema.definitions.flatMap((definition) =>
  ((definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) && definition.name.value === name ? definition.fields ?? [] : []));

const scalars = ['Int', 'Float', 'Yuan', 'Percent'];
const isNumeric = (schema: DocumentNode, type: TypeNode): boolean =>
  scalars.includes(nameOf(type)) || fieldsOf(schema, nameOf(type)).some((field) => isNumeric(schema, field.type));

test.each(contexts)('[A10] the journeys hold every number that a region shows of %s against its list and an SQL of its own', (context) => {
  const schema = schemaOf(context);
  const part = fieldsOf(schema, 'Region').find((field) => field.name.value === context);
  const numbers = part ? fieldsOf(schema, nameOf(part.type)).filter(({ type }) => isNumeric(schema, type)).map((field) => field.name.value) : [];
  expect(numbers.length).toBeGreaterThan(5);
  expect(overviewNumbers.filter((number) => number.context === context).map(({ field }) => field).sort()).toEqual(numbers.sort());
});
