import { failureOf, valueOf, type Answer, type Failure } from "../answer";
import { at, listAt, numberAt } from "../shape";
import type { Connection } from "./environment";
import { jsonOf, callOf, exchange, type Exchange } from "./request";
import { retrying, type Patience } from "./retry";
import { tokenFor, type Token } from "./token";

export interface Query {
  readonly [name: string]: string;
}

export interface ClientLimits {
  /** Timeout of one attempt, in milliseconds. @default 15000 */
  readonly timeoutMs?: number;
  /** Maximum size of one response, in bytes. @default 8 MiB */
  readonly maxBytes?: number;
  /** Attempts per call. @default 4 */
  readonly attempts?: number;
  /** Longest wait between two attempts, in milliseconds. @default 30000 */
  readonly longestWaitMs?: number;
  /** Concurrent calls. @default 8 */
  readonly atOnce?: number;
  /** Calls per minute. @default 240; the platform's limit of 300 per token is unverified */
  readonly perMinute?: number;
  /** Pages per listing. @default 60 */
  readonly pages?: number;
}

const PAGE = 100;

/** A call that changes something. */
export interface Change {
  readonly method: "POST" | "PUT";
  readonly path: string;
  readonly query?: Query;
  readonly body: object;
  readonly needs?: string;
  /** Whether the call is idempotent. If not, it is retried only after a response which shows that nothing was done. */
  readonly repeatable: boolean;
}

/** A small client of the Genesys Cloud API. It connects to one host only, and only `change` modifies anything. */
export class GenesysClient {
  private readonly pace: Pace;
  private readonly patience: Patience;
  private readonly limits: { readonly timeoutMs: number; readonly maxBytes: number };
  private readonly pages: number;
  private token: Promise<Answer<Token>> | undefined;
  private worked: string | undefined;

  /**
   * @param connection host and credentials
   * @param onCall called for every request, to show progress
   */
  constructor(
    private readonly connection: Connection,
    limits: ClientLimits = {},
    private readonly onCall: (call: string) => void = () => {},
  ) {
    const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
    this.pace = new Pace(limits.atOnce ?? 8, limits.perMinute ?? 240, wait);
    this.patience = { attempts: limits.attempts ?? 4, longestWaitMs: limits.longestWaitMs ?? 30_000, wait };
    this.limits = { timeoutMs: limits.timeoutMs ?? 15_000, maxBytes: limits.maxBytes ?? 8 * 1024 * 1024 };
    this.pages = limits.pages ?? 60;
  }

  /** Signs in, once. */
  signIn(): Promise<Answer<Token>> {
    return (this.token ??= tokenFor(this.connection, this.patience, this.limits));
  }

  /** Sends a GET request. `needs` is the required permission, for the error message. */
  get(path: string, query: Query = {}, needs?: string): Promise<Answer<unknown>> {
    return this.call({ method: "GET", url: this.urlOf(path, query) }, needs);
  }

  /** Sends a read-only request with a body. doctor sends no request that changes anything. */
  ask(path: string, body: object, needs?: string): Promise<Answer<unknown>> {
    return this.call({ method: "POST", url: this.urlOf(path, {}), body: JSON.stringify(body) }, needs);
  }

  /** Sends a request that changes something. doctor does not use it. */
  change({ method, path, query = {}, body, needs, repeatable }: Change): Promise<Answer<unknown>> {
    const request = { method, url: this.urlOf(path, query), body: JSON.stringify(body) };
    return this.call(request, needs, repeatable ? this.patience : { ...this.patience, onlyRefused: true });
  }

  /** All entities of a listing. Pages are requested by number; URLs in the responses are not followed. */
  async list(path: string, query: Query = {}, needs?: string): Promise<Answer<readonly unknown[]>> {
    const page = (pageNumber: number) =>
      this.get(path, { ...query, pageSize: String(PAGE), pageNumber: String(pageNumber) }, needs);
    const first = await page(1);
    if ("failure" in first) return first;
    const call = `GET ${path}`;
    const fail = (problem: string): Answer<readonly unknown[]> => ({ failure: { call, problem } });
    const count = numberAt(first.value, "pageCount") ?? (listAt(first.value, "entities").length < PAGE ? 1 : NaN);
    if (Number.isNaN(count)) return fail("a full page does not contain the number of pages");
    if (!Number.isInteger(count) || count > this.pages) {
      return fail(`the listing has ${count} pages, more than the ${this.pages} that are read`);
    }
    const rest = await Promise.all(Array.from({ length: Math.max(0, count - 1) }, (_, i) => page(i + 2)));
    const failed = rest.map(failureOf).find((failure): failure is Failure => failure !== undefined);
    if (failed !== undefined) return { failure: failed };
    const pages = [first, ...rest].map((answer) => at(valueOf(answer), "entities"));
    if (!pages.every(Array.isArray)) return fail("the answer has no list of entities");
    return { value: pages.flatMap((entities) => listAt(entities)) };
  }

  private urlOf(path: string, query: Query): URL {
    const url = new URL(path, this.connection.api);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  }

  private async call(
    request: Pick<Exchange, "method" | "url" | "body">,
    needs?: string,
    patience = this.patience,
    renews = true,
  ): Promise<Answer<unknown>> {
    const signedIn = this.signIn();
    const token = await signedIn;
    if ("failure" in token) return token;
    const call = callOf(request);
    const headers = {
      authorization: `Bearer ${token.value.bearer}`,
      accept: "application/json",
      ...(request.body === undefined ? {} : { "content-type": "application/json" }),
    };
    const send = () => this.pace.run(() => exchange({ ...request, headers, ...this.limits }));
    this.onCall(call);
    const answer = jsonOf(await retrying(patience, send), call);
    const { bearer } = token.value;
    if ("value" in answer) {
      this.worked = bearer;
      return answer;
    }
    // a token that worked before has expired; if a new token gets a 401 too, the call itself is refused
    const expired = answer.failure.status === 401 && this.worked === bearer;
    if (renews && expired && "clientSecret" in this.connection.credentials) {
      if (this.token === signedIn) this.token = undefined;
      return this.call(request, needs, patience, false);
    }
    const problem = this.withoutSecrets(answer.failure.problem, bearer);
    return { failure: { ...answer.failure, problem, ...(needs === undefined ? {} : { needs }) } };
  }

  // the platform, or a proxy, may quote the request in its response
  private withoutSecrets(text: string, bearer: string): string {
    const { credentials } = this.connection;
    const secrets = "clientSecret" in credentials ? [bearer, credentials.clientSecret] : [bearer];
    return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, "(hidden)"), text);
  }
}

// limits the number of concurrent calls and of calls per minute
class Pace {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly starts: number[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly perMinute: number,
    private readonly wait: (ms: number) => Promise<void>,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) await new Promise<void>((go) => this.waiting.push(go));
    else this.running++;
    try {
      await this.turn();
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next();
    }
  }

  private async turn(): Promise<void> {
    for (;;) {
      const now = Date.now();
      while (this.starts.length > 0 && now - this.starts[0]! >= 60_000) this.starts.shift();
      if (this.starts.length < this.perMinute) {
        this.starts.push(now);
        return;
      }
      await this.wait(this.starts[0]! + 60_000 - now);
    }
  }
}
