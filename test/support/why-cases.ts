import { expectationOf } from "../../lib/doctor";
import { readStack } from "../../lib/stack";
import { stackJson } from "./doctor-pair";
import { EXPORTER, healthyOrganization, OPERATOR, serve } from "./genesys-server";

/** Has the local server refuse a call, and gives the body of its answer. */
export async function examineServer(id: string): Promise<string> {
  const { stack } = readStack("pair", JSON.stringify(stackJson()));
  const organization = healthyOrganization(expectationOf(stack));
  if (id === "PERMISSION_MISSING") for (const role of organization.roles) role.policies = [];
  if (id === "JOB_OF_ANOTHER") {
    organization.jobs.push({ id: "j", state: "READY", user: { id: EXPORTER.id }, recordingJobsQuery: {} });
  }
  if (id === "TWO_JOBS") {
    for (const job of ["a", "b"]) {
      organization.jobs.push({ id: job, state: "PENDING", user: { id: OPERATOR.id }, recordingJobsQuery: {} });
    }
  }
  const server = await serve(organization);
  try {
    const secret = id === "TOKEN_REFUSED" ? "wrong" : OPERATOR.secret;
    const signedIn = await fetch(`${server.url}/oauth/token`, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(`${OPERATOR.id}:${secret}`).toString("base64")}` },
      body: "grant_type=client_credentials",
    });
    if (!signedIn.ok) return await signedIn.text();
    const { access_token: token } = (await signedIn.json()) as { readonly access_token: string };
    if (id === "TOO_MANY_REQUESTS") server.callsLeft = 0;
    const starting = id === "JOB_OF_ANOTHER";
    const answer = await fetch(`${server.url}/api/v2/recording/jobs${starting ? "/j" : ""}`, {
      method: starting ? "PUT" : "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(starting ? { state: "PROCESSING" } : { recordingJobsQuery: { action: "EXPORT" } }),
    });
    if (answer.ok) throw new Error("the call was admitted");
    return await answer.text();
  } finally {
    await server.close();
  }
}
