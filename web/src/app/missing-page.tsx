import { Link } from 'react-router';
import { usePageTitle } from './page-title.ts';

export function MissingPage() {
  usePageTitle('没有这个页面');
  return (
    <section className="message-page">
      <h1>没有这个页面<span className="en" lang="en">There is no such page</span></h1>
      <p>网址可能输错了，或者内容已经移走。</p>
      <p><Link to="/">回到公示首页</Link></p>
    </section>
  );
}

/** After a new version was put in place, an old page asks for files that are gone: loading it anew mends that. */
export function BrokenPage() {
  usePageTitle('页面出错');
  return (
    <main className="message-page">
      <h1>页面没有正常打开<span className="en" lang="en">The page did not open as it should</span></h1>
      <p>请重新载入；如果仍然不行，请稍后再试。</p>
      <p><button type="button" className="button" onClick={() => window.location.reload()}>重新载入</button></p>
    </main>
  );
}
