import type { Answer } from "../answer";
import { clean } from "../text";

/** One request over HTTP. */
export interface Exchange {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string;
  /** How long the whole of it may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest answer that is read, in bytes. */
  readonly maxBytes: number;
}

/** What came back, whatever its status. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** How messages name a request: without its query, which may hold what nobody should read. */
export function callOf({ method, url }: Pick<Exchange, "method" | "url">): string {
  return `${method} ${url.pathname}`;
}

/**
 * Makes one request. A redirect is never followed: the token would go to whoever the answer names. An answer that is
 * too long is dropped while it arrives.
 */
export async function exchange(request: Exchange): Promise<Answer<Reply>> {
  const { method, url, headers, body, timeoutMs, maxBytes } = request;
  const call = callOf(request);
  const fail = (problem: string, reply?: Response): Answer<Reply> => ({
    failure: { call, problem, ...(reply === undefined ? {} : { status: reply.status, ...correlation(reply.headers) }) },
  });
  try {
    const reply = await fetch(url, {
      method,
      headers,
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (reply.status >= 300 && reply.status < 400) {
      await reply.body?.cancel();
      return fail(`answered with a redirect${hostOf(reply, url)}, which is not followed`, reply);
    }
    const text = await readUpTo(reply, maxBytes);
    if (text === undefined) return fail(`the answer is longer than ${maxBytes} bytes`, reply);
    return { value: { status: reply.status, headers: reply.headers, text } };
  } catch (error) {
    return fail(problemOf(error, timeoutMs, url));
  }
}

/** The id by which support finds a call. */
export function correlation(headers: Headers): { readonly correlationId?: string } {
  const id = headers.get("inin-correlation-id");
  return id === null ? {} : { correlationId: clean(id, 80) };
}

function hostOf(reply: Response, from: URL): string {
  try {
    return ` to ${clean(new URL(reply.headers.get("location") ?? "", from).host, 80)}`;
  } catch {
    return "";
  }
}

async function readUpTo(reply: Response, most: number): Promise<string | undefined> {
  if (reply.body === null) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = reply.body.getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
    if (done || value === undefined) return Buffer.concat(parts).toString("utf8");
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
}

// told by its members: the runtime's own errors may be of another realm
function problemOf(error: unknown, timeoutMs: number, url: URL): string {
  const { name, cause } = (error ?? {}) as { readonly name?: unknown; readonly cause?: { readonly code?: unknown } };
  if (name === "TimeoutError" || name === "AbortError") return `no answer within ${timeoutMs / 1000} s`;
  const code = typeof cause?.code === "string" ? ` (${clean(cause.code, 40)})` : "";
  return `could not reach ${clean(url.host, 80)}${code}`;
}
