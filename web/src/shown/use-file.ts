import { useState } from 'react';
import type { Operation } from '../graphql/operation.ts';
import { send, type AnswerError } from '../graphql/send.ts';

const notReady: AnswerError = { message: '没有可以打开的文件，请稍后再试 (there is no file to open yet)' };

/** Asks for a ticket of a few minutes and has the browser fetch the file; why none came is kept for the page to tell. */
export function useFile(token: string) {
  const [{ busy, errors }, setAsked] = useState<{ busy: boolean; errors: readonly AnswerError[] }>({ busy: false, errors: [] });
  const open = async <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, ticketOf: (data: Data) => string | null | undefined, purpose?: string) => {
    setAsked({ busy: true, errors: [] });
    const { data, errors: faults } = await send(operation, variables, { token, purpose });
    const ticket = data && ticketOf(data);
    setAsked({ busy: false, errors: ticket ? [] : faults.length > 0 ? faults : [notReady] });
    if (ticket) window.location.assign(`/files/${ticket}`);
  };
  return { busy, errors, open };
}
