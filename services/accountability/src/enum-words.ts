/** GraphQL enum values are upper case with underscores, our codes lower case with hyphens: RAISED_LEVEL ↔ raised-level. */
export const toCode = (enumValue: string): string => enumValue.toLowerCase().replaceAll('_', '-');
export const toEnum = (code: string): string => code.toUpperCase().replaceAll('-', '_');
