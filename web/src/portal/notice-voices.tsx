import { useId, useState } from 'react';
import { Link } from 'react-router';
import { dayText } from '../format/dates.ts';
import type { NoticePartsFragment } from '../operations/answers.gen.ts';
import { askQuestion, raiseObjection } from '../operations/notices.graphql.ts';
import { Receipt } from './receipt.tsx';
import { useSending } from './use-sending.ts';
import { WordForm } from './word-form.tsx';

/** What somebody can do about a notice: ask, object, report (D4, D6, S1). */
export function NoticeVoices({ notice: { id, state, regionCode, publishedQuestions } }: { notice: NoticePartsFragment }) {
  return (
    <>
      {publishedQuestions.length > 0 && (
        <section className="answers">
          <h2>大家问过的<span className="en" lang="en">Asked and answered</span></h2>
          {publishedQuestions.map(({ id: question, askedOn, content, answer, answeredOn }) => (
            <div key={question} className="answered">
              <p><strong>问：</strong>{content}<small>{dayText(askedOn)}</small></p>
              <p><strong>答：</strong>{answer}<small>{dayText(answeredOn)}</small></p>
            </div>
          ))}
        </section>
      )}
      <section className="voices">
        <h2>您有话要说？<span className="en" lang="en">Have your say</span></h2>
        <details><summary>有不明白的，问一问</summary><AskForm noticeId={id} /></details>
        {state === 'ON_DISPLAY' && <details><summary>觉得不对，提异议</summary><ObjectForm noticeId={id} /></details>}
        <p><Link to={`/report?region=${regionCode}`}>发现有人截留、克扣、虚报？去举报</Link></p>
      </section>
    </>
  );
}

function AskForm({ noticeId }: { noticeId: string }) {
  const { data, errors, busy, submit } = useSending(askQuestion);
  const answer = data?.askQuestion;
  if (answer?.receiptCode) return <Receipt code={answer.receiptCode} what="您的提问" />;
  return (
    <WordForm
      label="您想问什么？" hint="单位会在规定的日子里答复。请不要写身份证号和银行卡号。" button="提交问题" least={4} most={2000}
      busy={busy} errors={errors} refusals={answer?.refusals ?? []} onSend={(content) => void submit({ noticeId, content })}
    />
  );
}

function ObjectForm({ noticeId }: { noticeId: string }) {
  const { data, errors, busy, submit } = useSending(raiseObjection);
  const [contact, setContact] = useState('');
  const id = useId();
  const answer = data?.raiseObjection;
  if (answer?.receiptCode) return <Receipt code={answer.receiptCode} what="您的异议" />;
  const send = (content: string) => void submit({ noticeId, content, contact: contact.trim() || undefined });
  return (
    <WordForm
      label="哪里不对？" hint="提了异议，这件事要先停下来，查清并答复之后才能往下办。" button="提交异议" least={4} most={4000}
      busy={busy} errors={errors} refusals={answer?.refusals ?? []} onSend={send}
    >
      <label htmlFor={id}>怎么联系您（可以不填）</label>
      <input id={id} value={contact} maxLength={200} autoComplete="off" onChange={(event) => setContact(event.target.value)} />
    </WordForm>
  );
}
