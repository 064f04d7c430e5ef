import { Navigate } from 'react-router';
import { nation } from '../format/levels.ts';
import { useSession } from '../sign-in/session.tsx';

/** A leader's overview opens at the place of the post. */
export function OwnRegionPage() {
  const { posts } = useSession();
  return <Navigate replace to={`/region/${posts[0]?.region.code ?? nation}`} />;
}
