import { expect, test } from 'vitest';
import { Circuit } from './circuit.ts';

const aCircuit = (failuresSoFar: number): Circuit => {
  const circuit = new Circuit({ failures: 3, openMs: 2000 });
  for (let i = 0; i < failuresSoFar; i += 1) circuit.failed(1000);
  return circuit;
};

test('one failure short of the limit a subgraph is still called, at the limit no more', () => {
  expect([aCircuit(2).admits(1001), aCircuit(3).admits(1001)]).toEqual([true, false]);
});

test('an answer between failures starts the count again', () => {
  const circuit = aCircuit(2);
  circuit.answered();
  circuit.failed(1000);
  circuit.failed(1000);
  expect(circuit.stateAt(1000)).toBe('closed');
});

test('a subgraph left alone is tried by exactly one call when the time is over, not a millisecond before', () => {
  const circuit = aCircuit(3);
  expect([circuit.admits(2999), circuit.stateAt(2999)]).toEqual([false, 'open']);
  expect(circuit.stateAt(3000)).toBe('half-open');
  expect([circuit.admits(3000), circuit.admits(3000), circuit.admits(9000)]).toEqual([true, false, false]);
});

test('the try decides for all: an answer closes, a failure leaves it alone for as long again', () => {
  const [well, ill] = [aCircuit(3), aCircuit(3)];
  for (const circuit of [well, ill]) circuit.admits(3000);
  well.answered();
  ill.failed(3500);
  expect([well.admits(3501), well.admits(3501)]).toEqual([true, true]);
  expect([ill.admits(5499), ill.admits(5500)]).toEqual([false, true]);
});

test('what readers are told to wait is never nothing', () => {
  const circuit = aCircuit(3);
  expect([circuit.retryAfterSeconds(1000), circuit.retryAfterSeconds(2001), circuit.retryAfterSeconds(8000)]).toEqual([2, 1, 1]);
});
