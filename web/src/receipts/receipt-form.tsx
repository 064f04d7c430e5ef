import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { yuanText } from '../format/money.ts';
import { RequestFailed, type AnswerError } from '../graphql/send.ts';
import { useCommand } from '../graphql/use-command.ts';
import type { ReceiptMethod } from '../operations/answers.gen.ts';
import { recordReceipt } from '../operations/receipts.graphql.ts';
import { uploadFile } from '../payments/upload-file.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';
import { answers, asksForSum, receiptOf, type Said } from './answer.ts';
import type { AskedPayment } from './asked-payment.ts';
import { SendCode } from './send-code.tsx';
import { WitnessSelect } from './witness-select.tsx';

const methods: readonly { value: ReceiptMethod; zh: string }[] = [{ value: 'SMS_CODE', zh: '短信验证码' }, { value: 'SIGNATURE', zh: '签名按印' }, { value: 'VISIT', zh: '入户核实' }];

interface ReceiptFormProps {
  payment: AskedPayment;
  onDone: (words: string) => void;
  onLeave: () => void;
}

/** What the household says, and what shows that it said so: a code, a signature, or two people at its door (F8). */
export function ReceiptForm({ payment: { id, amount, villageCode, state }, onDone, onLeave }: ReceiptFormProps) {
  const { token } = useSession();
  // What stands as confirmed is contested, by signature or a visit.
  const contests = state === 'CONFIRMED';
  const [said, setSaid] = useState<Said>(contests ? 'MISSING' : 'FULL');
  const [sum, setSum] = useState('');
  const [method, setMethod] = useState<ReceiptMethod>(contests ? 'SIGNATURE' : 'SMS_CODE');
  const [code, setCode] = useState('');
  const [witness, setWitness] = useState<string>();
  const [photo, setPhoto] = useState<File>();
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<readonly AnswerError[]>([]);
  const { data, errors, busy, submit, forget } = useCommand(recordReceipt, token);
  const receipt = receiptOf(said, sum, amount);
  const shown = { SMS_CODE: /^\d{6}$/.test(code), SIGNATURE: photo !== undefined, VISIT: witness !== undefined }[method];
  const record = async () => {
    if (!receipt) return;
    setFailed([]);
    setSending(true);
    try {
      const evidence = method === 'SIGNATURE' && photo ? [{ ticket: await uploadFile(photo, token, () => undefined), kind: 'signature-photo' }] : [];
      const answer = await submit({ paymentId: id, ...receipt, method, evidence, ...(method === 'SMS_CODE' && { code }), ...(method === 'VISIT' && { witnessPersonId: witness }) });
      if (answer?.recordReceipt.refusals.length === 0) onDone(`${answers.find(({ value }) => value === said)?.zh ?? ''}，到手 ${yuanText(receipt.received)}`);
    } catch (error) {
      setFailed(error instanceof RequestFailed ? error.errors : [{ message: '照片没有传上去，请再试一次 (the photo could not be sent; try again)' }]);
    }
    setSending(false);
  };
  return (
    <form className="receipt-form" onSubmit={(event) => { event.preventDefault(); void record(); }} onChange={forget}>
      <fieldset>
        <legend>农户怎么说<span className="en" lang="en">What the household says</span></legend>
        <Radio.Group value={said} onChange={({ target }) => setSaid(target.value as Said)} vertical options={answers.filter(({ value }) => !contests || value !== 'FULL').map(({ value, zh, en }) => ({ value, label: <>{zh}<span className="en" lang="en">{en}</span></> }))} />
        {asksForSum(said) && <label>实际到手多少元{said === 'DIVERTED' && '（没有到手不用填）'}<Input size="large" inputMode="decimal" value={sum} onChange={({ target }) => setSum(target.value)} autoComplete="off" /></label>}
        {asksForSum(said) && sum !== '' && !receipt && <p className="field-fault" role="alert">{`请填写小于 ${yuanText(amount)}的金额。`}</p>}
      </fieldset>
      <fieldset>
        <legend>怎样确认的<span className="en" lang="en">How it was confirmed</span></legend>
        <Radio.Group value={method} onChange={({ target }) => setMethod(target.value as ReceiptMethod)} vertical options={methods.filter(({ value }) => !contests || value !== 'SMS_CODE').map(({ value, zh }) => ({ value, label: zh }))} />
        {method === 'SMS_CODE' && <SendCode paymentId={id} code={code} onCode={setCode} />}
        {method === 'SIGNATURE' && <label>签名或按印的照片<input type="file" accept="image/*,.pdf" onChange={({ target }) => setPhoto(target.files?.[0])} /></label>}
        {method === 'VISIT' && <WitnessSelect villageCode={villageCode} chosen={witness} onChange={(person) => { setWitness(person); forget(); }} />}
      </fieldset>
      <Notes errors={[...failed, ...errors]} />
      <Refusals refusals={data?.recordReceipt.refusals ?? []} />
      <div className="file-actions">
        <Button type="primary" size="large" htmlType="submit" loading={busy || sending} disabled={!receipt || !shown}>登记</Button>
        <Button size="large" onClick={onLeave}>先不登记</Button>
      </div>
    </form>
  );
}
