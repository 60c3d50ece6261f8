/** An organization of Genesys Cloud as the local server serves it; tests change it freely. */
export interface OrganizationState {
  id: string;
  name: string;
  region: string;
  homeDivisionId: string;
  permissions: { domain: string; entityType: string; action: string; divisionAware: boolean }[];
  scopes: string[];
  roles: RoleState[];
  clients: ClientState[];
  integrationTypes: { id: string; name: string; credentials: { [key: string]: CredentialSpec } }[];
  /** By `type/part`. */
  schemas: { [schema: string]: { properties: { [name: string]: object }; required: string[] } };
  credentialTypes: { id: string; name: string; properties: { [name: string]: object }; required: string[] }[];
  credentials: CredentialState[];
  integrations: IntegrationState[];
  audits: AuditState[];
  accessPolicies: AccessPolicyState[];
  /** Networks that API clients are admitted from; empty admits them from everywhere. */
  networks: string[];
  jobs: JobState[];
  /** Ids of the jobs that were started, each as often as it was. */
  started: string[];
  /** Looks after which a started job has ended. @default never */
  jobLooks?: number;
  /** What a started job does when it ends: writes files, or says that recordings fail. */
  exporter?: (conversationIds: readonly string[]) => Partial<JobState>;
  /** Questions for conversations, which are answered after some looks. */
  detailsJobs: { interval: string; looks: number }[];
  /** How such a question ends. @default FULFILLED */
  detailsState?: string;
  /** Up to when analytics has conversations, ISO 8601 in UTC. @default all, and the platform does not tell */
  lakeUntil?: string;
  protectedIds: Set<string>;
  conversations: Map<string, ConversationState>;
  /** Reads that have to pass before an entity is listed: by its id. */
  unsettled: Map<string, number>;
}

interface CredentialSpec {
  required: boolean;
  credentialTypes: string[];
}

export interface RoleState {
  id: string;
  name: string;
  policies: { domain: string; entityName: string; actions: string[]; condition?: string }[];
}

export interface ClientState {
  id: string;
  secret: string;
  name: string;
  authorizedGrantType: string;
  scope: string[];
  roleDivisions: { roleId: string; divisionId: string; grantMadeAt: string }[];
  state: string;
  accessTokenValiditySeconds: number;
}

export interface CredentialState {
  id: string;
  name: string;
  type: { id: string; name: string };
  credentialFields: { [field: string]: string };
}

export interface IntegrationState {
  id: string;
  name: string;
  integrationType: { id: string };
  intendedState: string;
  reportedState: { code: string };
  config: { properties: object; advanced: object; credentials: { [key: string]: { id: string } } };
}

export interface AuditState {
  serviceName: string;
  eventDate: string;
  action: string;
  entityType: string;
  entity: { id: string; name?: string };
  user?: { id: string; name?: string };
  client?: { id: string };
  remoteIp?: string[];
  propertyChanges?: { property: string; oldValues: string[]; newValues: string[] }[];
}

export interface AccessPolicyState {
  id: string;
  name: string;
  enabled: boolean;
  effect: string;
  subject?: { type: string; id?: string };
  target: { domain: string; entity: string; action: string };
}

export interface JobState {
  id: string;
  state: string;
  user: { id: string };
  recordingJobsQuery: object;
  looks?: number;
  totalProcessedRecordings?: number;
  totalFailedRecordings?: number;
  failedRecordings?: string[];
  errorMessage?: string;
}

export interface ConversationState {
  divisionIds: string[];
  recordings: object[];
  participants: object[];
  /** When it began. @default the platform does not tell */
  start?: string;
}
