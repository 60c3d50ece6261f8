import type { Answer, Failure } from "../answer";

/**
 * What doctor keeps of the responses from Genesys Cloud. Only the listed members are kept: people's names, addresses,
 * phone numbers and secrets have no member here, so they are neither shown nor saved.
 */
export interface GenesysFacts {
  /** Time of reading, ISO 8601. */
  readonly at: string;
  readonly region: string;
  readonly token: Answer<TokenFacts>;
  readonly organizationId?: Answer<string>;
  readonly me?: Answer<readonly GrantFacts[]>;
  readonly permissions?: Answer<readonly PermissionFacts[]>;
  readonly scopes?: Answer<readonly string[]>;
  readonly homeDivisionId?: Answer<string>;
  /** Clients with the name in the stack. */
  readonly clients?: Answer<readonly ClientFacts[]>;
  /** The client of the token; null if the organization does not list it. */
  readonly ownClient?: Answer<ClientFacts | null>;
  /** Grants of the stack's client, if its name is unique. */
  readonly clientGrants?: Answer<readonly GrantFacts[]>;
  /** Names of the existing credentials that contain a client secret, among those in the stack. */
  readonly credentials?: Answer<readonly string[]>;
  readonly integrationTypes?: Answer<readonly IntegrationTypeFacts[]>;
  readonly propertiesSchema?: Answer<SchemaFacts>;
  readonly credentialTypes?: Answer<readonly CredentialTypeFacts[]>;
  readonly integrations?: Answer<readonly IntegrationFacts[]>;
  /** Recent changes of the integration and its credentials; undefined without the permission to read them. */
  readonly audits?: Answer<readonly AuditFacts[]>;
  /** Attribute-based access policies; undefined without the permission to read them. */
  readonly accessPolicies?: Answer<readonly AccessPolicyFacts[]>;
  /** Networks from which the organization allows API clients; undefined without the permission to read them. */
  readonly allowlist?: Answer<readonly string[]>;
  /** Number of jobs that count towards the limit: pending or processing. */
  readonly openJobs?: Answer<number>;
  /** Protected conversations among those that were given. */
  readonly protectedIds?: Answer<readonly string[]>;
  readonly conversations?: readonly ConversationFacts[];
}

/** Response of `GET /api/v2/tokens/me`, and of the request for a token. */
export interface TokenFacts {
  readonly organizationId: string | undefined;
  readonly homeOrganizationId: string | undefined;
  readonly clientId: string | undefined;
  readonly grantType: string | undefined;
  /** Scopes of the token; those of the client if the token lists none. */
  readonly scopes: readonly string[];
  /** Grants of the client when the token was issued, as `role/division`. */
  readonly roleDivisions: readonly string[];
  /** Undefined for a given token whose issue time is unknown. */
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
  /** Credential key to its allowed credential types. */
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
  /** Property to its value if that is an ARN, a possible bucket name, a number or a boolean; otherwise `(hidden)`. */
  readonly properties: { readonly [name: string]: string };
  /** Credential key to its credential. */
  readonly credentials: { readonly [key: string]: CredentialFacts };
}

export interface CredentialFacts {
  readonly id: string;
  readonly type: string | undefined;
  /** Its role ARN, if the platform returns it. */
  readonly roleArn?: string;
  /** Why it was not read. */
  readonly failure?: Failure;
}

/** An audit log entry about an integration or a credential. */
export interface AuditFacts {
  readonly entityId: string;
  readonly action: string;
  /** Time, ISO 8601. */
  readonly at: string | undefined;
  /** `client` or `user`, and the id, without a name. */
  readonly by: string | undefined;
  /** Names of the changed properties, without their values. */
  readonly properties: readonly string[];
}

export interface AccessPolicyFacts {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  /** `ALLOW` or `DENY`; undefined if the response does not have the documented form. */
  readonly effect: string | undefined;
  /** Strings that describe its targets and subjects. */
  readonly about: readonly string[];
}

export interface ConversationFacts {
  readonly id: string;
  readonly recordings: Answer<readonly RecordingFacts[]>;
  readonly details: Answer<DetailFacts>;
}

export interface RecordingFacts {
  readonly id: string;
  readonly fileState: string | undefined;
  readonly region: string | undefined;
  readonly deleteDate: string | undefined;
}

export interface DetailFacts {
  readonly divisionIds: readonly string[];
  /** Whether there is an external voice session. */
  readonly voice: boolean;
  /** Whether one of these sessions names an edge or a trunk. */
  readonly trunk: boolean;
}
