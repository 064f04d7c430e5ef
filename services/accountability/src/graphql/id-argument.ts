import { InvalidInput } from '@sunledger/service-kit';
import { isUuid } from '@sunledger/kernel';

/** An optional id among a list's arguments; one that is no id of ours names its field. */
export function idArgument(field: string, id: string | null | undefined): string | null {
  if (id && !isUuid(id)) throw new InvalidInput([{ field, message: '不是本列表的标识', messageEn: 'not an id of this list' }]);
  return id ?? null;
}
