import { request as http, type IncomingMessage } from "node:http";
import { request as https } from "node:https";
import type { Answer, Failure } from "../answer";
import { listAt, textAt } from "../shape";
import { clean } from "../text";
import { networkFailure } from "./network";
import { platformAgent } from "./proxy";

const DEEPEST = 60;

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

/** The JSON body of a successful response, or the failure that describes any other response. */
export function jsonOf(answer: Answer<Reply>, call: string): Answer<unknown> {
  if ("failure" in answer) return answer;
  const { status, headers, text } = answer.value;
  const body = parse(text);
  if (status >= 200 && status < 300) {
    if (body.value !== undefined) return { value: body.value };
    return { failure: { call, status, problem: body.problem ?? "the answer is empty", ...correlation(headers) } };
  }
  // the platform's own errors are JSON; another body comes from a proxy, or from a platform with an outage
  const foreign = text !== "" && body.value === undefined;
  const problem = foreign
    ? { problem: `${status} without JSON, perhaps from a proxy or a firewall` }
    : said(body.value);
  const kind = foreign || status >= 500 || status === 429 ? ({ kind: "answer" } as const) : {};
  return { failure: { call, status, ...kind, ...problem, ...correlationOf(headers, body.value) } };
}

function parse(text: string): { readonly value?: unknown; readonly problem?: string } {
  if (text === "") return {};
  if (tooDeep(text)) return { problem: `the answer is nested deeper than ${DEEPEST} levels` };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: "the answer is not JSON" };
  }
}

function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === "\\") i++;
    else if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === "{" || c === "[") {
      if (++depth > DEEPEST) return true;
    } else if (c === "}" || c === "]") depth--;
  }
  return false;
}

function said(body: unknown): Pick<Failure, "problem" | "code" | "quoted"> {
  const message = textAt(body, "message") ?? textAt(listAt(body, "errors")[0], "message");
  const code = textAt(body, "code");
  return {
    ...(message === undefined
      ? { problem: "refused without a message" }
      : { problem: clean(message), quoted: true as const }),
    ...(code === undefined ? {} : { code: clean(code, 80) }),
  };
}

// from the response header, or from the error body (documented: ErrorBody.contextId)
function correlationOf(headers: Headers, body: unknown): { readonly correlationId?: string } {
  const inBody = textAt(body, "contextId");
  const inHeader = correlation(headers);
  return inHeader.correlationId !== undefined || inBody === undefined ? inHeader : { correlationId: clean(inBody, 80) };
}
