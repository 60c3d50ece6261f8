/*
 * platforms.ts COUNT FOLDER   serves an organization with COUNT recordings, two a conversation, and a bucket that has all but
 * one in a hundred; writes case, stack and addresses into the folder, and ends with its input
 */
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Testing } from "cdktf";
import { LegalHoldExportStack } from "../../stacks";
import { sites } from "../rivals/sites";

const [countText, folder = ""] = process.argv.slice(2);
const count = Number(countText);
const site = sites()[0]!;
const stack = new LegalHoldExportStack(Testing.app(), site.stackId, {
  genesysRegion: site.region,
  organizationId: site.organizationId,
  awsAccountId: site.accountId,
  bucketName: site.bucketName,
  retention: { mode: "GOVERNANCE", days: 2555 },
  custodians: [site.custodian],
  administrators: site.administrators,
  backend: { local: true },
});
const id = (kind: string, i: number) => `${kind}0000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
const xml = (name: string, value: unknown) => `<${name}>${String(value)}</${name}>`;

async function main(): Promise<void> {
  const conversations = new Map<string, { readonly start: string; readonly recordings: readonly object[] }>();
  const keys: string[] = [];
  for (let i = 0; i < count / 2; i++) {
    // a month of conversations
    const start = new Date(Date.UTC(2026, 0, 1) + (i * 31 * 86_400_000) / (count / 2));
    const recordings = [2 * i, 2 * i + 1].map((r) => id("a", r));
    const conversation = id("c", i);
    conversations.set(conversation, {
      recordings: recordings.map((one) => ({ id: one, media: "audio", exportedDate: "2026-02-02T00:00:00Z" })),
      start: start.toISOString(),
    });
    const [day, hour] = [start.getUTCDate(), start.getUTCHours()];
    const prefix = `${site.organizationId}/year=2026/month=1/day=${day}/hour=${hour}/conversation_id=${conversation}/`;
    const there = recordings.filter((_, r) => (2 * i + r) % 100 !== 0);
    keys.push(...there.flatMap((one) => [`${one}.opus`, `${one}.opus_metadata.json`]).map((name) => prefix + name));
  }
  /** What begins with a prefix: a bucket's listing is sorted. */
  const below = (prefix: string): readonly string[] => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < keys.length && keys[end]!.startsWith(prefix)) end++;
    return keys.slice(low, end);
  };
  /** The calls of Genesys Cloud that a reconciliation makes, without their refusals: those are tested elsewhere. */
  const genesys = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://local").pathname.replace(/^\/(login|api)(?=\/(oauth|api))/, "");
    const own = conversations.get(/conversations\/([^/]+)/.exec(path)?.[1] ?? "");
    const answer = path.endsWith("/token")
      ? { access_token: "none", token_type: "bearer", expires_in: 86_400 }
      : path.endsWith("/tokens/me")
        ? { organization: { id: site.organizationId }, OAuthClient: { id: "bench" } }
        : path.endsWith("/recordingmetadata")
          ? own?.recordings
          : path.endsWith("/details")
            ? { conversationStart: own?.start, participants: [] }
            : [];
    request.resume();
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
  keys.sort();
  const s3 = createServer((request, response) => {
    const prefix = new URL(request.url ?? "/", "http://local").searchParams.get("prefix") ?? "";
    const versions = below(prefix).map((key) =>
      xml(
        "Version",
        `${xml("Key", key)}${xml("VersionId", "v1")}${xml("IsLatest", true)}${xml("Size", 1000)}${xml("LastModified", "2026-02-02T00:00:00.000Z")}`,
      ),
    );
    response.writeHead(200, { "content-type": "application/xml" });
    response.end(xml("ListVersionsResult", `${xml("IsTruncated", false)}${versions.join("")}`));
  });
  const portOf = async (server: typeof s3) => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return (server.address() as AddressInfo).port;
  };
  writeFileSync(join(folder, "cdk.tf.json"), Testing.synth(stack));
  const conversationIds = [...conversations.keys()];
  writeFileSync(
    join(folder, "case.json"),
    JSON.stringify({ legalHoldId: "C", legalHoldScope: "none", conversationIds }),
  );
  const env = {
    GENESYSCLOUD_OAUTHCLIENT_ID: "bench",
    GENESYSCLOUD_OAUTHCLIENT_SECRET: "none",
    GENESYSCLOUD_GATEWAY_HOST: "127.0.0.1",
    GENESYSCLOUD_GATEWAY_PORT: String(await portOf(genesys)),
    GENESYSCLOUD_GATEWAY_PROTOCOL: "http",
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${await portOf(s3)}`,
    AWS_ACCESS_KEY_ID: "none",
    AWS_SECRET_ACCESS_KEY: "none",
  };
  process.stdout.write(`${JSON.stringify(env)}\n`);
  process.stdin.on("end", () => process.exit()).resume();
}

void main();
