import { useState } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { useAnswer } from '../graphql/use-answer.ts';
import { followUp } from '../operations/petitions.graphql.ts';
import { NoticeReceipt } from './notice-receipt.tsx';
import { PetitionReceipt } from './petition-receipt.tsx';
import { Trouble } from './trouble.tsx';

/** The code stays in this page's memory: an address with it would stand in the browser's history for all to see. */
export function FollowUpPage() {
  usePageTitle('查进度');
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const { data, errors, loading, again } = useAnswer(followUp, code === '' ? undefined : { code });
  const petition = data?.petitionByReceipt;
  const notice = data?.disclosureReceipt;
  const silent = errors.filter(({ extensions }) => extensions?.code !== 'NOT_FOUND');
  return (
    <>
      <h1>查进度<span className="en" lang="en">Follow up</span></h1>
      <form className="code-form" onSubmit={(event) => { event.preventDefault(); setCode(typed.trim()); again(); }}>
        <label htmlFor="code">填上您的查询码</label>
        <div className="row">
          <input id="code" value={typed} autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.target.value)} />
          <button type="submit" className="button" disabled={typed.trim() === ''}>查一查</button>
        </div>
        <p className="hint">举报、提异议、提问之后给您的那个码。</p>
      </form>
      {code !== '' && loading && <Waiting what="正在查找…" />}
      {code !== '' && !loading && (
        <>
          {petition && <PetitionReceipt code={code} receipt={petition} onChanged={again} />}
          {notice && <NoticeReceipt receipt={notice} />}
          {!petition && !notice && <Trouble errors={silent} />}
          {!petition && !notice && silent.length === 0 && <p className="trouble" role="alert">没有找到。请对照您抄下的查询码，看看有没有写错。</p>}
        </>
      )}
    </>
  );
}
