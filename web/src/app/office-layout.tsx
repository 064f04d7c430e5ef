import '../styles/office.css';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { isCountyOrAbove } from '../format/levels.ts';
import { SessionProvider, useSessionState, type Session } from '../sign-in/session.tsx';
import { beginSignIn, signOut } from '../sign-in/sign-in-service.ts';
import { Brand } from './brand.tsx';
import { popupPlace, theme } from './theme.ts';
import { Waiting } from './waiting.tsx';
import { workPages } from './work-pages.ts';

/** The offices' side: whoever is signed in, their pages, and a gate before them. */
export function OfficeLayout() {
  return (
    <ConfigProvider theme={theme} locale={zhCN} getPopupContainer={popupPlace}>
      <App component={false}>
        <SessionProvider><Gate /></SessionProvider>
      </App>
    </ConfigProvider>
  );
}

function Gate() {
  const state = useSessionState();
  if (state === 'checking') return <main><Waiting /></main>;
  if (state === 'unreachable') return <Unreachable />;
  if (state === 'signed-out') return <SignInFirst />;
  return (
    <div className="office">
      <OfficeHeader session={state} />
      <main id="content"><Outlet /></main>
      <ScrollRestoration />
    </div>
  );
}

function OfficeHeader({ session: { name, title, posts, duties } }: { session: Session }) {
  const [post] = posts;
  return (
    <header className="office-header">
      <div className="office-width">
        <Brand to="/region" />
        <nav aria-label="主要栏目">
          <NavLink to="/region">总览<span className="en" lang="en">Overview</span></NavLink>
          <NavLink to="/desk">待办<span className="en" lang="en">Desk</span></NavLink>
          <NavLink to="/trace">追溯<span className="en" lang="en">Trace</span></NavLink>
          {duties.has('funds.ledger.read') && <NavLink to="/money">资金<span className="en" lang="en">Money</span></NavLink>}
          {workPages.filter((page) => page.duties.some((duty) => duties.has(duty))).map(({ to, zh, en }) => <NavLink key={to} to={to}>{zh}<span className="en" lang="en">{en}</span></NavLink>)}
          {posts.some(({ region }) => isCountyOrAbove(region.code)) && <NavLink to="/departments">部门<span className="en" lang="en">Departments</span></NavLink>}
        </nav>
        <div className="person">
          <p><strong>{name}</strong><small>{post ? `${post.body?.name ?? post.region.name} · ${post.title}${posts.length > 1 ? ` 等 ${posts.length} 个岗位` : ''}` : title ?? '尚无岗位'}</small></p>
          <button type="button" onClick={() => void signOut()}>退出<span className="en" lang="en">Sign out</span></button>
        </div>
      </div>
    </header>
  );
}

function SignInFirst() {
  const { pathname, search } = useLocation();
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <h1>阳光账<span className="en" lang="en">Sunledger</span></h1>
        <p>工作人员请先登录。看公示、举报、查进度不用登录。</p>
        <p className="en" lang="en">Staff sign in here. Notices and reports need no sign-in.</p>
        <p><button type="button" className="button" onClick={() => void beginSignIn(`${pathname}${search}`)}>登录<span className="en" lang="en">Sign in</span></button></p>
        <p><a href="/">去看公示</a></p>
      </div>
    </main>
  );
}

function Unreachable() {
  return (
    <main className="message-page">
      <h1>暂时连接不上系统<span className="en" lang="en">The system cannot be reached right now</span></h1>
      <p>登录服务或数据服务没有应答，请稍后再试。</p>
      <p><button type="button" className="button" onClick={() => window.location.reload()}>再试一次</button></p>
    </main>
  );
}
