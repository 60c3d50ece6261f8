import { execFile, spawn, type ChildProcess } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { cephConf } from "./ceph-conf";

const run = promisify(execFile);

/** The Debian packages of the server. */
export const PACKAGES = "radosgw ceph-mon ceph-osd ceph-common";

const PROGRAMS = ["radosgw", "radosgw-admin", "ceph", "ceph-mon", "ceph-osd", "ceph-authtool", "monmaptool"];

/** Programs that the server needs and this machine lacks. */
export function missingPrograms(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return PROGRAMS.filter((program) => !folders.some((folder) => isProgram(join(folder, program))));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A running server: real Object Lock, assumed roles, multipart uploads; it evaluates only part of AWS's policies. */
export interface S3Server {
  readonly endpoint: string;
  /** A user of an account who administers it. @param accountId 12 digits */
  user(name: string, accountId: string): Promise<Credentials>;
  stop(): Promise<void>;
}

/** Starts Ceph with its S3 gateway on free ports of loopback, everything in memory. Takes about 15 seconds. */
export async function startS3(): Promise<S3Server> {
  const dir = mkdtempSync(join(tmpdir(), "s3-"));
  const [gateway, monitor, monitorV1] = (await freePorts(3)) as [number, number, number];
  const { fsid, text } = cephConf(dir, { gateway, monitor, monitorV1 });
  const conf = join(dir, "ceph.conf");
  writeFileSync(conf, text);
  for (const folder of ["mon-a", "osd-0"]) mkdirSync(join(dir, folder));
  const daemons: ChildProcess[] = [];
  const daemon = (program: string, ...args: string[]) => {
    daemons.unshift(spawn(program, ["-c", conf, "-f", ...args], { stdio: "ignore" }));
  };
  const stop = async () => {
    // the gateway first and the monitor last: the store does not end without its monitor
    for (const child of daemons) await end(child);
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    await keys(dir);
    const monmap = join(dir, "monmap");
    const addresses = `[v2:127.0.0.1:${monitor},v1:127.0.0.1:${monitorV1}]`;
    await run("monmaptool", ["--create", "--addv", "a", addresses, "--fsid", fsid, monmap]);
    await run("ceph-mon", ["-c", conf, "--mkfs", "-i", "a", "--monmap", monmap, "--keyring", join(dir, "keyring")]);
    daemon("ceph-mon", "-i", "a");
    const { stdout: uuid } = await run("ceph", ["-c", conf, "fsid"], { timeout: 30_000 });
    await run("ceph", ["-c", conf, "osd", "new", uuid.trim()], { timeout: 30_000 });
    await run("ceph-osd", ["-c", conf, "-i", "0", "--mkfs", "--osd-uuid", uuid.trim()]);
    daemon("ceph-osd", "-i", "0");
    daemon("radosgw", "-n", "client.rgw");
    const endpoint = `http://127.0.0.1:${gateway}`;
    await answers(endpoint);
    return { endpoint, stop, user: (name, accountId) => createUser(conf, name, accountId) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function keys(dir: string): Promise<void> {
  const ring = join(dir, "keyring");
  const all = ["mon", "allow *", "osd", "allow *"];
  const owners: readonly (readonly [name: string, caps: readonly string[]])[] = [
    ["mon.", ["mon", "allow *"]],
    ["client.admin", [...all, "mgr", "allow *"]],
    ["osd.0", ["mon", "allow profile osd", "osd", "allow *"]],
    ["client.rgw", all],
  ];
  for (const [i, [name, caps]] of owners.entries()) {
    const pairs = caps.flatMap((cap, j) => (j % 2 === 0 ? ["--cap", cap, caps[j + 1]!] : []));
    await run("ceph-authtool", [...(i === 0 ? ["--create-keyring"] : []), ring, "--gen-key", "-n", name, ...pairs]);
  }
}

async function createUser(conf: string, name: string, accountId: string): Promise<Credentials> {
  const args = ["user", "create", `--uid=${name}`, `--display-name=${name}`, `--tenant=${accountId}`];
  const { stdout } = await run("radosgw-admin", ["-c", conf, ...args, "--caps=roles=*;user-policy=*"]);
  const { keys: made } = JSON.parse(stdout) as { keys: { access_key: string; secret_key: string }[] };
  return { accessKeyId: made[0]!.access_key, secretAccessKey: made[0]!.secret_key };
}

async function answers(endpoint: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const answered = await new Promise((resolve) => {
      const asked = get(endpoint, { agent: false }, (answer) => resolve(answer.resume()));
      asked.on("error", () => resolve(undefined));
    });
    if (answered !== undefined) return;
    await sleep(200);
  }
  throw new Error(`no answer from ${endpoint} within a minute`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  if ((await Promise.race([ended, sleep(5_000, "still there", { ref: false })])) !== "still there") return;
  child.kill("SIGKILL");
  await ended;
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
