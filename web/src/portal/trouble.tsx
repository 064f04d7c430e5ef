import { errorWords } from '../graphql/error-words.ts';
import type { AnswerError } from '../graphql/send.ts';

interface Refusal {
  code: string;
  message: string;
  messageEn: string;
  clause: string | null;
}

/** What went wrong, in both languages, once each. */
export function Trouble({ errors }: { errors: readonly AnswerError[] }) {
  if (errors.length === 0) return null;
  const words = [...new Map(errors.map((error) => [error.message, errorWords(error)])).values()];
  return (
    <div className="trouble" role="alert">
      {words.map(({ zh, en }) => <p key={zh}>{zh}{en && <span className="en" lang="en">{en}</span>}</p>)}
    </div>
  );
}

/** Why something was not accepted: the rule and where it stands. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <div className="trouble" role="alert">
      {refusals.map(({ code, message, messageEn, clause }) => (
        <p key={code}>{message}<span className="en" lang="en">{messageEn}</span>{clause && <small>依据：{clause}</small>}</p>
      ))}
    </div>
  );
}
