import { failureOf, type GenesysClient } from "../../doctor";
import type { ExpectedIntegration } from "../../doctor/expectation";
import { textAt } from "../../doctor/shape";
import { failureText } from "./answers";

/** Finds the id of the stack's integration by type and name. */
export async function readIntegrationId(client: GenesysClient, expected: ExpectedIntegration | undefined) {
  if (expected?.id !== undefined) return expected.id;
  const answer = await client.list("/api/v2/integrations", {}, "integrations:integration:view");
  const failure = failureOf(answer);
  if (failure !== undefined) return { problem: failureText(failure) };
  const all = "value" in answer ? answer.value : [];
  const ofType = all.filter((one) => textAt(one, "integrationType", "id") === expected?.type);
  const named = ofType.filter((one) => textAt(one, "name") === expected?.name);
  const [only, second] = (named.length > 0 ? named : ofType).flatMap((one) => textAt(one, "id") ?? []);
  if (only !== undefined && second === undefined) return only;
  const count = only === undefined ? "no" : "more than one";
  return { problem: `${count} integration in Genesys Cloud matches the stack's: set --integration-id` };
}
