import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { formatYuan, isIsoDate, isRegionCode, parseYuan } from '@sunledger/kernel';

const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A scalar written as a string in both directions; `read` gives undefined for what it doesn't accept. */
function textScalar<T>(name: string, form: string, read: (text: string) => T | undefined, write: (value: unknown) => string): GraphQLScalarType<T, string> {
  const parse = (value: unknown): T => {
    const parsed = typeof value === 'string' ? read(value) : undefined;
    if (parsed === undefined) throw badInput(`${name} 格式应为 ${form} (${name} must be ${form})`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const asIs = (value: unknown): string => String(value);

export const scalars = {
  Yuan: textScalar('Yuan', '"1234.50"', parseYuan, (value) => formatYuan(BigInt(value as bigint | string))),
  Date: textScalar('Date', '"2018-02-14"', (text) => (isIsoDate(text) ? text : undefined), asIs),
  DateTime: textScalar(
    'DateTime', '"2018-02-14T08:00:00.000Z"',
    (text) => (Number.isNaN(Date.parse(text)) ? undefined : new Date(text)),
    (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  ),
  RegionCode: textScalar('RegionCode', '12 or 15 digits', (text) => (isRegionCode(text) ? text : undefined), asIs),
};
