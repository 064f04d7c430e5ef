import { errorWords } from '../graphql/error-words.ts';
import type { AnswerError } from '../graphql/send.ts';

/** Plain sentences for what did not come; never a code alone. */
export function Notes({ errors }: { errors: readonly AnswerError[] }) {
  if (errors.length === 0) return null;
  const words = [...new Map(errors.map((error) => [error.message, errorWords(error)])).values()];
  return (
    <div className="notes" role="status">
      {words.map(({ zh, en }) => <p key={zh}>{zh}{en && <span className="en" lang="en">{en}</span>}</p>)}
    </div>
  );
}
