const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });
const shanghaiInstant = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false,
});

export const dayOf = (instant: Date): string => shanghaiDay.format(instant);
export const instantText = (iso: string): string => shanghaiInstant.format(new Date(iso)).replaceAll('/', '-');

/** `2018-02-14` as people write it: 2018年2月14日. */
export function dayText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const dayMs = 86_400_000;
export const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / dayMs);

/** How long a notice still hangs, in words. */
export function displayWords(until: string, today: string): string {
  const left = daysBetween(today, until);
  if (left > 0) return `还剩 ${left} 天`;
  return left === 0 ? '今天是最后一天' : '公示期已满';
}

export interface DueWords {
  text: string;
  en: string;
  tone: 'late' | 'soon' | 'calm' | 'done';
}

const soonDays = 3;
const countDays = (days: number, kind = ''): string => `${days} ${kind}${days === 1 ? 'day' : 'days'}`;

/** How much time is left, in the unit of its limit: never by colour alone. */
export function dueWords(daysLeft: number | null | undefined, workingDays = false): DueWords {
  const [zh, en] = workingDays ? ['个工作日', 'working '] : ['天', ''];
  if (daysLeft === null || daysLeft === undefined) return { text: '已办结', en: 'done', tone: 'done' };
  if (daysLeft < 0) return { text: `已逾期 ${-daysLeft} ${zh}`, en: `${countDays(-daysLeft, en)} late`, tone: 'late' };
  if (daysLeft === 0) return { text: '今天到期', en: 'due today', tone: 'soon' };
  return { text: `还剩 ${daysLeft} ${zh}`, en: `${countDays(daysLeft, en)} left`, tone: daysLeft <= soonDays ? 'soon' : 'calm' };
}
