import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useAnswer } from '../graphql/use-answer.ts';
import { me } from '../operations/me.graphql.ts';
import type { MeQuery } from '../operations/answers.gen.ts';
import { currentSignIn, forgetSignIn, type SignedIn } from './sign-in-service.ts';

export interface Session extends SignedIn {
  personId: string;
  posts: MeQuery['me']['posts'];
  duties: ReadonlySet<string>;
}

type State = 'checking' | 'signed-out' | 'unreachable' | Session;

const SessionContext = createContext<State>('checking');

/** Who is signed in and with which posts; asked once for all pages of the offices. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [signedIn, setSignedIn] = useState<SignedIn | 'checking' | 'signed-out' | 'unreachable'>('checking');
  useEffect(() => {
    currentSignIn().then((found) => setSignedIn(found ?? 'signed-out'), () => setSignedIn('unreachable'));
  }, []);
  const person = typeof signedIn === 'string' ? undefined : signedIn;
  const { data, errors } = useAnswer(me, person && {}, person?.token);
  const refused = errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  useEffect(() => {
    if (refused) void forgetSignIn().then(() => setSignedIn('signed-out'));
  }, [refused]);
  const state = useMemo((): State => {
    if (typeof signedIn === 'string') return signedIn;
    if (data) return { ...signedIn, personId: data.me.personId, posts: data.me.posts, duties: new Set(data.me.duties) };
    return errors.length > 0 ? 'unreachable' : 'checking';
  }, [signedIn, data, errors]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

export const useSessionState = (): State => useContext(SessionContext);

/** Only below the gate that has let somebody in (`OfficeLayout`). */
export function useSession(): Session {
  const state = useContext(SessionContext);
  if (typeof state === 'string') throw new Error('used outside the pages of the offices');
  return state;
}
