import { z } from 'zod';

/** The same said to whoever reads Chinese and whoever reads English. */
export interface Words {
  zh: string;
  en: string;
}

const [chinese, english] = [z.locales.zhCN().localeError, z.locales.en().localeError];
type Issue = z.core.$ZodIssue;

const wordsIn = (locale: typeof english, issue: Issue): string => {
  const words = locale(issue as never);
  return typeof words === 'string' ? words : words?.message ?? issue.message;
};

/** What is wrong with a form in both languages: its own words are written `中文 / English`, what it leaves to the library is the library's in each. */
export function wordsOfIssue(issue: Issue): Words {
  const [own = '', ownEn] = issue.message.split(' / ');
  return ownEn === undefined ? { zh: wordsIn(chinese, issue), en: issue.message } : { zh: own, en: ownEn };
}
