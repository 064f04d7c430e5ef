import '../styles/portal.css';
import { NavLink, Outlet, ScrollRestoration } from 'react-router';
import { Brand } from '../app/brand.tsx';
import { Hotline } from './hotline.tsx';

/** The public side: nobody signs in; big letters, plain words, a phone in the hand of somebody of seventy. */
export function PortalLayout() {
  return (
    <div className="portal">
      <a className="skip" href="#content">跳到正文</a>
      <header className="portal-header">
        <div className="portal-width">
          <Brand to="/" />
          <a className="office-entry" href="/desk">工作人员登录<span className="en" lang="en">Staff</span></a>
        </div>
      </header>
      <nav className="portal-nav" aria-label="主要栏目">
        <div className="portal-width">
          <NavLink to="/" end>看公示<span className="en" lang="en">Notices</span></NavLink>
          <NavLink to="/report">我要举报<span className="en" lang="en">Report</span></NavLink>
          <NavLink to="/petition">查进度<span className="en" lang="en">Follow up</span></NavLink>
        </div>
      </nav>
      <main id="content" className="portal-width"><Outlet /></main>
      <footer className="portal-footer">
        <div className="portal-width">
          <p>监督电话 <Hotline />：对帮扶资金有疑问，打这个电话也可以。</p>
          <p className="en" lang="en">Call this number with any question about this money.</p>
        </div>
      </footer>
      <ScrollRestoration />
    </div>
  );
}
