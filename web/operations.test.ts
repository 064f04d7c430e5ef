import { readFileSync } from 'node:fs';
import { buildASTSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { clientSchema, generateAll, generateAnswers, readOperations, supergraphFile } from './codegen.ts';

const sdl = readFileSync(supergraphFile, 'utf8');
const schema = buildASTSchema(clientSchema(sdl));
const operations = await readOperations();

test('every question the pages ask is one the supergraph answers', () => {
  expect(operations.length).toBeGreaterThan(40);
  const faults = operations.flatMap(({ place, text }) => validate(schema, parse(text)).map((error) => `${place}: ${error.message}`));
  expect(faults).toEqual([]);
});

test('a question for a field that is gone is noticed', () => {
  expect(validate(schema, parse('{ me { shoeSize } }'))).toHaveLength(1);
});

test('the types of the answers and the words of the enumerations are those of the supergraph', async () => {
  for (const [file, generated] of await generateAll(sdl)) expect(readFileSync(file, 'utf8'), file).toBe(generated);
});

test('another wording in the schema changes no type', async () => {
  const reworded = sdl.replaceAll(/"""\n?\s*Name \(名称\)\n?\s*"""/g, '"""Other words (别的话)"""');
  expect(reworded).not.toBe(sdl);
  expect(await generateAnswers(reworded, operations)).toBe(await generateAnswers(sdl, operations));
});
