import { failureOf, shaped, type Answer } from "../answer";
import { at, numberAt } from "../shape";
import type { Connection } from "./environment";
import { exchange, jsonOf } from "./request";
import { retrying, type Patience } from "./retry";

/** A token and its validity. */
export interface Token {
  readonly bearer: string;
  /** Issue time, ISO 8601; undefined for a given token. */
  readonly issuedAt?: string;
  /** Validity from the issue time, in seconds. */
  readonly lifetimeSeconds?: number;
}

const CALL = "POST /oauth/token";

/** The given token, or a new one from client credentials. */
export async function tokenFor(
  { login, credentials }: Connection,
  patience: Patience,
  limits: { readonly timeoutMs: number; readonly maxBytes: number },
): Promise<Answer<Token>> {
  if ("accessToken" in credentials) return { value: { bearer: credentials.accessToken } };
  const basic = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString("base64");
  const issuedAt = new Date().toISOString();
  const reply = await retrying(patience, () =>
    exchange({
      method: "POST",
      url: new URL("/oauth/token", login),
      headers: { authorization: `Basic ${basic}`, "content-type": "application/x-www-form-urlencoded" },
      body: "grant_type=client_credentials",
      ...limits,
    }),
  );
  const body = jsonOf(reply, CALL);
  const failure = failureOf(body);
  // the error message of the login host may quote the request
  if (failure !== undefined) {
    const refused = failure.kind === undefined ? refusalOf(failure.status) : undefined;
    return { failure: { ...failure, problem: refused ?? failure.problem } };
  }
  return shaped(body, CALL, (value) => {
    const bearer = at(value, "access_token");
    if (typeof bearer !== "string" || !/^[\x21-\x7e]{1,8192}$/.test(bearer)) return undefined;
    const lifetimeSeconds = numberAt(value, "expires_in");
    return { bearer, issuedAt, ...(lifetimeSeconds === undefined ? {} : { lifetimeSeconds }) };
  });
}

function refusalOf(status: number | undefined): string | undefined {
  if (status === undefined || status < 400 || status > 499 || status === 429) return undefined;
  return "the client's id or secret was refused";
}
