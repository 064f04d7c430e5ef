import type { Operation } from './operation.ts';

export interface AnswerError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; subgraph?: string; fields?: readonly string[] };
}

/** Data and errors side by side: a part that does not answer leaves its own field blank and the rest whole. */
export interface Answer<Data> {
  data: Data | undefined;
  errors: readonly AnswerError[];
}

export class RequestFailed extends Error {
  readonly errors: readonly AnswerError[];
  constructor(errors: readonly AnswerError[]) {
    super(errors[0]?.message ?? '请求未完成 (the request was not completed)');
    this.errors = errors;
  }
}

export interface Sending {
  signal?: AbortSignal | undefined;
  token?: string | undefined;
  /** For what personal data is read: written down beside the reading (X6). */
  purpose?: string | undefined;
}

const unreachable: AnswerError = {
  message: '暂时连接不上服务器，请检查网络后重试 (the server cannot be reached; check the network and try again)',
  extensions: { code: 'UNREACHABLE' },
};

export async function send<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, { signal, token, purpose }: Sending = {}): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json', accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }),
        ...(purpose && { 'x-purpose': encodeURIComponent(purpose) }), // Headers carry no Chinese.
      },
      body: JSON.stringify({ query: operation.text, variables }),
      ...(signal && { signal }),
    });
    const answer = (await response.json()) as { data?: Data | null; errors?: AnswerError[] };
    return { data: answer.data ?? undefined, errors: answer.errors ?? [] };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { data: undefined, errors: [unreachable] };
  }
}

/** For what is nothing without its whole answer: a list, a form. */
export async function sendWhole<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, sending: Sending = {}): Promise<Data> {
  const { data, errors } = await send(operation, variables, sending);
  if (data === undefined || errors.length > 0) throw new RequestFailed(errors);
  return data;
}
