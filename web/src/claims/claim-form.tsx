import { Button, Input, Progress, Select } from 'antd';
import { useRef, useState } from 'react';
import { yuanText } from '../format/money.ts';
import { RequestFailed, type AnswerError } from '../graphql/send.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useNames } from '../money/use-names.ts';
import { claimableBatches, claimBasis, claimRules, correctClaim, submitClaim } from '../operations/claims.graphql.ts';
import { nameOf } from '../overview/name-book.ts';
import { uploadFile } from '../payments/upload-file.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import type { Claim } from './claim-words.ts';
import { documentRuleOf } from './document-rules.ts';
import { DocumentSlots, type ChosenFiles } from './document-slots.tsx';
import { freeOf } from './free-value.ts';
import { emptyInvoice, InvoiceRows, invoiceSum, isWhole, type InvoiceTyped } from './invoice-rows.tsx';

interface ClaimFormProps {
  /** What was sent back and is handed in again; a new claim without it. */
  correcting?: Claim;
  onDone: (id: string) => void;
}

/** A claim as it is handed in: accepted batch, money, invoices, documents, and why what looks odd is as it is (F6). */
export function ClaimForm({ correcting, onDone }: ClaimFormProps) {
  const { token, posts } = useSession();
  const code = posts[0]?.region.code ?? '';
  const [batchId, setBatchId] = useState(correcting?.batchId ?? '');
  const [programmeChosen, setProgramme] = useState(correcting?.programme.id);
  const [holderChosen, setHolder] = useState(correcting?.holderBodyId);
  const [invoices, setInvoices] = useState<readonly InvoiceTyped[]>(() => correcting?.invoices.map(({ code: invoiceCode, ...rest }) => ({ ...rest, code: invoiceCode ?? '' })) ?? [emptyInvoice]);
  const [files, setFiles] = useState<ChosenFiles>({});
  const [explanation, setExplanation] = useState('');
  const batches = useAnswer(claimableBatches, correcting ? undefined : { code, first: 100 }, token);
  const batch = batches.data?.batches.nodes.find(({ id }) => id === batchId);
  const projectId = correcting?.projectId ?? batch?.project.id;
  const basis = useAnswer(claimBasis, projectId === undefined ? undefined : { code, projectId }, token);
  const programmes = basis.data?.project?.money?.byProgramme ?? [];
  const programme = programmes.find(({ programme: one }) => one.id === programmeChosen) ?? programmes[0];
  const holders = programme?.programme.holdings.nodes.filter(({ available }) => !/^-?0\.00$/.test(available)) ?? [];
  const ownBodies = posts.flatMap(({ body }) => (body ? [body.id] : []));
  const holderId = holderChosen ?? holders.find(({ holderId: one }) => ownBodies.includes(one))?.holderId ?? holders[0]?.holderId;
  useNames('body', holders.map(({ holderId: one }) => one), token);
  const rules = useAnswer(claimRules, programme ? { code, fundKind: programme.programme.fundKind } : undefined, token);
  const rule = documentRuleOf(rules.data?.policyInForce ?? [], correcting?.project?.projectKind ?? batch?.project.projectKind ?? '');
  const amount = invoiceSum(invoices);
  const handIn = useHandIn(correcting, onDone);
  const free = batch && freeOf(batch, basis.data?.reimbursements.nodes ?? []);
  const ready = projectId !== undefined && programme !== undefined && holderId !== undefined && amount !== undefined && invoices.every(isWhole);
  const submit = () => {
    if (!ready) return;
    void handIn.send({ projectId, batchId, programmeId: programme.programme.id, holderBodyId: holderId, amount, invoices, explanation }, files, rule.originals);
  };
  return (
    <form className="panel claim-form" aria-label={correcting ? '更正报账' : '申请报账'} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      {!correcting && (
        <>
          <label htmlFor="claim-batch">为哪一批已验收的工作报账<span className="en" lang="en">Accepted batch</span></label>
          <Select id="claim-batch" placeholder="请选择" {...(batchId !== '' && { value: batchId })} onChange={setBatchId} loading={batches.loading} notFoundContent="没有已验收的批次"
            options={(batches.data?.batches.nodes ?? []).map((one) => ({ value: one.id, label: `${one.project.name} · 第 ${one.number} 批 · ${yuanText(one.amount)} · ${one.acceptedOn ?? ''} 验收` }))} />
        </>
      )}
      {batch && <p className="soft">{batch.content}，承包单位 {batch.contract.contractorName}。本批还可报 <b>{free === undefined ? '—' : yuanText(free)}</b></p>}
      {programme && (
        <div className="file-actions">
          {programmes.length > 1 && <Select aria-label="资金项目" value={programme.programme.id} onChange={setProgramme} disabled={correcting !== undefined} className="bank-programme"
            options={programmes.map(({ programme: one, planned }) => ({ value: one.id, label: `${one.name}（计划 ${yuanText(planned)}）` }))} />}
          {programmes.length === 1 && <span>资金项目：{programme.programme.name}（计划 {yuanText(programme.planned)}）</span>}
          {holders.length > 1 && <Select aria-label="指标持有机构" value={holderId ?? null} onChange={setHolder} disabled={correcting !== undefined} style={{ minWidth: '14rem' }}
            options={holders.map(({ holderId: one, available }) => ({ value: one, label: `${nameOf('body', one)}（可用 ${yuanText(available)}）` }))} />}
          {holders.length === 1 && holderId !== undefined && <span>指标：{nameOf('body', holderId)}（可用 {yuanText(holders[0]?.available ?? '0.00')}）</span>}
        </div>
      )}
      {projectId !== undefined && basis.data && programmes.length === 0 && <p className="notes">这个项目还没有列入已审定的年度计划，不能报账。</p>}
      {programme && (
        <>
          <InvoiceRows invoices={invoices} onChange={(changed) => { setInvoices(changed); handIn.forget(); }} />
          <DocumentSlots required={rule.documents} originals={rule.originals} clause={rule.clause} present={correcting?.documents.map(({ kind }) => kind) ?? []} files={files}
            onChange={(changed) => { setFiles(changed); handIn.forget(); }} />
          <label htmlFor="claim-explanation">疑点说明（系统提示有疑点时填写）<span className="en" lang="en">Explanation</span></label>
          <Input.TextArea id="claim-explanation" rows={2} maxLength={1000} value={explanation} onChange={({ target }) => setExplanation(target.value)} />
          <Button type="primary" size="large" htmlType="submit" loading={handIn.busy} disabled={!ready}>{correcting ? '重新申报' : '提交报账'}</Button>
          {!ready && <p className="soft">填好每张发票的号码、金额和日期后可以提交。</p>}
        </>
      )}
      {handIn.percent !== undefined && <Progress percent={handIn.percent} aria-label="凭证上传进度" />}
      <Notes errors={[...batches.errors, ...basis.errors, ...rules.errors, ...handIn.errors]} />
      <Refusals refusals={handIn.refusals} />
    </form>
  );
}

interface Filled {
  projectId: string;
  batchId: string;
  programmeId: string;
  holderBodyId: string;
  amount: string;
  invoices: readonly InvoiceTyped[];
  explanation: string;
}

/** Brings the documents up, each once however often the form is sent, then hands the claim in. */
function useHandIn(correcting: Claim | undefined, onDone: (id: string) => void) {
  const { token } = useSession();
  const submit = useCommand(submitClaim, token);
  const correct = useCommand(correctClaim, token);
  const tickets = useRef(new WeakMap<File, string>());
  const [percent, setPercent] = useState<number>();
  const [failed, setFailed] = useState<readonly AnswerError[]>([]);
  const upload = async (files: ChosenFiles, original: boolean) => {
    const chosen = Object.entries(files).flatMap(([kind, some]) => some.map((file) => ({ kind, file })));
    const evidence: { ticket: string; kind: string; original: boolean }[] = [];
    for (const [i, { kind, file }] of chosen.entries()) {
      const ticket = tickets.current.get(file) ?? await uploadFile(file, token, (part) => setPercent(Math.floor((i * 100 + part) / chosen.length)));
      tickets.current.set(file, ticket);
      evidence.push({ ticket, kind, original });
    }
    return evidence;
  };
  const send = async ({ invoices, explanation, amount, ...about }: Filled, files: ChosenFiles, originals: boolean) => {
    setFailed([]);
    try {
      const form = {
        amount, evidence: await upload(files, originals), ...(explanation.trim() !== '' && { explanation: explanation.trim() }),
        invoices: invoices.map(({ number, code, amount: sum, issuedOn }) => ({ number, amount: invoiceSum([{ number, code, amount: sum, issuedOn }]) ?? sum, issuedOn, ...(code !== '' && { code }) })),
      };
      const done = correcting
        ? (await correct.submit({ reimbursementId: correcting.id, ...form }))?.correctReimbursement : (await submit.submit({ ...about, ...form }))?.submitReimbursement;
      if (done?.refusals.some(({ code }) => code === 'EVIDENCE_TICKET_INVALID')) tickets.current = new WeakMap();
      if (done?.reimbursement && done.refusals.length === 0) onDone(done.reimbursement.id);
    } catch (error) {
      setFailed(error instanceof RequestFailed ? error.errors : [{ message: '文件没有传上去，请再试一次 (a file could not be sent; try again)' }]);
    }
    setPercent(undefined);
  };
  return {
    send, percent, busy: submit.busy || correct.busy || percent !== undefined, errors: [...failed, ...submit.errors, ...correct.errors],
    refusals: [...(submit.data?.submitReimbursement.refusals ?? []), ...(correct.data?.correctReimbursement.refusals ?? [])],
    forget: () => { submit.forget(); correct.forget(); },
  };
}
