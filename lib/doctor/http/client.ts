import { failureOf, valueOf, type Answer, type Failure } from "../answer";
import { at, listAt, numberAt } from "../shape";
import type { Connection } from "./environment";
import { jsonOf } from "./json";
import { Pace } from "./pace";
import { callOf, exchange, type Exchange } from "./request";
import { retrying, type Patience } from "./retry";
import { tokenFor, type Token } from "./token";

/** Values of a query, by name. */
export interface Query {
  readonly [name: string]: string;
}

/** What bounds the calls. */
export interface ClientLimits {
  /** One try, in milliseconds. @default 15000 */
  readonly timeoutMs?: number;
  /** One answer, in bytes. @default 8 MiB */
  readonly maxBytes?: number;
  /** Tries of one call. @default 4 */
  readonly attempts?: number;
  /** Longest wait between two tries, in milliseconds. @default 30000 */
  readonly longestWaitMs?: number;
  /** Calls at the same time. @default 8 */
  readonly atOnce?: number;
  /** Calls in a minute. @default 240; the platform's limit of 300 for a token is from memory, unverified */
  readonly perMinute?: number;
  /** Pages of one listing. @default 60 */
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
  /** Whether doing it twice does no harm. Where it does, only a refusal that says that nothing was done is tried again. */
  readonly repeatable: boolean;
}

/** A small client of the Genesys Cloud API. It talks to one host only, and changes nothing but by `change`. */
export class GenesysClient {
  private readonly pace: Pace;
  private readonly patience: Patience;
  private readonly limits: { readonly timeoutMs: number; readonly maxBytes: number };
  private readonly pages: number;
  private token: Promise<Answer<Token>> | undefined;
  private worked: string | undefined;

  /**
   * @param connection where, and as whom
   * @param onCall told of every call that is made, for a line of progress
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

  /** Reads one answer. `needs` is the permission that the call takes, for the message when it fails. */
  get(path: string, query: Query = {}, needs?: string): Promise<Answer<unknown>> {
    return this.call({ method: "GET", url: this.urlOf(path, query) }, needs);
  }

  /** Asks a question that takes a body; no call of doctor changes anything. */
  ask(path: string, body: object, needs?: string): Promise<Answer<unknown>> {
    return this.call({ method: "POST", url: this.urlOf(path, {}), body: JSON.stringify(body) }, needs);
  }

  /** Changes something; doctor never does. */
  change({ method, path, query = {}, body, needs, repeatable }: Change): Promise<Answer<unknown>> {
    const request = { method, url: this.urlOf(path, query), body: JSON.stringify(body) };
    return this.call(request, needs, repeatable ? this.patience : { ...this.patience, onlyRefused: true });
  }

  /** Every entity of a listing. Pages are asked for by number; addresses in the answers are not followed. */
  async list(path: string, query: Query = {}, needs?: string): Promise<Answer<readonly unknown[]>> {
    const page = (pageNumber: number) =>
      this.get(path, { ...query, pageSize: String(PAGE), pageNumber: String(pageNumber) }, needs);
    const first = await page(1);
    if ("failure" in first) return first;
    const call = `GET ${path}`;
    const fail = (problem: string): Answer<readonly unknown[]> => ({ failure: { call, problem } });
    const count = numberAt(first.value, "pageCount") ?? (listAt(first.value, "entities").length < PAGE ? 1 : NaN);
    if (Number.isNaN(count)) return fail("a full page does not say how many there are");
    if (!Number.isInteger(count) || count > this.pages) {
      return fail(`the listing claims ${count} pages, more than the ${this.pages} that are read`);
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
    // a token that worked before and does not any more has expired; a call that a new one does not help is refused itself
    const expired = answer.failure.status === 401 && this.worked === bearer;
    if (renews && expired && "clientSecret" in this.connection.credentials) {
      if (this.token === signedIn) this.token = undefined;
      return this.call(request, needs, patience, false);
    }
    const problem = this.withoutSecrets(answer.failure.problem, bearer);
    return { failure: { ...answer.failure, problem, ...(needs === undefined ? {} : { needs }) } };
  }

  // a platform, or whoever stands in for it, may quote what it was sent
  private withoutSecrets(text: string, bearer: string): string {
    const { credentials } = this.connection;
    const secrets = "clientSecret" in credentials ? [bearer, credentials.clientSecret] : [bearer];
    return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, "(hidden)"), text);
  }
}
