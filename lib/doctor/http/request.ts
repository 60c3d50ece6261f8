import { request as http, type IncomingMessage } from "node:http";
import { request as https } from "node:https";
import type { Answer } from "../answer";
import { clean } from "../text";
import { networkFailure } from "./network";
import { platformAgent } from "./proxy";

/** One HTTP request. */
export interface Exchange {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: URL;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string;
  /** Timeout of the whole request, in milliseconds. */
  readonly timeoutMs: number;
  /** Maximum size of the response, in bytes. */
  readonly maxBytes: number;
}

/** A response with any status. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Name of a request in messages, without its query, which may be confidential. */
export function callOf({ method, url }: Pick<Exchange, "method" | "url">): string {
  return `${method} ${url.pathname}`;
}

/**
 * Sends one request. Redirects are never followed, because the token would be sent to another host. A response that is
 * too long is aborted.
 */
export async function exchange(request: Exchange): Promise<Answer<Reply>> {
  const { url, timeoutMs } = request;
  const call = callOf(request);
  try {
    const reply = await send(request);
    const { status, headers, text } = reply;
    if (text === undefined || (status >= 300 && status < 400)) {
      const problem =
        text === undefined
          ? `the answer is longer than ${request.maxBytes} bytes`
          : `answered with a redirect${hostOf(headers, url)}, which is not followed`;
      return { failure: { call, kind: "answer", problem, status, ...correlation(headers) } };
    }
    return { value: { status, headers, text } };
  } catch (error) {
    const host = url.host;
    const failure = networkFailure(call, host, error);
    if (failure === undefined)
      return { failure: { call, kind: "network", problem: `could not reach ${clean(host, 80)}` } };
    const late = /\((TimeoutError|AbortError)\)$/.test(failure.problem);
    return { failure: late ? { ...failure, problem: `no answer within ${timeoutMs / 1000} s` } : failure };
  }
}

interface Received {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined if it is too long. */
  readonly text: string | undefined;
}

function send({ method, url, headers, body, timeoutMs, maxBytes }: Exchange): Promise<Received> {
  const signal = AbortSignal.timeout(timeoutMs);
  const [ask, agent] = url.protocol === "https:" ? [https, platformAgent] : [http, undefined];
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const request = ask(url, { method, headers: { ...headers, ...length }, agent, signal }, (reply) => {
      const parts: Buffer[] = [];
      let size = 0;
      const end = (text: string | undefined) => {
        reply.destroy();
        done({ status: reply.statusCode ?? 0, headers: headersOf(reply), text });
      };
      reply.on("data", (part: Buffer) => {
        size += part.byteLength;
        if (size > maxBytes) end(undefined);
        else parts.push(part);
      });
      reply.on("end", () => {
        done({ status: reply.statusCode ?? 0, headers: headersOf(reply), text: Buffer.concat(parts).toString("utf8") });
      });
      reply.on("error", fail);
    });
    request.on("error", (error) => fail(signal.aborted ? (signal.reason as Error) : error));
    request.end(body);
  });
}

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** The id that support needs to find a call. */
export function correlation(headers: Headers): { readonly correlationId?: string } {
  const id = headers.get("inin-correlation-id");
  return id === null ? {} : { correlationId: clean(id, 80) };
}

function hostOf(headers: Headers, from: URL): string {
  try {
    return ` to ${clean(new URL(headers.get("location") ?? "", from).host, 80)}`;
  } catch {
    return "";
  }
}
