import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Waiting } from '../app/waiting.tsx';
import { completeSignIn } from './sign-in-service.ts';

/** One code is good for one sign-in; in development React runs effects twice. */
let completing: Promise<string> | undefined;

export function SignedInPage() {
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    completing ??= completeSignIn();
    completing
      .then((returnTo) => navigate(returnTo, { replace: true }), () => setFailed(true))
      .finally(() => { completing = undefined; });
  }, [navigate]);
  if (!failed) return <main><Waiting what="正在登录…" /></main>;
  return (
    <main className="message-page">
      <h1>登录没有完成<span className="en" lang="en">Signing in was not completed</span></h1>
      <p>可能是等待太久，或者在另一个窗口里登录过。请再试一次。</p>
      <p><Link className="button" to="/desk">重新登录</Link></p>
    </main>
  );
}
