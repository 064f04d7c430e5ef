import type { Kafka } from 'kafkajs';
import { contexts, directoryTopic, topicOf } from '@sunledger/events';

/** Every topic there is, under the given prefix (tests give each run its own). */
export const allTopics = (prefix = ''): string[] => [...contexts.map(topicOf), directoryTopic].map((topic) => prefix + topic);

/** Creates what is missing: kept for ever, the directory compacted so that its newest entry per id always survives. */
export async function ensureTopics(kafka: Kafka, { prefix = '', partitions = 3, replicationFactor = 1 } = {}): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = allTopics(prefix).filter((topic) => !existing.has(topic));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({
        topic,
        numPartitions: partitions,
        replicationFactor,
        configEntries: [
          { name: 'retention.ms', value: '-1' },
          { name: 'retention.bytes', value: '-1' },
          { name: 'cleanup.policy', value: topic.endsWith(directoryTopic) ? 'compact' : 'delete' },
          { name: 'max.message.bytes', value: '4194304' },
        ],
      })),
    });
  } finally {
    await admin.disconnect();
  }
}
