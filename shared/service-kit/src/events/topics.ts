import { setTimeout } from 'node:timers/promises';
import type { Admin, ITopicConfig, Kafka } from 'kafkajs';
import { contexts, directoryTopic, topicOf } from '@sunledger/events';

/** Every topic there is, under the given prefix (tests give each run its own). */
export const allTopics = (prefix = ''): string[] => [...contexts.map(topicOf), directoryTopic].map((topic) => prefix + topic);

const leadersWithinMs = 30_000;

/**
 * Creates topics and waits until each can be sent to. kafkajs' own waiting (`waitForLeaders`) gives up at once where the
 * broker has created a topic but doesn't tell of it yet, as on a busy machine.
 */
export async function createTopics(admin: Admin, topics: ITopicConfig[]): Promise<void> {
  await admin.createTopics({ waitForLeaders: false, topics });
  for (const givenUpAt = Date.now() + leadersWithinMs; ; await setTimeout(50)) {
    try {
      const known = await admin.fetchTopicMetadata({ topics: topics.map(({ topic }) => topic) });
      if (known.topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0))) return;
    } catch (error) {
      if (Date.now() > givenUpAt) throw error;
      continue;
    }
    if (Date.now() > givenUpAt) throw new Error(`no leader within ${leadersWithinMs} ms for the topics ${topics.map(({ topic }) => topic).join(', ')}`);
  }
}

/** Creates what is missing: kept for ever, the directory compacted so that its newest entry per id always survives. */
export async function ensureTopics(kafka: Kafka, { prefix = '', partitions = 3, replicationFactor = 1 } = {}): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = allTopics(prefix).filter((topic) => !existing.has(topic));
    if (missing.length === 0) return;
    await createTopics(admin, missing.map((topic) => ({
      topic,
      numPartitions: partitions,
      replicationFactor,
      configEntries: [
        { name: 'retention.ms', value: '-1' },
        { name: 'retention.bytes', value: '-1' },
        { name: 'cleanup.policy', value: topic.endsWith(directoryTopic) ? 'compact' : 'delete' },
        { name: 'max.message.bytes', value: '4194304' },
      ],
    })));
  } finally {
    await admin.disconnect();
  }
}
