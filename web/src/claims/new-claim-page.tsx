import '../styles/gap.css';
import '../styles/overview.css';
import '../styles/payments.css';
import '../styles/work.css';
import { Link, useNavigate } from 'react-router';
import { usePageTitle } from '../app/page-title.ts';
import { ClaimForm } from './claim-form.tsx';

/** 申请报账： from an accepted batch, with its invoices and documents (F6). */
export function NewClaimPage() {
  usePageTitle('申请报账');
  const navigate = useNavigate();
  return (
    <div className="office-width work">
      <div className="page-head"><h1>申请报账<span className="en" lang="en">New claim</span></h1><Link to="/claims">‹ 全部报账</Link></div>
      <ClaimForm onDone={(id) => void navigate(`/claims/${id}`)} />
    </div>
  );
}
