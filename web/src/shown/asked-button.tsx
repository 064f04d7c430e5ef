import { Button } from 'antd';
import { useState } from 'react';

interface AskedButtonProps {
  label: string;
  /** What will happen, with its sums: read before it does. */
  question: string;
  yes: string;
  no: string;
  busy: boolean;
  disabled?: boolean;
  danger?: boolean;
  onYes: () => void;
}

/** A button for what can't be taken back: it asks once more, in the page itself, where a thumb on a phone reaches both answers. */
export function AskedButton({ label, question, yes, no, busy, disabled = false, danger = false, onYes }: AskedButtonProps) {
  const [asked, setAsked] = useState(false);
  const kind = danger ? { danger } : { type: 'primary' as const };
  if (!asked) return <Button {...kind} loading={busy} disabled={disabled} onClick={() => setAsked(true)}>{label}</Button>;
  return (
    <div className="asked" role="group" aria-label={label}>
      <p role="status">{question}</p>
      <Button {...kind} loading={busy} onClick={() => { setAsked(false); onYes(); }}>{yes}</Button>
      <Button onClick={() => setAsked(false)}>{no}</Button>
    </div>
  );
}
