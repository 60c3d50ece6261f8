import { healthyOrganization, OPERATOR, serve, type GenesysServer, type OrganizationState } from "../genesys-server";
import { expectationOf, stackJson } from "../doctor-pair";

/** A call of the operator, in an organization that fits London but for what is changed. */
export interface GenesysCall {
  readonly method?: string;
  /** Below /api/v2. */
  readonly path: string;
  readonly body?: object;
  readonly secret?: string;
  readonly change?: (organization: OrganizationState) => void;
  /** Changes made after signing in. */
  readonly afterToken?: (server: GenesysServer) => void;
}

/** The status and body of an answer of the local server. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Asks the local server by HTTP alone. */
export async function callGenesys(given: GenesysCall): Promise<Answered> {
  const { method = "GET", path, body, secret = OPERATOR.secret } = given;
  const organization = healthyOrganization(expectationOf(stackJson()));
  given.change?.(organization);
  const server = await serve(organization);
  try {
    const signedIn = await fetch(`${server.url}/oauth/token`, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(`${OPERATOR.id}:${secret}`).toString("base64")}` },
      body: "grant_type=client_credentials",
    });
    if (!signedIn.ok) return { status: signedIn.status, text: await signedIn.text() };
    const { access_token: token } = (await signedIn.json()) as { readonly access_token: string };
    given.afterToken?.(server);
    const answer = await fetch(`${server.url}/api/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, text: await answer.text() };
  } finally {
    await server.close();
  }
}

/**
 * The body of a refusal, as it is and as people quote it.
 * @param status demanded of the answer
 * @throws Error where the call gets another answer, or one without the cause is refused as well
 */
export async function refusedCall(status: number, call: GenesysCall, sound: GenesysCall): Promise<readonly string[]> {
  const [refused, admitted] = [await callGenesys(call), await callGenesys(sound)];
  if (refused.status !== status) throw new Error(`${refused.status} instead of ${status}: ${refused.text}`);
  if (admitted.status >= 300) throw new Error(`without the cause: ${admitted.status} ${admitted.text}`);
  const { text } = refused;
  return [text, `API Error: ${status} - ${text}`, `HTTP/1.1 ${status}\ncontent-type: application/json\n\n${text}`];
}
