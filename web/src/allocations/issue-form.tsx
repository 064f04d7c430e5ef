import { Checkbox, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { typedYuan, yuanText } from '../format/money.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useCommand } from '../graphql/use-command.ts';
import { heldQuota, issueAllocation } from '../operations/allocations.graphql.ts';
import { AskedButton } from '../shown/asked-button.tsx';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import { useReceivers } from './use-receivers.ts';

/** Money that came and is to go on. */
export interface Passing {
  allocationId: string;
  programmeId: string;
  documentNumber: string;
  left: string;
  direct: boolean;
}

interface IssueFormProps {
  own: string;
  bodies: readonly { id: string; name: string }[];
  programmes: readonly { id: string; name: string }[];
  passing: Passing | undefined;
  round: number;
  onIssued: () => void;
}

/** 资金下达： from one's own body to a lower one, by document number (F3). */
export function IssueForm({ own, bodies, programmes, passing, round, onIssued }: IssueFormProps) {
  const { token } = useSession();
  const [chosen, setChosen] = useState(passing?.programmeId);
  const [fromBodyId, setFrom] = useState(bodies[0]?.id ?? '');
  const [toBodyId, setTo] = useState<string>();
  const [documentNumber, setNumber] = useState('');
  const [typed, setTyped] = useState('');
  const [direct, setDirect] = useState(passing?.direct ?? false);
  const [told, setTold] = useState('');
  const programmeId = chosen ?? (programmes.length === 1 ? programmes[0]?.id : undefined);
  const held = useAnswer(heldQuota, programmeId === undefined ? undefined : { id: programmeId, holderIds: bodies.map(({ id }) => id) }, token);
  const { again } = held;
  useEffect(() => { if (round > 0) again(); }, [round, again]);
  const { receivers, errors: unknown } = useReceivers(own);
  const { data, errors, busy, submit, forget } = useCommand(issueAllocation, token);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => { if (passing) place.current?.scrollIntoView({ block: 'center' }); }, [passing]);
  const available = held.data?.programme?.holdings.nodes.find(({ holderId }) => holderId === fromBodyId)?.available;
  const amount = typedYuan(typed);
  const to = receivers?.find(({ id }) => id === toBodyId);
  const typing = () => { setTold(''); forget(); };
  const issue = async () => {
    if (programmeId === undefined || toBodyId === undefined || amount === undefined) return;
    const answer = await submit({ programmeId, fromBodyId, toBodyId, documentNumber: documentNumber.trim(), amount, direct });
    if (answer?.issueAllocation.refusals.length !== 0) return;
    setTold(`${documentNumber.trim()}：已向${to?.name ?? ''}下达 ${yuanText(amount)}`);
    setNumber('');
    setTyped('');
    setTo(undefined);
    onIssued();
  };
  return (
    <form className="panel issue-form" ref={place} aria-labelledby="issue" onSubmit={(event) => event.preventDefault()} onChange={typing}>
      <h2 id="issue">{passing ? `转下达 ${passing.documentNumber} 的资金` : '下达资金'}<span className="en" lang="en">{passing ? 'Pass it on' : 'Issue an allocation'}</span></h2>
      {bodies.length > 1 && <><label htmlFor="issue-from">下达机构</label><Select id="issue-from" value={fromBodyId} onChange={setFrom} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} /></>}
      <label htmlFor="issue-programme">资金项目<span className="en" lang="en">Programme</span></label>
      <Select id="issue-programme" placeholder="请选择" {...(programmeId !== undefined && { value: programmeId })} onChange={(value) => { setChosen(value); typing(); }} options={programmes.map(({ id, name }) => ({ value: id, label: name }))} />
      {available !== undefined && <p className="soft">本机构还可下达或使用 <b>{yuanText(available)}</b>{passing && `，其中这笔还剩 ${yuanText(passing.left)}`}</p>}
      {held.data && available === undefined && <p className="soft">本机构没有这项资金的指标。</p>}
      <label htmlFor="issue-to">接收机构<span className="en" lang="en">To</span></label>
      <Select id="issue-to" placeholder="输入名称查找" loading={!receivers} showSearch={{ optionFilterProp: 'label' }} {...(toBodyId !== undefined && { value: toBodyId })} onChange={(value) => { setTo(value); typing(); }}
        options={(receivers ?? []).filter(({ id }) => id !== fromBodyId).map(({ id, name, region }) => ({ value: id, label: `${name}（${region.name}）` }))} />
      <label htmlFor="issue-number">文号<span className="en" lang="en">Document number</span></label>
      <Input id="issue-number" value={documentNumber} onChange={({ target }) => setNumber(target.value)} placeholder="例如 邻财农〔2026〕12号" maxLength={100} autoComplete="off" />
      <label htmlFor="issue-amount">金额（元）<span className="en" lang="en">Amount</span></label>
      <Input id="issue-amount" value={typed} inputMode="decimal" onChange={({ target }) => setTyped(target.value)} autoComplete="off" />
      {typed !== '' && amount === undefined && <p className="field-fault" role="alert">金额写成数字，例如 120000 或 120000.50。</p>}
      <Checkbox checked={direct} onChange={({ target }) => setDirect(target.checked)}>直达资金（单独文号）</Checkbox>
      <AskedButton label={passing ? '转下达' : '下达'} yes="确认下达" no="不下达" busy={busy} disabled={programmeId === undefined || toBodyId === undefined || documentNumber.trim().length < 2 || amount === undefined}
        question={`以文号 ${documentNumber.trim()} 向${to?.name ?? ''}下达 ${amount === undefined ? '' : yuanText(amount)}？`} onYes={() => void issue()} />
      {told !== '' && <p className="told" role="status">✓ {told}</p>}
      <Notes errors={[...held.errors, ...unknown, ...errors]} />
      <Refusals refusals={data?.issueAllocation.refusals ?? []} />
    </form>
  );
}
