import { Button, Input } from 'antd';
import { useState } from 'react';

interface PurposeButtonProps {
  label: string;
  /** What is opened, for whoever hears the page. */
  what: string;
  /** What it is mostly read for; may be changed. */
  usual: string;
  busy: boolean;
  disabled?: boolean;
  onOpen: (purpose: string) => void;
}

/** Opens what holds personal data: for what it is read is asked first, and goes with the question (X6). */
export function PurposeButton({ label, what, usual, busy, disabled = false, onOpen }: PurposeButtonProps) {
  const [asked, setAsked] = useState(false);
  const [purpose, setPurpose] = useState(usual);
  if (!asked) return <Button loading={busy} disabled={disabled} onClick={() => setAsked(true)}>{label}<span className="visually-hidden">：{what}</span></Button>;
  return (
    <div className="asked" role="group" aria-label={`${label}：${what}`}>
      <p>查阅用途<span className="en" lang="en">Purpose</span></p>
      <Input aria-label={`${what}的查阅用途`} value={purpose} maxLength={60} onChange={({ target }) => setPurpose(target.value)} />
      <Button type="primary" loading={busy} disabled={purpose.trim() === ''} onClick={() => { setAsked(false); onOpen(purpose.trim()); }}>打开</Button>
      <Button onClick={() => setAsked(false)}>不打开</Button>
    </div>
  );
}
