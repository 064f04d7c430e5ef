import { useSearchParams } from 'react-router';
import { useAnswer } from '../graphql/use-answer.ts';
import type { OfficePlaceQuery } from '../operations/answers.gen.ts';
import { officePlace } from '../operations/office-place.graphql.ts';
import { useSession } from '../sign-in/session.tsx';

export type Place = NonNullable<OfficePlaceQuery['region']>;

/** Which place a page is about: one's own, or one below it that stands in the address. */
export function useOfficePlace() {
  const { posts, token } = useSession();
  const [parameters, setParameters] = useSearchParams();
  const own = posts[0]?.region.code ?? '';
  const code = parameters.get('region') ?? own;
  const { data, errors, loading } = useAnswer(officePlace, own === '' ? undefined : { code, own }, token);
  const programmes = [...new Map([...(data?.programmes.nodes ?? []), ...(data?.allocations.nodes ?? []).map(({ programme }) => programme)].map((programme) => [programme.id, programme])).values()];
  const choose = (changes: Record<string, string>) =>
    setParameters(new URLSearchParams(Object.entries({ ...Object.fromEntries(parameters), ...changes }).filter(([, value]) => value !== '')), { replace: true });
  return {
    own, code, place: data?.region ?? undefined, programmes, errors, loading: loading && !data, parameters, choose,
    choosePlace: (region: string) => choose({ region: region === own ? '' : region }),
  };
}
