import { setTimeout as pause } from 'node:timers/promises';

export interface Refusal {
  code: string;
  message: string;
  field?: string | null;
}

interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}

export interface Answer<D> {
  data: D | null;
  errors?: GraphqlError[];
}

export interface Addresses {
  gateway: string;
  identity: string;
  /** The services' own addresses: only their clocks are moved there, in demonstration mode. */
  services: readonly string[];
}

export const addressesAt = (port: number): Addresses => ({
  gateway: `http://127.0.0.1:${port}`,
  identity: `http://127.0.0.1:${port + 1}`,
  services: [2, 3, 4, 5, 6].map((offset) => `http://127.0.0.1:${port + offset}`),
});

/** Refused where the story expected it to pass; carries the words a person would have read. */
export class UnexpectedRefusal extends Error {}

/** Everything a replay does goes through the gateway, signed in as the post that would do it. */
export class GatewayClient {
  readonly addresses: Addresses;
  readonly #tokens = new Map<string, string>();
  /** Prefix of request ids: the same replay twice is the same requests, so its second run changes nothing. */
  readonly #story: string;

  constructor(addresses: Addresses, story: string) {
    this.addresses = addresses;
    this.#story = story;
  }

  async tokenOf(login: string): Promise<string> {
    const known = this.#tokens.get(login);
    if (known) return known;
    const response = await fetch(`${this.addresses.identity}/demo-token`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login }),
    });
    if (!response.ok) throw new Error(`no demonstration sign-in for ${login}: ${response.status}`);
    const { access_token: token } = (await response.json()) as { access_token: string };
    this.#tokens.set(login, token);
    return token;
  }

  async ask<D>(login: string | null, document: string, variables: Record<string, unknown> = {}, options: { asOf?: string | undefined; purpose?: string } = {}): Promise<Answer<D>> {
    const response = await fetch(`${this.addresses.gateway}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(login !== null && { authorization: `Bearer ${await this.tokenOf(login)}` }),
        ...(options.asOf && { 'x-sunledger-as-of': options.asOf }),
        ...(options.purpose && { 'x-purpose': encodeURIComponent(options.purpose) }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as Answer<D>;
  }

  /** A question that must be answered. */
  async read<D>(login: string | null, document: string, variables: Record<string, unknown> = {}, options: { asOf?: string | undefined; purpose?: string } = {}): Promise<D> {
    const answer = await this.ask<D>(login, document, variables, options);
    if (answer.errors || !answer.data) throw new Error(`${document.slice(0, 80)}… → ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  /**
   * Runs a mutation by name; `select` names what to return of its payload. Facts of another context may still be on
   * their way: NOT_FOUND and "not yet known" are asked again for a while, under the same request id.
   */
  async run<P>(login: string | null, mutation: string, key: string, input: Record<string, unknown>, select: string, inputType = `${capital(mutation)}Input`): Promise<P & { position: string | null }> {
    const answer = await this.attempt<P>(login, mutation, key, input, select, inputType);
    if (answer.refusals.length > 0) {
      throw new UnexpectedRefusal(`${mutation} (${key}) by ${login}: ${answer.refusals.map((refusal) => `${refusal.code} ${refusal.message}`).join('; ')}`);
    }
    return answer;
  }

  /** Like `run`, for steps that are expected to be refused: gives the refusals instead of throwing. */
  async attempt<P>(login: string | null, mutation: string, key: string, input: Record<string, unknown>, select: string, inputType = `${capital(mutation)}Input`): Promise<P & { refusals: Refusal[]; position: string | null }> {
    const document = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${select} refusals { code message field } position } }`;
    const variables = { input: { requestId: `${this.#story}:${key}`, ...input } };
    for (let waitedMs = 0; ; waitedMs += 250) {
      const answer = await this.ask<Record<string, P & { refusals: Refusal[]; position: string | null }>>(login, document, variables);
      const code = answer.errors?.[0]?.extensions?.code;
      const onItsWay = code === 'NOT_FOUND' || code === 'NOT_YET_KNOWN' || code === 'NOT_READY' || code === 'SUBGRAPH_UNAVAILABLE';
      if (onItsWay && waitedMs < 15_000) {
        await pause(250);
        continue;
      }
      const payload = answer.data?.[mutation];
      if (answer.errors || !payload) throw new Error(`${mutation} (${key}) by ${login}: ${JSON.stringify(answer.errors)}`);
      return payload;
    }
  }

  /** Uploads a file as a person; returns its evidence ticket. */
  async upload(login: string, content: string | Uint8Array<ArrayBuffer>, contentType: string): Promise<string> {
    const response = await fetch(`${this.addresses.gateway}/files`, {
      method: 'POST', headers: { authorization: `Bearer ${await this.tokenOf(login)}`, 'content-type': contentType }, body: content,
    });
    if (response.status !== 201) throw new Error(`upload by ${login}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { ticket: string }).ticket;
  }

  /** Moves the clocks of all services (demonstration only) and lets everything fall due that then is. */
  async setClock(now: string | null): Promise<void> {
    await Promise.all(this.addresses.services.map(async (url) => {
      const response = await fetch(`${url}/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ now }) });
      if (!response.ok) throw new Error(`the clock at ${url} does not move: ${response.status}`);
    }));
  }

  /** Asks until the answer is there: for what another context does after it heard an event. */
  async until<T>(what: string, ask: () => Promise<T | undefined | null | false>, withinMs = 60_000): Promise<T> {
    const end = Date.now() + withinMs;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      if (Date.now() > end) throw new Error(`${what} did not come about`);
      await pause(120);
    }
  }
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
