import { useRef, useState } from 'react';
import type { Operation } from './operation.ts';
import { newRequestId } from './request-id.ts';
import { send, type AnswerError } from './send.ts';

export interface Commanded<Data> {
  data: Data | undefined;
  errors: readonly AnswerError[];
  busy: boolean;
}

/**
 * Sends a command of an office. Its request number stays until an answer has come, so that pressing again after a broken
 * connection has one effect; after a refusal the next press is a new request.
 */
export function useCommand<Data, Input extends { requestId: string }>(operation: Operation<Data, { input: Input }>, token: string) {
  const [sent, setSent] = useState<Commanded<Data>>({ data: undefined, errors: [], busy: false });
  const pending = useRef({ text: '', requestId: '' });
  const submit = async (input: Omit<Input, 'requestId'>): Promise<Data | undefined> => {
    const text = JSON.stringify(input);
    if (pending.current.text !== text) pending.current = { text, requestId: newRequestId() };
    setSent({ data: undefined, errors: [], busy: true });
    const { data, errors } = await send(operation, { input: { ...input, requestId: pending.current.requestId } as Input }, { token });
    if (data) pending.current = { text: '', requestId: '' };
    setSent({ data, errors, busy: false });
    return data;
  };
  /** What the last answer said is about something else by now. */
  const forget = () => setSent((before) => (before.data || before.errors.length > 0 ? { data: undefined, errors: [], busy: before.busy } : before));
  return { ...sent, submit, forget };
}
