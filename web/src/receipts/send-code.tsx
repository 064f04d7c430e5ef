import { Button, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../graphql/use-command.ts';
import { sendReceiptCode } from '../operations/receipts.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { Refusals } from '../shown/refusals.tsx';
import { useSession } from '../sign-in/session.tsx';

interface SendCodeProps {
  paymentId: string;
  code: string;
  onCode: (code: string) => void;
}

// A list that names the household's telephone is enough: the code goes there and nowhere else.
const isMobileOrListed = (phone: string): boolean => /^(?:1[3-9]\d{9})?$/.test(phone);

/** A code goes to the household's own telephone; it says it back once the money is in its hands. */
export function SendCode({ paymentId, code, onCode }: SendCodeProps) {
  const { token } = useSession();
  const [phone, setPhone] = useState('');
  const { data, errors, busy, submit } = useCommand(sendReceiptCode, token);
  const sent = data?.sendReceiptCode.refusals.length === 0;
  return (
    <>
      <label>农户本人的手机号（发放表有的不用填）<Input size="large" type="tel" inputMode="numeric" maxLength={11} value={phone} onChange={({ target }) => setPhone(target.value.replaceAll(/\D/g, ''))} autoComplete="off" /></label>
      <Button size="large" loading={busy} disabled={!isMobileOrListed(phone)} onClick={() => void submit({ paymentId, ...(phone && { phone }) })}>{sent ? '重新发送验证码' : '发送验证码'}</Button>
      {sent && <p className="told" role="status">✓ 验证码已发到 {phone || '发放表登记的手机号'}，请农户看短信后告诉您。</p>}
      <Notes errors={errors} />
      <Refusals refusals={data?.sendReceiptCode.refusals ?? []} />
      <label>农户说的 6 位验证码<Input size="large" inputMode="numeric" maxLength={6} value={code} onChange={({ target }) => onCode(target.value.replaceAll(/\D/g, ''))} autoComplete="one-time-code" /></label>
    </>
  );
}
