import { Parser } from '@asyncapi/parser';
import { expect, test } from 'vitest';
import { allEvents, allocationIssued, contexts, topicOf, directoryTopic } from './index.ts';
import { buildAsyncApi } from './async-api.ts';

test('[X9] every fact says its Chinese term, its mechanism and its topic, under a literal versioned name of its context', () => {
  expect(allEvents.size).toBeGreaterThan(60);
  for (const [type, definition] of allEvents) {
    const [context] = type.split('.');
    expect(type).toMatch(/^[a-z]+\.[a-z-]+\.v\d+$/);
    expect(contexts).toContain(context);
    expect([topicOf(context as (typeof contexts)[number]), directoryTopic]).toContain(definition.topic);
    expect(definition.title).toMatch(/[\u4e00-\u9fff]/);
    expect(definition.mechanism).toMatch(/^[XFPDSA]\d+$/);
    expect(definition.description.length).toBeGreaterThan(15);
  }
});

test('[X9] the event document is valid AsyncAPI', async () => {
  const { diagnostics, document } = await new Parser().parse(JSON.stringify(buildAsyncApi()));
  expect(diagnostics.filter((diagnostic) => diagnostic.severity === 0)).toEqual([]);
  expect(document?.messages().all().length).toBe(allEvents.size);
}, 30_000);

test('[X9] a payload takes no field that was not agreed, and money only as whole fen in text', () => {
  const payload = {
    allocationId: 'a', programmeId: 'p', programmeName: 'n', fundKind: 'transition-fund', documentNumber: 'd', fromBodyId: 'f', toBodyId: 't',
    toRegionCode: '511623100000', amountFen: '100', name: '张三',
  };
  expect(allocationIssued.payload.parse(payload)).not.toHaveProperty('name');
  expect(allocationIssued.payload.safeParse({ ...payload, amountFen: '1.00' }).success).toBe(false);
  expect(allocationIssued.payload.safeParse({ ...payload, amountFen: 100 }).success).toBe(false);
});
