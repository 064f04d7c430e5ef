import { Link } from 'react-router';
import { dayText } from '../format/dates.ts';
import type { FollowUpQuery } from '../operations/answers.gen.ts';

type Receipt = NonNullable<FollowUpQuery['disclosureReceipt']>;

export function NoticeReceipt({ receipt: { notice, receivedOn, state, upheld, answer, answeredOn, answerDueOn } }: { receipt: Receipt }) {
  return (
    <section className="progress">
      <h2>{upheld === null ? '您的提问或异议' : '您的异议'}</h2>
      <p>关于：<Link to={`/notice/${notice.id}`}>{notice.title}</Link></p>
      <ol className="steps">
        <li className="done"><strong>已收到</strong>{dayText(receivedOn)}</li>
        <li className={state === 'ANSWERED' ? 'done' : ''}>
          <strong>{state === 'ANSWERED' ? '已答复' : '等待答复'}</strong>
          {answeredOn ? dayText(answeredOn) : answerDueOn && <>最晚 {dayText(answerDueOn)} 答复</>}
        </li>
      </ol>
      {upheld !== null && <p className="result">{upheld ? '您提的异议成立' : '经核实，异议不成立'}</p>}
      {answer && <blockquote>{answer}</blockquote>}
    </section>
  );
}
