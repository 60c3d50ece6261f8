import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { happen, takeFault, type Fault } from "./faults";
import { denyingPolicy, isAdmitted } from "./restrictions";
import { isUnsettled, routes, type Outcome } from "./routes";
import { searchRoutes } from "./search-routes";
import { Sessions } from "./sessions";
import type { OrganizationState } from "./state";

/** A call that the server got. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A running local platform. */
export interface GenesysServer {
  readonly url: string;
  readonly port: number;
  readonly sessions: Sessions;
  readonly received: Received[];
  readonly faults: Fault[];
  /** Calls that are admitted before a 429; undefined for no limit. */
  callsLeft: number | undefined;
  close(): Promise<void>;
}

/** Serves an organization on the loopback interface as the documentation of the platform describes. */
export async function serve(organization: OrganizationState): Promise<GenesysServer> {
  const sessions = new Sessions(organization);
  const received: Received[] = [];
  const faults: Fault[] = [];
  let count = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://local");
    const path = url.pathname.replace(/^\/(login|api)(?=\/(oauth|api))/, "");
    const authorization = request.headers.authorization;
    received.push({ method: request.method ?? "", path, authorization });
    const correlationId = `correlation-${++count}`;
    const fault = takeFault(faults, path, request.method);
    const reply = (status: number, body: unknown, headers: { [name: string]: string } = {}): void => {
      if (fault?.loseAnswer) return void response.socket?.destroy();
      response.writeHead(status, {
        "content-type": "application/json",
        "inin-correlation-id": correlationId,
        ...headers,
      });
      response.end(body === undefined ? "" : JSON.stringify(body));
    };
    const refuse = (status: number, code: string, message: string, headers = {}): void =>
      reply(status, { status, code, message, contextId: correlationId }, headers);

    if (fault !== undefined && (await happen(fault, response))) return;
    if (server.callsLeft !== undefined && server.callsLeft-- <= 0) {
      server.callsLeft = 1_000;
      return refuse(429, "too.many.requests", "Rate limit exceeded", { "retry-after": "1" });
    }
    const body = await bodyOf(request);
    if (path === "/oauth/token") {
      const signedIn = sessions.signIn(authorization);
      if (signedIn === undefined)
        return reply(401, { error: "invalid_client", description: "client or secret is wrong" });
      return reply(200, { access_token: signedIn.bearer, token_type: "bearer", expires_in: signedIn.lifetime });
    }
    const session = sessions.of(authorization);
    if (session === undefined) return refuse(401, "bad.credentials", "Invalid login credentials.");
    if (!isAdmitted(organization, request.socket.remoteAddress ?? "")) {
      return refuse(403, "not.authorized", "You are not authorized to perform the requested action.");
    }
    for (const route of [...searchRoutes, ...routes]) {
      const match = route.path.exec(path.replace(/^\/api\/v2/, ""));
      if (match === null || route.method !== request.method) continue;
      const lacking = route.needs.find((need) => !sessions.holds(session, need));
      if (lacking !== undefined) {
        return refuse(
          403,
          "missing.permissions",
          `Unable to perform the requested action. You are missing the following permission(s): ${lacking}`,
        );
      }
      if (route.needs.some((need) => denyingPolicy(organization, session, need) !== undefined)) {
        return refuse(403, "not.authorized", "You are not authorized to perform the requested action.");
      }
      const params = match.slice(1).map(decodeURIComponent);
      const outcome = route.answer({
        organization,
        session,
        params,
        query: url.searchParams,
        body,
        holds: (who, name) => sessions.holds(who, name),
      });
      if ("list" in outcome) return reply(200, page(organization, outcome.list, url));
      if (outcome.message !== undefined) return refuse(outcome.status, "refused", outcome.message);
      return reply(outcome.status, outcome.body);
    }
    refuse(404, "not.found", "HTTP 404 Not Found");
  };

  const http: Server = createServer((request, response) => {
    // a caller that gives up breaks its own request
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  const { port } = http.address() as AddressInfo;
  const server: GenesysServer = {
    url: `http://127.0.0.1:${port}`,
    port,
    sessions,
    received,
    faults,
    callsLeft: undefined,
    close: () =>
      new Promise((closed) => {
        http.closeAllConnections();
        http.close(() => closed());
      }),
  };
  return server;
}

// pages by number, as documented: entities, pageSize, pageNumber, total, pageCount, nextUri
function page(organization: OrganizationState, list: Extract<Outcome, { list: unknown }>["list"], url: URL): object {
  const settled = list.filter((entity) => !isUnsettled(organization, String((entity as { readonly id?: string }).id)));
  const pageSize = Math.min(Number(url.searchParams.get("pageSize") ?? 25), 100);
  const pageNumber = Number(url.searchParams.get("pageNumber") ?? 1);
  const pageCount = Math.max(1, Math.ceil(settled.length / pageSize));
  const entities = settled.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  const next = pageNumber < pageCount ? { nextUri: `${url.pathname}?pageNumber=${pageNumber + 1}` } : {};
  return { entities, pageSize, pageNumber, total: settled.length, pageCount, ...next };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const part of request) text += String(part);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
