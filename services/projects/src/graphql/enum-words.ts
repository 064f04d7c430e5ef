/** `awaiting-display` → `AWAITING_DISPLAY`, and back. */
export const toEnum = (code: string): string => code.toUpperCase().replaceAll('-', '_');
export const fromEnum = (name: string): string => name.toLowerCase().replaceAll('_', '-');
