import { dayText, dueWords } from '../format/dates.ts';
import type { Clock } from '../format/deadlines.ts';

/** Until when, and how long that is from now: in words, not by colour alone. */
export function DueMark({ clock }: { clock: Clock | undefined }) {
  if (!clock) return null;
  const { text, en, tone } = dueWords(clock.daysLeft, clock.limit?.endsWith('working-day'));
  return <span className={`due-mark ${tone}`}><strong>{text}</strong><span className="en" lang="en">{en}</span><small>{dayText(clock.dueOn)}到期</small></span>;
}
