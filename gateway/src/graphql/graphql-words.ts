/**
 * What graphql-js says of a request, in Chinese beside its English. The value that was sent is left out of both: it may be
 * somebody's number or name, and whoever sent it has it.
 */
type Words = readonly [pattern: RegExp, chinese: (...parts: string[]) => string];

const ofDocument: readonly Words[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, (field, type) => `类型 ${type} 没有字段 ${field}`],
  [/^Unknown argument "(\w+)" on field "([\w.]+)"/, (argument, field) => `字段 ${field} 没有参数 ${argument}`],
  [/^Unknown type "(\w+)"/, (type) => `没有类型 ${type}`],
  [/^Unknown fragment "(\w+)"/, (name) => `没有片段 ${name}`],
  [/^Unknown directive "@(\w+)"/, (name) => `没有指令 @${name}`],
  [/^Field "([\w.]+)" argument "(\w+)" of type "([^"]+)" is required/, (field, argument, type) => `字段 ${field} 缺少必填参数 ${argument}(${type})`],
  [/^Field "(\w+)" of type "([^"]+)" must have a selection of subfields/, (field, type) => `字段 ${field}(${type})须选择下级字段`],
  [/^Field "(\w+)" must not have a selection since type "([^"]+)"/, (field, type) => `字段 ${field}(${type})没有下级字段可选`],
  [/^Variable "\$(\w+)" is not defined/, (name) => `变量 $${name} 未声明`],
  [/^Variable "\$(\w+)" is never used/, (name) => `变量 $${name} 声明后未使用`],
  [/^Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/, (name, type, expected) => `变量 $${name} 的类型是 ${type},此处应为 ${expected}`],
  [/^Fields "([\w.]+)" conflict/, (field) => `字段 ${field} 的两处选择相互冲突,请用别名区分`],
];

const ofValue: readonly Words[] = [
  [/^Field "(\w+)" of required type "([^"]+)" was not provided/, (field, type) => `缺少必填字段 ${field}(${type})`],
  [/^Field "(\w+)" is not defined by type "(\w+)"/, (field, type) => `类型 ${type} 没有字段 ${field}`],
  [/^Expected non-nullable type "([^"]+)" not to be null/, (type) => `不得为空(${type})`],
  [/^Expected type "(\w+)" to be an object/, (type) => `应为对象(${type})`],
  [/^Expected type "(\w+)"/, (type) => `应为 ${type}`],
  [/^Value .* does not exist in "(\w+)" enum/s, (type) => `不在枚举 ${type} 之内`],
  [/^Enum "(\w+)" cannot represent/, (type) => `应为枚举 ${type} 之一`],
  [/^(Int|Float|String|Boolean|ID) cannot represent/, (type) => `应为 ${type}`],
];

const inChinese = (words: readonly Words[], text: string): string | undefined => {
  for (const [pattern, chinese] of words) {
    const found = pattern.exec(text);
    if (found) return chinese(...found.slice(1));
  }
  return undefined;
};

// Up to the value that it quotes, which ends the sentence.
const withoutValue = (text: string): string => text.replace(/^(\w+ cannot represent (?:a |an )?[\w- ]*?)(?: value)?: .*$/s, '$1 value.').replace(/^Value .* does not exist/s, 'The value does not exist');

function ofVariable(message: string): string | undefined {
  const missing = /^Variable "\$(\w+)" of required type "([^"]+)" was not provided/.exec(message);
  if (missing) return `输入有误 (invalid input): $${missing[1]}: 缺少必填变量,类型 ${missing[2]} (of required type ${missing[2]}, was not provided)`;
  const nulled = /^Variable "\$(\w+)" of non-null type "([^"]+)" must not be null/.exec(message);
  if (nulled) return `输入有误 (invalid input): $${nulled[1]}: 不得为空 (must not be null)`;
  // Greedy: the value is quoted before the place, and may say anything.
  const invalid = /^Variable "\$(\w+)" got invalid value .*?(?: at "([\w.[\]]+)")?; (.*)$/s.exec(message);
  if (!invalid) return undefined;
  const [, name = '', place, reason = ''] = invalid;
  const words = inChinese(ofValue, reason);
  // Words of our own scalars are in both languages already.
  return `输入有误 (invalid input): ${place ?? `$${name}`}: ${words === undefined ? reason : `${words} (${withoutValue(reason)})`}`;
}

/** The message of a request that isn't well formed, in both languages; undefined where it needs none. */
export function wordedFor(code: unknown, message: string): string | undefined {
  const variable = ofVariable(message);
  if (variable !== undefined) return variable;
  if (code === 'GRAPHQL_PARSE_FAILED') return `查询语句有语法错误 (${message})`;
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT') {
    const words = inChinese(ofDocument, message) ?? inChinese(ofValue, message);
    if (words !== undefined) return `${words} (${withoutValue(message)})`;
    return code === 'GRAPHQL_VALIDATION_FAILED' && !/[\u4e00-\u9fff]/.test(message) ? `查询语句不符合接口定义 (${message})` : undefined;
  }
  if (code === 'OPERATION_RESOLUTION_FAILURE') return `未能确定要执行的操作,请给出 operationName (${message})`;
  return undefined;
}
