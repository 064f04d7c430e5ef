import { useRef, useState } from 'react';
import { newRequestId } from '../graphql/request-id.ts';
import { send, type AnswerError } from '../graphql/send.ts';
import type { Operation } from '../graphql/operation.ts';

export interface Sent<Data> {
  data: Data | undefined;
  errors: readonly AnswerError[];
  busy: boolean;
}

/**
 * Sends a form. The number of the request stays the same until the form is changed, so that pressing twice or after a
 * broken connection has one effect.
 */
export function useSending<Data, Input extends { requestId: string }>(operation: Operation<Data, { input: Input }>) {
  const [sent, setSent] = useState<Sent<Data>>({ data: undefined, errors: [], busy: false });
  const last = useRef({ text: '', requestId: '' });
  const submit = async (input: Omit<Input, 'requestId'>): Promise<Data | undefined> => {
    const text = JSON.stringify(input);
    if (last.current.text !== text) last.current = { text, requestId: newRequestId() };
    setSent({ data: undefined, errors: [], busy: true });
    const { data, errors } = await send(operation, { input: { ...input, requestId: last.current.requestId } as Input });
    setSent({ data, errors, busy: false });
    return data;
  };
  return { ...sent, submit };
}
