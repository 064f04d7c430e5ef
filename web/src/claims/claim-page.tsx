import '../styles/gap.css';
import '../styles/overview.css';
import '../styles/payments.css';
import '../styles/work.css';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { Waiting } from '../app/waiting.tsx';
import { instantText } from '../format/dates.ts';
import { nextDue } from '../format/deadlines.ts';
import { yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useLive } from '../live/use-live.ts';
import { useNames } from '../money/use-names.ts';
import { claim, claimDocument } from '../operations/claims.graphql.ts';
import { enumWords } from '../operations/enum-words.gen.ts';
import { nameOf } from '../overview/name-book.ts';
import { DueMark } from '../shown/due-mark.tsx';
import { Notes } from '../shown/notes.tsx';
import { PurposeButton } from '../shown/purpose-button.tsx';
import { useFile } from '../shown/use-file.ts';
import { useSession } from '../sign-in/session.tsx';
import { ClaimActions } from './claim-actions.tsx';
import { ClaimForm } from './claim-form.tsx';
import { ClaimTimeline } from './claim-timeline.tsx';
import { documentName, type Claim } from './claim-words.ts';

/** One claim: what it is for, who did what with it until when, and what whoever is signed in may do now (F6). */
export function ClaimPage() {
  const { id = '' } = useParams();
  const { token, duties } = useSession();
  const { data, errors, loading, again } = useAnswer(claim, { id }, token);
  const [correcting, setCorrecting] = useState(false);
  useLive(token, ({ id: changed }) => changed === id, again);
  const found = data?.reimbursement;
  usePageTitle(found ? `报账：${found.projectName}` : '报账');
  useNames('region', found ? [found.regionCode] : [], token);
  useNames('body', found ? [found.holderBodyId, ...found.acts.flatMap(({ bodyId }) => (bodyId ? [bodyId] : []))] : [], token);
  if (!found) {
    return (
      <div className="office-width work">
        {loading ? <Waiting /> : <><Notes errors={errors} />{errors.length === 0 && <p className="nothing">没有这笔报账，或不在您的查看范围内。<span className="en" lang="en">There is no such claim, or it is not yours to see.</span></p>}</>}
      </div>
    );
  }
  const done = () => { setCorrecting(false); again(); };
  return (
    <div className="office-width work" aria-busy={loading}>
      <div className="page-head">
        <h1>{found.projectName}<span className="en" lang="en">Claim</span></h1>
        <Link to="/claims">‹ 全部报账</Link>
      </div>
      <section className="panel" aria-labelledby="claim-state">
        <h2 id="claim-state">办理<span className="en" lang="en">Where it stands</span></h2>
        <p className="file-state" role="status" data-state={found.state}>{enumWords.ReimbursementState[found.state]} · {yuanText(found.amount)}</p>
        <DueMark clock={nextDue(found.deadlines)} />
        <ClaimActions claim={found} onDone={again} />
        {found.state === 'REJECTED' && duties.has('funds.reimbursement.submit') && !correcting && <p><button type="button" className="button" onClick={() => setCorrecting(true)}>更正后重新申报</button></p>}
        <Notes errors={errors} />
        <ClaimTimeline claim={found} />
      </section>
      {correcting && <ClaimForm correcting={found} onDone={done} />}
      <div className="work-columns">
        <Facts claim={found} />
        <Papers claim={found} token={token} />
      </div>
    </div>
  );
}

function Facts({ claim: { project, batchId, contractId, programme, holderBodyId, regionCode, amount, retained, paidOut, submittedOn, round, policy, payments, flags } }: { claim: Claim }) {
  const batch = project?.batches.find((one) => one.id === batchId);
  const contract = project?.contracts.find((one) => one.id === contractId);
  const facts: [string, string | undefined][] = [
    ['项目地点', project ? `${nameOf('region', regionCode)} · ${project.place}` : nameOf('region', regionCode)],
    ['验收批次', batch && `第 ${batch.number} 批：${batch.content}`], ['批次验收价款', batch && `${yuanText(batch.amount)}，${batch.acceptedOn ?? ''} 验收`], ['本次报账', yuanText(amount)],
    ['合同', contract && `${contract.contractorName}，合同价 ${yuanText(contract.amount)}，${contract.signedOn} 签订`], ['合同已验收', contract && yuanText(contract.accepted)],
    ['质保', contract && `${contract.warrantyMonths} 个月${contract.warrantyEndsOn ? `，至 ${contract.warrantyEndsOn}` : ''}`], ['暂扣质保金', retained === null ? undefined : yuanText(retained)],
    ['实付', paidOut === null ? undefined : yuanText(paidOut)], ['资金项目', programme.name], ['指标持有机构', nameOf('body', holderBodyId)], ['申请', `${submittedOn}，第 ${round} 次申报`], ['会审依据', policy],
  ];
  return (
    <section className="panel" aria-labelledby="claim-facts">
      <h2 id="claim-facts">报账事项<span className="en" lang="en">What it is for</span></h2>
      <dl className="facts">{facts.flatMap(([zh, value]) => (value ? [<div key={zh}><dt>{zh}</dt><dd>{value}</dd></div>] : []))}</dl>
      {payments.length > 0 && (
        <>
          <h3>付款<span className="en" lang="en">Payments</span></h3>
          <ul className="plain">{payments.map(({ id, number, state, amount: sum, accountLast4, settledOn, reasonText }) => (
            <li key={id}>{number}：{enumWords.PaymentOrderState[state]}，{yuanText(sum)}{accountLast4 && `，收款账号尾号 ${accountLast4}`}{settledOn && `，${settledOn} 结算`}{reasonText && `，银行说明：${reasonText}`}</li>
          ))}</ul>
        </>
      )}
      {flags.length > 0 && (
        <>
          <h3>疑点及说明<span className="en" lang="en">Flags explained</span></h3>
          <ul className="plain flags">{flags.map(({ id, finding, explanation, flaggedOn }) => (
            <li key={id}><p>{finding.message}{finding.clause && `（依据：${finding.clause}）`}</p><p className="soft">{flaggedOn} 申请人说明：{explanation}</p></li>
          ))}</ul>
        </>
      )}
    </section>
  );
}

function Papers({ claim: { id, invoices, documents }, token }: { claim: Claim; token: string }) {
  const { duties } = useSession();
  const { busy, errors, open } = useFile(token);
  return (
    <section className="panel" aria-labelledby="claim-papers">
      <h2 id="claim-papers">发票与凭证<span className="en" lang="en">Invoices and documents</span></h2>
      <ul className="plain invoices">
        {invoices.map(({ code, number, amount, issuedOn }) => <li key={`${code ?? ''} ${number}`}>发票 {number}{code && `（代码 ${code}）`}，{issuedOn}，<b>{yuanText(amount)}</b></li>)}
        {invoices.length === 0 && <li className="soft">没有发票。</li>}
      </ul>
      <ul className="plain papers">
        {documents.map((document) => (
          <li key={document.id}>
            <span>{documentName(document.kind)}<small>{instantText(document.recordedAt)} 上传</small></span>
            {duties.has('funds.document.read') && <PurposeButton label="打开" what={documentName(document.kind)} usual="会审报账" busy={busy}
              onOpen={(purpose) => void open(claimDocument, { id, documentId: document.id }, (data) => data.reimbursement?.document?.readTicket, purpose)} />}
          </li>
        ))}
      </ul>
      <Notes errors={errors} />
    </section>
  );
}
