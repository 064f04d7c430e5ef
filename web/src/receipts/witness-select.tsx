import { Select } from 'antd';
import { dayOf } from '../format/dates.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { witnesses } from '../operations/receipts.graphql.ts';
import { Notes } from '../shown/notes.tsx';
import { useSession } from '../sign-in/session.tsx';

interface WitnessSelectProps {
  villageCode: string;
  chosen: string | undefined;
  onChange: (personId: string) => void;
}

/** Who went along: somebody else who holds a post in the village. */
export function WitnessSelect({ villageCode, chosen, onChange }: WitnessSelectProps) {
  const { token, personId } = useSession();
  const { data, errors, loading } = useAnswer(witnesses, { code: villageCode }, token);
  const today = dayOf(new Date());
  const people = (data?.bodies.nodes ?? []).flatMap(({ name, posts }) =>
    posts.filter(({ heldUntil, person }) => (heldUntil === null || heldUntil > today) && person.id !== personId).map(({ title, person }) => ({ value: person.id, label: `${title}（${name}）` })));
  return (
    <>
      <label htmlFor="witness">同行见证人</label>
      <Select id="witness" size="large" loading={loading} placeholder="请选择在本村任职的人" {...(chosen !== undefined && { value: chosen })} onChange={onChange}
        options={[...new Map(people.map((one) => [one.value, one])).values()]} notFoundContent="没有其他在本村任职的人" />
      <Notes errors={errors} />
    </>
  );
}
