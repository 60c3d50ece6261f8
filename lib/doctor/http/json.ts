import type { Answer, Failure } from "../answer";
import { listAt, textAt } from "../shape";
import { clean } from "../text";
import { correlation, type Reply } from "./request";

const DEEPEST = 60;

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
