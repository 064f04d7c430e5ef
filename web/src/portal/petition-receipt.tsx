import { dayText, instantText } from '../format/dates.ts';
import type { FollowUpQuery } from '../operations/answers.gen.ts';
import { addPetitionMessage, ratePetition } from '../operations/petitions.graphql.ts';
import { Refusals, Trouble } from './trouble.tsx';
import { useSending } from './use-sending.ts';
import { WordForm } from './word-form.tsx';

type Receipt = NonNullable<FollowUpQuery['petitionByReceipt']>;

const results = { SUBSTANTIATED: '经核实，您反映的情况属实', PARTLY: '经核实，您反映的情况部分属实', UNSUBSTANTIATED: '经核实，没有发现您反映的情况' } as const;

interface PetitionReceiptProps {
  code: string;
  receipt: Receipt;
  onChanged: () => void;
}

/** How far a petition is, what was answered, and both ways of writing (S1, S2). */
export function PetitionReceipt({ code, receipt, onChanged }: PetitionReceiptProps) {
  const { receivedOn, acceptedOn, concludedOn, result, reply, deadlines, messages } = receipt;
  const running = deadlines.find(({ state }) => state === 'RUNNING');
  return (
    <section className="progress">
      <h2>您的举报办到哪一步</h2>
      <ol className="steps">
        <li className="done"><strong>已收到</strong>{dayText(receivedOn)}</li>
        <li className={acceptedOn ? 'done' : ''}><strong>{acceptedOn ? '已受理' : '等待受理'}</strong>{acceptedOn && dayText(acceptedOn)}</li>
        <li className={concludedOn ? 'done' : ''}>
          <strong>{concludedOn ? '已办结' : '等待办结'}</strong>
          {concludedOn ? dayText(concludedOn) : running && <>{running.title.split(' · ')[0]}：最晚 {dayText(running.dueOn)}{running.clause && <small>依据：{running.clause}</small>}</>}
        </li>
      </ol>
      {result && <p className="result">{results[result]}</p>}
      {reply && <blockquote>{reply}</blockquote>}
      {concludedOn && <Rating code={code} rating={receipt.rating} onChanged={onChanged} />}
      {messages.length > 0 && (
        <ul className="messages" aria-label="留言">
          {messages.map(({ direction, content, recordedAt }) => (
            <li key={recordedAt} className={direction === 'TO_REPORTER' ? 'theirs' : 'ours'}>
              <small>{direction === 'TO_REPORTER' ? '办理单位' : '您'} · {instantText(recordedAt)}</small>{content}
            </li>
          ))}
        </ul>
      )}
      <Message key={messages.length} code={code} onChanged={onChanged} />
    </section>
  );
}

function Message({ code, onChanged }: { code: string; onChanged: () => void }) {
  const { data, errors, busy, submit } = useSending(addPetitionMessage);
  const send = (content: string) => void submit({ receiptCode: code, content }).then((answer) => {
    if (answer?.addPetitionMessage.refusals.length === 0) onChanged();
  });
  return (
    <WordForm label="再补充几句" hint="办理的人能看到您的留言，看不到您的姓名和电话。" button="发送" least={2} most={2000}
      busy={busy} errors={errors} refusals={data?.addPetitionMessage.refusals ?? []} onSend={send} />
  );
}

const ratings = ['很不满意', '不满意', '一般', '满意', '很满意'] as const;

function Rating({ code, rating, onChanged }: { code: string; rating: number | null; onChanged: () => void }) {
  const { data, errors, busy, submit } = useSending(ratePetition);
  if (rating !== null) return <p>您的评价：<strong>{ratings[rating - 1]}</strong></p>;
  const rate = (value: number) => void submit({ receiptCode: code, rating: value }).then((answer) => {
    if (answer?.ratePetition.refusals.length === 0) onChanged();
  });
  return (
    <div className="rating" role="group" aria-label="您对办理结果满意吗？">
      <p>您对办理结果满意吗？</p>
      <div className="row">{ratings.map((words, i) => <button key={words} type="button" className="button quiet" disabled={busy} onClick={() => rate(i + 1)}>{words}</button>)}</div>
      <Refusals refusals={data?.ratePetition.refusals ?? []} />
      <Trouble errors={errors} />
    </div>
  );
}
