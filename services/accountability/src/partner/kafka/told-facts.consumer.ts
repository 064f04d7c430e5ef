import { allEvents, directoryTopic } from '@sunledger/events';
import { onEvent, query, type EventHandler } from '@sunledger/service-kit';
import { mayBeTold, type StoredFact } from '../domain/fact-rules.ts';

/** Keeps every fact that departments may be told of, in the transaction of the inbox: each once, however often it comes. */
export const toldFactHandlers: readonly EventHandler[] = [...allEvents.values()]
  .filter(({ topic }) => topic !== directoryTopic)
  .map((definition) => onEvent(definition, async (work, event) => {
    const { id, type, occurredOn, recordedAt, regionCode, aggregateId, aggregateVersion, causes, payload } = event;
    if (!mayBeTold({ type, payload })) return;
    const fact: StoredFact = { id, type, occurredOn, recordedAt, regionCode, aggregateId, aggregateVersion, causes, payload };
    await query(
      work.em,
      'insert into accountability.told_fact (event_id, type, region_code, fact) values ($1, $2, $3, $4) on conflict (event_id) do nothing',
      [id, type, regionCode, JSON.stringify(fact)],
    );
  }));
