import type { ClientState, OrganizationState } from "./state";

/** A token: it keeps the roles and scopes that its client had when it was issued. */
export interface Session {
  readonly client: ClientState;
  readonly roleDivisions: ClientState["roleDivisions"];
  readonly scope: readonly string[];
  readonly issuedAt: number;
}

/** The tokens of a server. */
export class Sessions {
  private readonly byBearer = new Map<string, Session>();
  private count = 0;

  constructor(private readonly organization: OrganizationState) {}

  /** Issues a token for a client, whoever asks: how a person's token comes to a test. */
  issue(clientId: string): string {
    const client = this.organization.clients.find(({ id }) => id === clientId);
    if (client === undefined) throw new Error(`no client ${clientId}`);
    const bearer = `bearer-${++this.count}-${clientId.slice(0, 8)}-not-to-be-seen`;
    const { roleDivisions, scope } = client;
    this.byBearer.set(bearer, { client, roleDivisions: [...roleDivisions], scope: [...scope], issuedAt: Date.now() });
    return bearer;
  }

  /** Issues a token by client credentials; undefined for wrong ones. */
  signIn(authorization: string | undefined): { readonly bearer: string; readonly lifetime: number } | undefined {
    const [, encoded = ""] = /^Basic (.+)$/.exec(authorization ?? "") ?? [];
    const [id, secret] = Buffer.from(encoded, "base64").toString().split(":");
    const client = this.organization.clients.find((one) => one.id === id && one.secret === secret);
    if (client === undefined || client.state !== "active" || client.authorizedGrantType !== "CLIENT-CREDENTIALS")
      return undefined;
    return { bearer: this.issue(client.id), lifetime: client.accessTokenValiditySeconds };
  }

  /** Ends the life of every token. */
  expireAll(): void {
    this.byBearer.clear();
  }

  /** The session of a request; undefined for an unknown or expired token. */
  of(authorization: string | undefined): Session | undefined {
    const session = this.byBearer.get(/^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "");
    if (session === undefined) return undefined;
    const ends = session.issuedAt + session.client.accessTokenValiditySeconds * 1000;
    return Date.now() > ends ? undefined : session;
  }

  /** Whether a session holds a permission in some division. */
  holds(session: Session, permission: string): boolean {
    const [domain, entity, action] = permission.split(":");
    const fits = (pattern: string, wanted?: string) => pattern === "*" || pattern === wanted;
    return session.roleDivisions.some(({ roleId }) =>
      this.organization.roles
        .find(({ id }) => id === roleId)
        ?.policies.some(
          (policy) =>
            fits(policy.domain, domain) &&
            fits(policy.entityName, entity) &&
            policy.actions.some((a) => fits(a, action)),
        ),
    );
  }
}
