import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { CloudTrailClient } from "@aws-sdk/client-cloudtrail";
import { mockClient } from "aws-sdk-client-mock";
import { run } from "../../lib/cli/program";
import { runReconcile } from "../../lib/cli/reconcile";
import { healthyAccount, mockAccount } from "./aws-account";
import { expectationOf, stackJson } from "./doctor-pair";
import { environmentOf, ExportCase, recordingId } from "./export-case";
import { healthyOrganization, OPERATOR, serve } from "./genesys-server";

/** A case whose recordings lie in the bucket, the same each time. */
export async function closedCase(): Promise<ExportCase & { readonly key: string }> {
  const at = await ExportCase.open();
  const id = at.converse(1, [{ id: recordingId(1), media: "audio" }]);
  const key = at.export(id, `${recordingId(1)}.opus`, "a call");
  const retention = { Mode: "GOVERNANCE", RetainUntilDate: new Date("2036-01-01T00:00:00Z") };
  Object.assign(at.bucket.last(key), { hold: "ON", retention });
  return Object.assign(at, { key });
}

/** Writes the manifest of that case. @returns its seal */
export async function manifestOf(at: ExportCase, folder: string): Promise<string> {
  mkdirSync(dirname(folder), { recursive: true });
  const given = {
    legalHoldId: "CASE-1",
    legalHoldScope: "none",
    conversationIds: [...at.organization.conversations.keys()],
  };
  await runReconcile(at.write("case.json", given), at.folder, { manifest: folder, hash: true }, at.world);
  return /seal elsewhere: ([0-9a-f]{64})/.exec(at.told.err)![1]!;
}

/** The command line with both platforms in its own process, for steps of a shell. `FAULTS` says what is wrong that night. */
async function main(args: readonly string[]): Promise<void> {
  const faults = (process.env["FAULTS"] ?? "").split(" ");
  if (args[0] === "verify") {
    const at = await closedCase();
    if (faults.includes("evidence")) at.bucket.hide(at.key);
    await run(args);
    return at.close();
  }
  const expected = expectationOf(stackJson());
  const account = healthyAccount(expected);
  if (faults.includes("lock")) account.lock = null;
  mockAccount(account);
  mockClient(CloudTrailClient).onAnyCommand().resolves({ Events: [] });
  const server = await serve(healthyOrganization(expected));
  const {
    GENESYSCLOUD_OAUTHCLIENT_ID: _,
    GENESYSCLOUD_OAUTHCLIENT_SECRET: __,
    ...gateway
  } = environmentOf(OPERATOR, server);
  Object.assign(process.env, gateway);
  await run(args);
  await server.close();
}

if (require.main === module) void main(process.argv.slice(2));
