import { Link } from 'react-router';

/** 阳光账： an account in the sun. */
export const Brand = ({ to }: { to: string }) => (
  <Link to={to} className="brand" aria-label="阳光账 Sunledger">
    <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
      <path d="M7 18a9 9 0 0 1 18 0" fill="none" stroke="#f0b64a" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M16 3.5v3M5.8 8.3l2.1 2.1M26.2 8.3l-2.1 2.1" stroke="#f0b64a" strokeWidth="2.2" strokeLinecap="round" />
      <path d="M5 22.5h22M9 27h14" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
    <span className="brand-name">阳光账<span className="en" lang="en">Sunledger</span></span>
  </Link>
);
