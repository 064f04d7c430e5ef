export interface ShownRefusal {
  code: string;
  message: string;
  messageEn: string;
  clause?: string | null;
}

/** Why a command was not done, in the words of its rule. */
export function Refusals({ refusals }: { refusals: readonly ShownRefusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <div className="notes" role="alert">
      {refusals.map(({ code, message, messageEn, clause }, i) => (
        <p key={`${code} ${i}`}>{message}{clause && <span className="clause">（依据：{clause}）</span>}<span className="en" lang="en">{messageEn}</span></p>
      ))}
    </div>
  );
}
