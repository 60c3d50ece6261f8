import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { awsSdk, type AwsService } from "../../lib/doctor";
import { expectationOf, stackJson } from "./doctor-pair";
import { EvidenceBucket } from "./evidence-bucket";
import {
  healthyOrganization,
  HOME,
  OPERATOR,
  serve,
  type GenesysServer,
  type OrganizationState,
} from "./genesys-server";

const stack = stackJson();
const expected = expectationOf(stack);
export const NOW = new Date("2026-11-28T12:00:00.000Z");

/** Ids that tests name by a number. */
export const conversationId = (i: number) => `c0000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
export const recordingId = (i: number) => `a0000000-0000-4000-8000-${String(i).padStart(12, "0")}`;

/** How a client is told to a verb, with the local server in place of Genesys Cloud. */
export const environmentOf = (who: typeof OPERATOR, { port }: GenesysServer) => ({
  GENESYSCLOUD_OAUTHCLIENT_ID: who.id,
  GENESYSCLOUD_OAUTHCLIENT_SECRET: who.secret,
  GENESYSCLOUD_GATEWAY_HOST: "127.0.0.1",
  GENESYSCLOUD_GATEWAY_PORT: String(port),
  GENESYSCLOUD_GATEWAY_PROTOCOL: "http",
});

/** A terminal that keeps what it is told. */
export const terminalTo = (told: { out: string; err: string }) => ({
  out: (text: string) => void (told.out += text),
  err: (text: string) => void (told.err += text),
  colours: false,
  progress: false,
  width: 100,
});

/** An organization, a bucket and a folder, as a test of an export needs them. */
export class ExportCase {
  readonly folder = mkdtempSync(join(tmpdir(), "export-"));
  readonly told = { out: "", err: "" };
  private who = OPERATOR;

  private constructor(
    readonly organization: OrganizationState,
    readonly server: GenesysServer,
    readonly bucket: EvidenceBucket,
  ) {
    writeFileSync(join(this.folder, "cdk.tf.json"), JSON.stringify(stack));
  }

  static async open(): Promise<ExportCase> {
    const organization = healthyOrganization(expected);
    const bucket = new EvidenceBucket(expected.aws!.bucketName, expected.aws!.accountId);
    return new ExportCase(organization, await serve(organization), bucket);
  }

  /** What a verb gets in place of the world. */
  get world() {
    const { told, server, who } = this;
    return {
      env: environmentOf(who, server),
      terminal: terminalTo(told),
      aws: (region: string, services: readonly AwsService[] = ["s3"]) => awsSdk(region, undefined, services),
      now: () => NOW,
      pause: () => Promise.resolve(true),
    };
  }

  /** Asks as another client from now on. */
  signInAs(who: typeof OPERATOR): void {
    this.who = who;
  }

  /** A conversation with recordings. */
  converse(i: number, recordings: readonly object[], start = "2026-01-02T03:04:05.000Z"): string {
    const id = conversationId(i);
    this.organization.conversations.set(id, {
      divisionIds: [HOME],
      recordings: [...recordings],
      participants: [],
      start,
    });
    return id;
  }

  /** A file in a conversation's folder, as the exporter writes it. */
  export(conversation: string, name: string, size?: number | string): string {
    const key = `${this.organization.id}/year=2026/month=1/day=2/hour=3/conversation_id=${conversation}/${name}`;
    this.bucket.put(key, size);
    return key;
  }

  /** A file beside the stack. */
  write(name: string, content: unknown): string {
    const path = join(this.folder, name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  }

  async close(): Promise<void> {
    this.bucket.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true });
  }
}
