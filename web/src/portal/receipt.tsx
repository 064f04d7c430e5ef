import { useState } from 'react';
import { Link } from 'react-router';

/** The code is told this once; nobody can look it up later, or the reporter could be found through it (S1). */
export function Receipt({ code, what }: { code: string; what: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(code).then(() => setCopied(true), () => setCopied(false));
  };
  return (
    <section className="receipt" role="status">
      <h2>{what}已经收到<span className="en" lang="en">Received</span></h2>
      <p>这是您的查询码。<strong>只显示这一次，请抄下来或拍照保存。</strong></p>
      <p className="receipt-code" data-testid="receipt-code">{code}</p>
      <p>
        <button type="button" className="button quiet" onClick={copy}>{copied ? '已复制' : '复制查询码'}</button>{' '}
        <Link className="button" to="/petition">用它查进度</Link>
      </p>
      <p className="hint">以后在“查进度”里填上这个码，就能看到办到哪一步、最晚哪天答复。不需要登录，也不需要留名。</p>
    </section>
  );
}
