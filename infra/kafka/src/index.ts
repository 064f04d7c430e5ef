export { MissingTool } from '@sunledger/infra-process';
export { ensureKafkaJars, hasKafkaJars, kafkaVersion } from './jars.ts';
export { startKafka, type KafkaOptions, type RunningKafka } from './start-kafka.ts';
