import platform from "purecloud-platform-client-v2";
import { healthyOrganization, HOME, OPERATOR, serve, type GenesysServer } from ".";
import { expectationOf, stackJson } from "../doctor-pair";

/** The official SDK, unchanged: only its gateway configuration leads it to the local server. */
describe("the local platform, asked by the official SDK", () => {
  const organization = healthyOrganization(expectationOf(stackJson()));
  let server: GenesysServer;
  const sdk = platform.ApiClient.instance;

  beforeAll(async () => {
    server = await serve(organization);
    const gateway = {
      host: "127.0.0.1",
      port: server.port,
      protocol: "http",
      path_params_login: "login",
      path_params_api: "api",
    };
    // stops the SDK from watching a file in the home directory
    sdk.config.live_reload_config = false;
    sdk.setGateway(gateway);
    await sdk.loginClientCredentialsGrant(OPERATOR.id, OPERATOR.secret);
  });
  afterAll(() => server.close());

  test("signs in, and tells who it is", async () => {
    const me = await new platform.TokensApi().getTokensMe();
    expect(me.organization?.id).toBe(organization.id);
    expect(me.OAuthClient?.id).toBe(OPERATOR.id);
    const subject = await new platform.AuthorizationApi().getAuthorizationSubjectsMe();
    expect(subject.grants?.[0]).toMatchObject({ division: { id: "*" }, grantMadeAt: "2026-01-05T08:00:00.000Z" });
  });

  test("pages", async () => {
    const page = await new platform.AuthorizationApi().getAuthorizationPermissions({ pageSize: 10, pageNumber: 2 });
    expect(page).toMatchObject({ pageNumber: 2, pageSize: 10 });
    expect(page.entities).toHaveLength(10);
    expect(page.pageCount).toBe(Math.ceil(page.total! / 10));
    expect(page.nextUri).toContain("pageNumber=3");
  });

  test("permissions count, and a refusal carries the correlation id", async () => {
    const denied = new platform.RecordingApi().deleteRecordingJob("job-1").catch((error: unknown) => error);
    expect(await denied).toMatchObject({ status: 404 });
    const other = { ...organization.roles[1]!, policies: [] };
    const roles = organization.roles;
    organization.roles = [roles[0]!, other];
    const refused = await new platform.IntegrationsApi().getIntegrationsTypes().catch((error: unknown) => error);
    organization.roles = roles;
    // the SDK rejects with the body of the error
    const contextId = expect.stringMatching(/^correlation-/) as string;
    expect(refused).toMatchObject({ status: 403, code: "missing.permissions", contextId });
  });

  test("the audit log answers for a service and at most 14 days", async () => {
    const api = new platform.AuditApi();
    const { services } = await api.getAuditsQueryRealtimeServicemapping();
    expect(services!.map(({ name }) => name)).toContain("Integrations");
    organization.audits = [
      {
        serviceName: "Integrations",
        eventDate: "2026-11-02T00:00:00Z",
        action: "Update",
        entityType: "x",
        entity: { id: "e" },
      },
      {
        serviceName: "Architect",
        eventDate: "2026-11-02T00:00:00Z",
        action: "Update",
        entityType: "x",
        entity: { id: "f" },
      },
    ];
    const interval = "2026-11-01T00:00:00Z/2026-11-03T00:00:00Z";
    const page = await api.postAuditsQueryRealtime({ interval, serviceName: "Integrations" });
    expect(page.entities!.map(({ entity }) => entity!.id)).toEqual(["e"]);
    const long = { interval: "2026-10-01T00:00:00Z/2026-11-03T00:00:00Z", serviceName: "Integrations" };
    await expect(api.postAuditsQueryRealtime(long)).rejects.toMatchObject({ status: 400 });
  });

  test("a job: created, seen a moment later, started by its creator, two at a time", async () => {
    const api = new platform.RecordingApi();
    const query = { action: "EXPORT", actionDate: "2027-01-01T00:00:00.000Z", integrationId: "integration-1" };
    const job = await api.postRecordingJobs(query);
    expect(job.state).toBe("PENDING");
    await expect(api.getRecordingJob(job.id!)).rejects.toMatchObject({ status: 404 });
    expect((await api.getRecordingJob(job.id!)).state).toBe("READY");
    expect((await api.putRecordingJob(job.id!, { state: "PROCESSING" })).state).toBe("PROCESSING");
    organization.jobs.push({ ...organization.jobs[0]!, id: "other", user: { id: "someone" } });
    await expect(api.putRecordingJob("other", { state: "PROCESSING" })).rejects.toMatchObject({ status: 403 });
    await expect(api.postRecordingJobs(query)).rejects.toMatchObject({ status: 400 });
  });

  test("integrations, credentials and protection", async () => {
    const api = new platform.IntegrationsApi();
    const { entities = [] } = await api.getIntegrations();
    expect(entities.map(({ intendedState }) => intendedState)).toEqual(["ENABLED"]);
    const type = entities[0]!.integrationType!.id;
    const schema = await api.getIntegrationsTypeConfigschema(type, "properties");
    expect(Object.keys(schema.properties!)).toEqual(["bucketName"]);
    organization.protectedIds.add("c-1");
    const held = await new platform.RecordingApi().postRecordingsDeletionprotection({
      conversationIds: ["c-1", "c-2"],
    });
    expect(held).toEqual([{ id: "c-1" }]);
    organization.conversations.set("c-1", { divisionIds: [HOME], recordings: [{ id: "r" }], participants: [] });
    expect(await new platform.RecordingApi().getConversationRecordingmetadata("c-1")).toEqual([{ id: "r" }]);
  });

  test("429, and a token that is none", async () => {
    server.callsLeft = 0;
    const refused = await new platform.TokensApi().getTokensMe().catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 429, code: "too.many.requests" });
    server.callsLeft = undefined;
    sdk.setAccessToken("none");
    await expect(new platform.TokensApi().getTokensMe()).rejects.toMatchObject({ status: 401 });
  });
});
