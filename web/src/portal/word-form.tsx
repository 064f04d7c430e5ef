import { useId, useState, type ReactNode } from 'react';
import type { AnswerError } from '../graphql/send.ts';
import { Refusals, Trouble } from './trouble.tsx';

interface WordFormProps {
  label: string;
  hint: string;
  button: string;
  least: number;
  most: number;
  busy: boolean;
  errors: readonly AnswerError[];
  refusals: readonly { code: string; message: string; messageEn: string; clause: string | null }[];
  children?: ReactNode;
  onSend: (words: string) => void;
}

/** One big box for somebody's own words. */
export function WordForm({ label, hint, button, least, most, busy, errors, refusals, children, onSend }: WordFormProps) {
  const [words, setWords] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const id = useId();
  const submit = () => {
    const short = words.trim().length < least;
    setTooShort(short);
    if (!short) onSend(words.trim());
  };
  return (
    <form className="word-form" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>{hint}</p>
      <textarea id={id} rows={5} maxLength={most} value={words} aria-describedby={`${id}-hint`} aria-invalid={tooShort} onChange={(event) => setWords(event.target.value)} />
      {tooShort && <p className="field-fault" role="alert">请至少写 {least} 个字，把事情说清楚。</p>}
      {children}
      <Refusals refusals={refusals} />
      <Trouble errors={errors} />
      <button type="submit" className="button" disabled={busy}>{busy ? '正在提交…' : button}</button>
    </form>
  );
}
