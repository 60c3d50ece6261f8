import type { JobState, OrganizationState, RoleState } from "./state";
import type { Session } from "./sessions";

/** One call, after it was admitted. */
export interface Call {
  readonly organization: OrganizationState;
  readonly session: Session;
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly holds: (session: Session, permission: string) => boolean;
}

/** What a route answers; a listing is cut into pages by the server. */
export type Outcome =
  | { readonly status: number; readonly body?: unknown; readonly message?: string }
  | { readonly list: readonly object[] };

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Permissions, all of which the call takes (documented). */
  readonly needs: readonly string[];
  readonly answer: (call: Call) => Outcome;
}

const ok = (body: unknown): Outcome => ({ status: 200, body });
const missing = (what: string): Outcome => ({ status: 404, message: `${what} not found` });

function get(path: RegExp, needs: readonly string[], answer: Route["answer"]): Route {
  return { method: "GET", path, needs, answer };
}

const INTEGRATION = ["integrations:integration:view"];

/** The calls of the platform that the server knows, with the permissions that the documentation gives them. */
export const routes: readonly Route[] = [
  get(/^\/tokens\/me$/, [], ({ organization, session }) => {
    const { id, name, authorizedGrantType } = session.client;
    return ok({
      organization: { id: organization.id, name: organization.name },
      homeOrganization: { id: organization.id, name: organization.name },
      authorizedScope: session.scope,
      clonedUser: { id: "0", name: "Jane Doe" },
      OAuthClient: { id, name, authorizedGrantType, scope: session.scope, roleDivisions: session.roleDivisions },
    });
  }),
  get(/^\/organizations\/me$/, [], ({ organization: { id, name } }) => ok({ id, name, defaultCountryCode: "GB" })),
  get(/^\/authorization\/divisions\/home$/, [], ({ organization }) =>
    ok({ id: organization.homeDivisionId, name: "Home" }),
  ),
  get(/^\/authorization\/permissions$/, [], ({ organization }) => {
    const domains = [...new Set(organization.permissions.map(({ domain }) => domain))];
    return {
      list: domains.map((domain) => {
        const own = organization.permissions.filter((permission) => permission.domain === domain);
        const entities = [...new Set(own.map(({ entityType }) => entityType))];
        const map = entities.map((entity) => [entity, own.filter(({ entityType }) => entityType === entity)]);
        return { id: domain, domain, permissionMap: Object.fromEntries(map) as object };
      }),
    };
  }),
  get(/^\/authorization\/subjects\/me$/, [], ({ organization, session }) =>
    ok({ id: session.client.id, name: "Jane Doe", grants: grantsOf(organization, session.roleDivisions) }),
  ),
  get(/^\/authorization\/subjects\/([^/]+)$/, ["authorization:grant:view"], ({ organization, params }) => {
    const client = organization.clients.find(({ id }) => id === params[0]);
    return client === undefined
      ? missing("subject")
      : ok({ id: client.id, name: client.name, grants: grantsOf(organization, client.roleDivisions) });
  }),
  get(/^\/oauth\/scopes$/, [], ({ organization }) => ok({ entities: organization.scopes.map((id) => ({ id })) })),
  get(/^\/oauth\/clients$/, ["oauth:client:view"], ({ organization }) => ({
    // the platform gives the secret to whoever may view the client; a reader has to leave it alone
    list: organization.clients.map((client) => ({ ...client, createdBy: { id: "u", name: "Jane Doe" } })),
  })),
  get(/^\/authorization\/policies$/, ["authorization:policy:view"], ({ organization, query }) => {
    // pages by a cursor (documented)
    const [from, size] = [Number(query.get("after") ?? 0), Number(query.get("pageSize") ?? 25)];
    const entities = organization.accessPolicies.slice(from, from + size);
    const more = from + size < organization.accessPolicies.length;
    return ok({ entities, ...(more ? { nextUri: `/api/v2/authorization/policies?after=${from + size}` } : {}) });
  }),
  get(/^\/organizations\/ipaddressauthentication$/, ["directory:organization:admin"], ({ organization }) =>
    ok({ networkWhitelist: organization.networks }),
  ),
  get(/^\/integrations\/types$/, INTEGRATION, ({ organization }) => ({ list: organization.integrationTypes })),
  get(/^\/integrations\/types\/([^/]+)\/configschemas\/([^/]+)$/, INTEGRATION, ({ organization, params }) => {
    const schema = organization.schemas[`${params[0]}/${params[1]}`];
    return schema === undefined ? missing("schema") : ok(schema);
  }),
  get(/^\/integrations\/credentials\/types$/, INTEGRATION, ({ organization }) => ok(organization.credentialTypes)),
  get(/^\/integrations\/credentials$/, INTEGRATION, ({ organization }) => ({
    list: organization.credentials.map(({ id, name, type }) => ({ id, name, type })),
  })),
  get(/^\/integrations\/credentials\/([^/]+)$/, INTEGRATION, ({ organization, params }) => {
    const credential = organization.credentials.find(({ id }) => id === params[0]);
    return credential === undefined ? missing("credential") : ok(credential);
  }),
  get(/^\/integrations$/, INTEGRATION, ({ organization }) => ({
    list: organization.integrations.map((one) => ({ ...one, config: undefined })),
  })),
  get(/^\/integrations\/([^/]+)\/config\/current$/, INTEGRATION, ({ organization, params }) => {
    const integration = organization.integrations.find(({ id }) => id === params[0]);
    return integration === undefined ? missing("integration") : ok({ version: 1, notes: "", ...integration.config });
  }),
  get(/^\/audits\/query\/realtime\/servicemapping$/, ["audits:audit:view"], () =>
    ok({
      services: [
        { name: "Architect" },
        { name: "Integrations", entities: [{ name: "Integration" }] },
        { name: "Authorization" },
      ],
    }),
  ),
  {
    method: "POST",
    path: /^\/audits\/query\/realtime$/,
    needs: ["audits:audit:view"],
    answer: ({ organization, body }) => {
      const { interval, serviceName, pageNumber = 1, pageSize = 25 } = body as AuditQuestion;
      const [from = 0, to = 0] = interval.split("/").map((end) => Date.parse(end));
      if (!(from < to) || to - from > 14.01 * 86_400_000) return { status: 400, message: "interval" };
      const found = organization.audits.filter(
        (one) =>
          one.serviceName === serviceName && Date.parse(one.eventDate) >= from && Date.parse(one.eventDate) <= to,
      );
      const entities = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
      return ok({ entities, pageNumber, pageSize, total: found.length, pageCount: Math.ceil(found.length / pageSize) });
    },
  },
  get(/^\/recording\/jobs$/, ["recording:job:view"], ({ organization, query, session }) => {
    const state = query.get("state");
    const mine = query.get("showOnlyMyJobs") === "true";
    const jobs = organization.jobs.filter((job) => !mine || job.user.id === session.client.id);
    return { list: jobs.filter((job) => state === null || job.state === state) };
  }),
  get(/^\/recording\/jobs\/([^/]+)\/failedrecordings$/, ["recording:job:view"], ({ organization, params }) => {
    const ids = organization.jobs.find(({ id }) => id === params[0])?.failedRecordings ?? [];
    return { list: ids.map((id) => ({ recording: { id } })) };
  }),
  get(/^\/recording\/jobs\/([^/]+)$/, ["recording:job:view"], ({ organization, params }) => {
    const job = organization.jobs.find(({ id }) => id === params[0]);
    if (job === undefined || isUnsettled(organization, job.id)) return missing("job");
    goOn(organization, job);
    return ok(job);
  }),
  {
    method: "POST",
    path: /^\/recording\/jobs$/,
    needs: ["recording:job:add"],
    answer: ({ organization, session, body }) => {
      const open = organization.jobs.filter(({ state }) => state === "PENDING" || state === "PROCESSING");
      if (open.length >= 2) return { status: 400, message: "At most two jobs at a time" };
      const id = `job-${organization.jobs.length + 1}`;
      const job = { id, state: "READY", user: { id: session.client.id }, recordingJobsQuery: body as object };
      organization.jobs.push(job);
      organization.unsettled.set(id, 1);
      return { status: 202, body: { ...job, state: "PENDING" } };
    },
  },
  {
    method: "PUT",
    path: /^\/recording\/jobs\/([^/]+)$/,
    needs: [
      "recording:job:edit",
      "recording:recording:editRetention",
      "recording:screenRecording:editRetention",
      "recording:snippetRecording:editRetention",
    ],
    answer: ({ organization, session, params, body }) => {
      const job = organization.jobs.find(({ id }) => id === params[0]);
      if (job === undefined) return missing("job");
      // only its creator starts a job (documented)
      if (job.user.id !== session.client.id) return { status: 403, message: "not the creator of the job" };
      if (job.state !== "READY") return { status: 400, message: `the job is ${job.state}` };
      job.state = (body as { readonly state: string }).state;
      organization.started.push(job.id);
      return ok(job);
    },
  },
  {
    method: "PUT",
    path: /^\/recordings\/deletionprotection$/,
    needs: [],
    answer: ({ organization, session, query, body, holds }) => {
      const on = query.get("protect") === "true";
      if (!holds(session, `recording:deletionProtection:${on ? "apply" : "revoke"}`)) {
        return { status: 403, message: "missing permission" };
      }
      const { conversationIds } = body as { readonly conversationIds: readonly string[] };
      const known = conversationIds.filter((id) => organization.conversations.has(id));
      const added = known.filter((id) => !organization.protectedIds.has(id));
      if (on && organization.protectedIds.size + added.length > 1_000) return { status: 400, message: "limit of 1000" };
      for (const id of known) organization.protectedIds[on ? "add" : "delete"](id);
      return ok({ failedUpdates: conversationIds.filter((id) => !known.includes(id)).map((id) => ({ id })) });
    },
  },
  {
    method: "POST",
    path: /^\/recordings\/deletionprotection$/,
    needs: [],
    answer: ({ organization, body }) => {
      const { conversationIds = [] } = body as { readonly conversationIds?: readonly string[] };
      return ok(conversationIds.filter((id) => organization.protectedIds.has(id)).map((id) => ({ id })));
    },
  },
  {
    method: "PUT",
    path: /^\/conversations\/([^/]+)\/recordings\/([^/]+)$/,
    needs: ["recording:recording:editRetention"],
    answer: ({ organization, params, body }) => {
      const recordings = organization.conversations.get(params[0]!)?.recordings ?? [];
      const at = recordings.findIndex((one) => (one as { readonly id: string }).id === params[1]);
      if (at < 0) return missing("recording");
      // updates and removes both dates (documented): what is not given is taken for removed here
      const { archiveDate: _a, archiveMedium: _m, deleteDate: _d, ...own } = recordings[at] as Retained;
      recordings[at] = { ...own, ...(body as object) };
      return ok(recordings[at]);
    },
  },
  get(/^\/conversations\/([^/]+)\/recordingmetadata$/, ["recording:recording:view"], ({ organization, params }) => {
    const conversation = organization.conversations.get(params[0]!);
    return conversation === undefined ? missing("conversation") : ok(conversation.recordings);
  }),
  get(
    /^\/analytics\/conversations\/([^/]+)\/details$/,
    ["analytics:conversationDetail:view"],
    ({ organization, params }) => {
      const conversation = organization.conversations.get(params[0]!);
      if (conversation === undefined) return missing("conversation");
      const { divisionIds, participants, start } = conversation;
      return ok({ conversationId: params[0], conversationStart: start, divisionIds, participants });
    },
  ),
];

/** A started job ends after some looks at it. */
function goOn({ jobLooks, exporter }: OrganizationState, job: JobState): void {
  if (jobLooks === undefined || job.state !== "PROCESSING") return;
  job.looks = (job.looks ?? 0) + 1;
  if (job.looks < jobLooks) return;
  const { conversationQuery } = job.recordingJobsQuery as JobQuery;
  const ids = conversationQuery.conversationFilters.flatMap(({ predicates }) => predicates.map(({ value }) => value));
  Object.assign(job, { state: "FULFILLED", ...exporter?.(ids) });
}

interface JobQuery {
  readonly conversationQuery: {
    readonly conversationFilters: readonly { readonly predicates: readonly { readonly value: string }[] }[];
  };
}

interface Retained {
  readonly archiveDate?: string;
  readonly archiveMedium?: string;
  readonly deleteDate?: string;
}

interface AuditQuestion {
  readonly interval: string;
  readonly serviceName: string;
  readonly pageNumber?: number;
  readonly pageSize?: number;
}

/** Whether an entity is not there yet for readers; each question brings it nearer. */
export function isUnsettled({ unsettled }: OrganizationState, id: string): boolean {
  const left = unsettled.get(id) ?? 0;
  if (left > 0) unsettled.set(id, left - 1);
  return left > 0;
}

/** The grants that role assignments stand for, as the platform tells them. */
export function grantsOf(
  { roles }: OrganizationState,
  roleDivisions: readonly { readonly roleId: string; readonly divisionId: string; readonly grantMadeAt?: string }[],
): object[] {
  return roleDivisions.flatMap(({ roleId, divisionId, grantMadeAt }) => {
    const role: RoleState | undefined = roles.find(({ id }) => id === roleId);
    if (role === undefined) return [];
    const { id, name, policies } = role;
    return [
      { subjectId: "s", division: { id: divisionId, name: divisionId }, role: { id, name, policies }, grantMadeAt },
    ];
  });
}
