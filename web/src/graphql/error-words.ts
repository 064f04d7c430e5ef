import type { AnswerError } from './send.ts';

export interface ErrorWords {
  zh: string;
  en: string;
  code: string;
}

/** The server writes `中文 (English)`; here they are set apart. */
export function errorWords({ message, extensions }: AnswerError): ErrorWords {
  const match = /^(.*?)\s*\(([^()]+)\)\s*(.*)$/s.exec(message);
  const code = extensions?.code ?? '';
  return match ? { zh: `${match[1]}${match[3]}`, en: match[2] ?? '', code } : { zh: message, en: '', code };
}

/** Whether an error is about this field: by its place, or by the list of blank ones that the gateway names. */
export const isAbout = (field: string) => ({ path, extensions }: AnswerError): boolean =>
  path?.includes(field) === true || extensions?.fields?.some((blank) => blank.split('.').includes(field)) === true;
