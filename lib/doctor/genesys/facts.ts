import type { Answer } from "../answer";

/**
 * What doctor keeps of the answers of Genesys Cloud. It is a list of what is kept, not of what is hidden: names of
 * people, addresses, numbers and secrets have no member here, so they are neither shown nor saved.
 */
export interface GenesysFacts {
  /** When they were read, ISO 8601. */
  readonly at: string;
  readonly region: string;
  readonly token: Answer<TokenFacts>;
  readonly organizationId?: Answer<string>;
  /** Who asks, with the grants that count. */
  readonly me?: Answer<readonly GrantFacts[]>;
  readonly permissions?: Answer<readonly PermissionFacts[]>;
  readonly scopes?: Answer<readonly string[]>;
  readonly homeDivisionId?: Answer<string>;
  /** Clients with the name that the stack gives. */
  readonly clients?: Answer<readonly ClientFacts[]>;
  /** The client of the token; null where the organization lists none. */
  readonly ownClient?: Answer<ClientFacts | null>;
  /** Grants of the only client of that name. */
  readonly clientGrants?: Answer<readonly GrantFacts[]>;
  /** Which of the credentials with a client's secret that the stack names exist. */
  readonly credentials?: Answer<readonly string[]>;
  readonly integrationTypes?: Answer<readonly IntegrationTypeFacts[]>;
  readonly propertiesSchema?: Answer<SchemaFacts>;
  readonly credentialTypes?: Answer<readonly CredentialTypeFacts[]>;
  readonly integrations?: Answer<readonly IntegrationFacts[]>;
  /** Who changed the integration and its credentials lately; undefined where the token may not ask. */
  readonly audits?: Answer<readonly AuditFacts[]>;
  /** Attribute-based access policies; undefined where the token may not ask. */
  readonly accessPolicies?: Answer<readonly AccessPolicyFacts[]>;
  /** Networks from which the organization admits API clients; undefined where the token may not ask. */
  readonly allowlist?: Answer<readonly string[]>;
  /** Jobs that count against the limit: pending or processing. */
  readonly openJobs?: Answer<number>;
  /** Of the conversations asked about, those that are protected. */
  readonly protectedIds?: Answer<readonly string[]>;
  readonly conversations?: readonly ConversationFacts[];
}

/** What `GET /api/v2/tokens/me` tells, and what signing in told. */
export interface TokenFacts {
  readonly organizationId: string | undefined;
  readonly homeOrganizationId: string | undefined;
  readonly clientId: string | undefined;
  readonly grantType: string | undefined;
  /** Scopes of the token; those of the client where the token lists none. */
  readonly scopes: readonly string[];
  /** Grants of the client when the token was issued, `role/division`. */
  readonly roleDivisions: readonly string[];
  /** Undefined for a token that was given without the time. */
  readonly issuedAt: string | undefined;
  readonly lifetimeSeconds: number | undefined;
}

/** One policy of a role that a subject holds in a division. */
export interface GrantFacts {
  /** `*` for all divisions. */
  readonly divisionId: string;
  readonly domain: string;
  readonly entity: string;
  readonly actions: readonly string[];
  readonly conditional: boolean;
  readonly grantedAt: string | undefined;
}

export interface PermissionFacts {
  readonly name: string;
  readonly divisionAware: boolean;
}

export interface ClientFacts {
  readonly id: string;
  readonly grantType: string | undefined;
  readonly state: string | undefined;
  readonly scopes: readonly string[];
  readonly roleDivisions: readonly string[];
  readonly lifetimeSeconds: number | undefined;
}

export interface IntegrationTypeFacts {
  readonly id: string;
  /** Credential key to the credential types that it takes. */
  readonly credentials: { readonly [key: string]: readonly string[] };
}

export interface SchemaFacts {
  readonly properties: readonly string[];
  readonly required: readonly string[];
}

export interface CredentialTypeFacts {
  readonly name: string;
  readonly fields: readonly string[];
  readonly required: readonly string[];
}

export interface IntegrationFacts {
  readonly id: string;
  readonly name: string;
  readonly type: string | undefined;
  readonly intendedState: string | undefined;
  /** Code of the state that the platform reports, such as `ACTIVE` or `ERROR`. */
  readonly reportedState: string | undefined;
  readonly config?: Answer<IntegrationConfigFacts>;
}

export interface IntegrationConfigFacts {
  /** Property to its value, where that is an ARN, a name as a bucket has, a number or a truth value; else `(hidden)`. */
  readonly properties: { readonly [name: string]: string };
  /** Credential key to the credential behind it. */
  readonly credentials: { readonly [key: string]: CredentialFacts };
}

export interface CredentialFacts {
  readonly id: string;
  readonly type: string | undefined;
  /** Role ARN in it, where the platform shows it. */
  readonly roleArn?: string;
}

/** One entry of the audit log about an integration or a credential. */
export interface AuditFacts {
  readonly entityId: string;
  readonly action: string;
  /** When, ISO 8601. */
  readonly at: string | undefined;
  /** `client` or `user`, and the id; no name. */
  readonly by: string | undefined;
  /** Names of the properties that changed; their values are left out. */
  readonly properties: readonly string[];
}

export interface AccessPolicyFacts {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  /** `ALLOW` or `DENY`; undefined where the policy does not tell it as documented. */
  readonly effect: string | undefined;
  /** What it is about and whom it binds, by the texts in it. */
  readonly about: readonly string[];
}

export interface ConversationFacts {
  readonly id: string;
  readonly recordings: Answer<readonly RecordingFacts[]>;
  readonly details: Answer<DetailFacts>;
}

export interface RecordingFacts {
  readonly id: string;
  readonly media: string | undefined;
  readonly fileState: string | undefined;
  readonly region: string | undefined;
  readonly deleteDate: string | undefined;
  readonly exportDate: string | undefined;
  readonly exportedDate: string | undefined;
}

export interface DetailFacts {
  readonly divisionIds: readonly string[];
  /** Whether there is a voice session towards the outside. */
  readonly voice: boolean;
  /** Whether one of those sessions names an edge or a trunk. */
  readonly trunk: boolean;
}
