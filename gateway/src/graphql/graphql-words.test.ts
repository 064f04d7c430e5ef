import { buildSchema, graphqlSync, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { wordedFor } from './graphql-words.ts';

const schema = buildSchema(`
  type Query { project(id: ID!): Project count(n: Int, kind: Kind, input: Input): Int }
  type Project { id: ID! name: String! }
  enum Kind { WORKS OTHER }
  input Input { name: String! count: Int kinds: [Kind!] }
`);
const invalid = (document: string) => validate(schema, parse(document)).map(({ message }) => wordedFor('GRAPHQL_VALIDATION_FAILED', message));
const sent = (variables: Record<string, unknown>, document = 'query ($input: Input!) { count(input: $input) }') =>
  (graphqlSync({ schema, source: document, variableValues: variables }).errors ?? []).map(({ message }) => wordedFor('BAD_USER_INPUT', message));

test.each([
  ['a field that isn\'t there', '{ project(id: 1) { title } }', '类型 Project 没有字段 title (Cannot query field "title" on type "Project".)'],
  ['an argument that is missing', '{ project { id } }', '字段 project 缺少必填参数 id(ID!) (Field "project" argument "id" of type "ID!" is required, but it was not provided.)'],
  ['an argument that isn\'t there', '{ count(nn: 1) }', '字段 Query.count 没有参数 nn'],
  ['no fields of an object', '{ project(id: 1) }', '字段 project(Project)须选择下级字段'],
  ['an undeclared variable', '{ project(id: $id) { id } }', '变量 $id 未声明'],
  ['a value of another type', '{ count(n: "x") }', '应为 Int'],
  ['a value outside its enum', '{ count(kind: NONE) }', '不在枚举 Kind 之内'],
])('a document with %s is told in Chinese and English', (_case, document, words) => {
  expect(invalid(document)[0]).toContain(words);
});

test('what graphql says of any other fault keeps its English beside a Chinese sentence', () => {
  expect(invalid('query A { count } query A { count }')).toEqual(['查询语句不符合接口定义 (There can be only one operation named "A".)']);
  expect(wordedFor('GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected <EOF>.')).toBe('查询语句有语法错误 (Syntax Error: Unexpected <EOF>.)');
});

test.each([
  ['is missing', {}, '$input: 缺少必填变量,类型 Input! (of required type Input!, was not provided)'],
  ['is null', { input: null }, '$input: 不得为空 (must not be null)'],
  ['lacks a field', { input: { count: 1 } }, '缺少必填字段 name(String!) (Field "name" of required type "String!" was not provided.)'],
  ['has a field too many', { input: { name: 'a', colour: 1 } }, '类型 Input 没有字段 colour'],
  ['has text for a number', { input: { name: 'a', count: '110101199003070038' } }, 'input.count: 应为 Int'],
  ['has a word outside its enum', { input: { name: 'a', kinds: ['张三'] } }, 'input.kinds[0]: 不在枚举 Kind 之内'],
])('a variable that %s is told with its place, in both languages, without what was sent', (_case, variables, words) => {
  const [message] = sent(variables);
  expect(message).toContain('输入有误 (invalid input): ');
  expect(message).toContain(words);
  expect(message).not.toMatch(/110101199003070038|张三/);
});

test('words that are in both languages already stay as they are', () => {
  expect(wordedFor('BAD_USER_INPUT', '输入有误 (invalid input): first: 应在 1 至 200 之间 (between 1 and 200)')).toBeUndefined();
  expect(wordedFor('BAD_USER_INPUT', 'Variable "$amount" got invalid value "1,5"; Yuan 格式应为 "1234.50" (Yuan must be "1234.50")'))
    .toBe('输入有误 (invalid input): $amount: Yuan 格式应为 "1234.50" (Yuan must be "1234.50")');
});
