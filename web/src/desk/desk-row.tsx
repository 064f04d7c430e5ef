import { Link } from 'react-router';
import { workPageOf } from '../app/work-pages.ts';
import { dayText, dueWords, type DueWords } from '../format/dates.ts';
import type { DeskQuery } from '../operations/answers.gen.ts';
import { useSession } from '../sign-in/session.tsx';

type Item = DeskQuery['desk']['nodes'][number];

/** How an item stands, in words and tone: what was done late is said to be late. */
function standing({ state, daysLeft, limitUnit, settledOn, dueOn }: Item): DueWords {
  if (state === 'CANCELLED') return { text: '已撤销', en: 'cancelled', tone: 'done' };
  if (state === 'MET') return { text: '按期办结', en: 'done in time', tone: 'done' };
  if (state === 'MISSED' && daysLeft === null) return { text: settledOn !== null && settledOn > dueOn ? '逾期办结' : '逾期', en: 'done late', tone: 'late' };
  return dueWords(daysLeft, limitUnit === 'WORKING_DAY');
}

export function DeskRow({ item }: { item: Item }) {
  const { duties } = useSession();
  const { id, title, subjectType, subjectId, body, region, startedOn, dueOn, provisional, settledOn, extendedFrom, policy, clause } = item;
  const { text, en, tone } = standing(item);
  const isDone = item.daysLeft === null;
  const [zh, ...english] = title.split(' · ');
  const workedOn = isDone ? undefined : workPageOf(subjectType, subjectId, duties);
  return (
    <li className={`desk-row ${tone}`}>
      <div className="due">
        <strong>{text}</strong>
        <span className="en" lang="en">{en}</span>
        <span>{isDone && settledOn ? <>{dayText(settledOn)}办结</> : <>{dayText(dueOn)}到期</>}</span>
        {provisional && <small>暂定：次年放假安排尚未公布</small>}
      </div>
      <div className="what">
        <h2>{workedOn === undefined ? zh : <Link to={workedOn}>{zh}</Link>}</h2>
        {english.length > 0 && <p className="english" lang="en">{english.join(' · ')}</p>}
        <p className="where">{body?.name ?? '责任机构待定'}<span> · {region.name}</span></p>
      </div>
      <dl className="rule">
        <div><dt>政策包</dt><dd>{policy}</dd></div>
        {clause && <div><dt>依据</dt><dd>{clause}</dd></div>}
        <div><dt>起算</dt><dd>{dayText(startedOn)}{extendedFrom && <>（原定 {dayText(extendedFrom)}，已批准延期）</>}</dd></div>
      </dl>
      {/* Nothing leads from a petition into a trace (X9). */}
      {!/petition/i.test(subjectType) && <Link className="to-trace" to={`/trace/${id}`}>追溯<span className="visually-hidden">：{zh}</span></Link>}
    </li>
  );
}
