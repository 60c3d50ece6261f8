import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONFIG = `[tsa]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[stamping]
extendedKeyUsage = critical,timeStamping
[ca]
basicConstraints = critical,CA:true
`;

interface Answered {
  readonly status?: number;
  readonly body: Buffer;
}

/** A time-stamping authority on this machine, made with openssl. */
export class TimeStamping {
  private readonly folder = mkdtempSync(join(tmpdir(), "tsa-"));
  /** Certificate to trust. */
  readonly authority = join(this.folder, "ca.pem");
  /** What it answers instead. @default a stamp */
  answers?: (query: Buffer) => Answered;
  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const answered: Answered = (this.answers ?? ((query) => ({ body: this.stamp(query) })))(Buffer.concat(parts));
      response.writeHead(answered.status ?? 200, { "content-type": "application/timestamp-reply" });
      response.end(answered.body);
    });
  });

  static async open(): Promise<TimeStamping> {
    const own = new TimeStamping();
    writeFileSync(join(own.folder, "tsa.cnf"), CONFIG);
    writeFileSync(join(own.folder, "serial"), "01\n");
    const key = (name: string) => ["-newkey", "rsa:2048", "-nodes", "-keyout", `${name}.key`, "-subj", `/CN=${name}`];
    own.openssl("req", "-x509", "-days", "2", ...key("ca"), "-out", "ca.pem");
    own.openssl("req", ...key("tsa"), "-out", "tsa.csr");
    const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2"];
    own.openssl(
      "x509",
      "-req",
      "-in",
      "tsa.csr",
      ...signed,
      "-extfile",
      "tsa.cnf",
      "-extensions",
      "stamping",
      "-out",
      "tsa.pem",
    );
    await new Promise<void>((done) => own.server.listen(0, "127.0.0.1", done));
    return own;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** The stamp for a query. */
  stamp(query: Buffer): Buffer {
    writeFileSync(join(this.folder, "query"), query);
    const signer = ["-signer", "tsa.pem", "-inkey", "tsa.key", "-chain", "ca.pem"];
    this.openssl(
      "ts",
      "-reply",
      "-config",
      "tsa.cnf",
      "-section",
      "tsa",
      "-queryfile",
      "query",
      ...signer,
      "-out",
      "reply",
    );
    return readFileSync(join(this.folder, "reply"));
  }

  /** A query for other data. */
  otherQuery(): Buffer {
    writeFileSync(join(this.folder, "data"), "other");
    this.openssl("ts", "-query", "-data", "data", "-sha256", "-cert", "-out", "other");
    return readFileSync(join(this.folder, "other"));
  }

  async close(): Promise<void> {
    await new Promise((done) => this.server.close(done));
    rmSync(this.folder, { recursive: true });
  }

  private openssl(...args: readonly string[]): void {
    execFileSync("openssl", args, { cwd: this.folder, stdio: "pipe" });
  }
}
