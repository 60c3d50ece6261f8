import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import dns from "node:dns";
import { get } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Python with moto in it: `MOTO_PYTHON`, or the one of the path. */
const PYTHON = process.env["MOTO_PYTHON"] ?? "python3";

function hasMoto(): boolean {
  try {
    execFileSync(PYTHON, ["-c", "import moto.server, flask_cors"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

// in CI a lane that skips would look like one that passes
const skips = process.env["CI"] !== "true" && !hasMoto();
if (skips) process.stderr.write(`skipped: no moto here; pip install -r moto/requirements.txt, and MOTO_PYTHON=…\n`);

/** Like `describe`, for tests that need moto: skipped with a visible line without it, and failing in CI. */
export const describeWithMoto: jest.Describe = skips ? describe.skip : describe;

/** A running stand-in of AWS; the official SDK of this process asks it and nobody else. */
export interface MotoServer {
  /** Forgets everything. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts moto on a free port of loopback. @param accountId the account that everybody is in */
export async function startMoto(accountId: string): Promise<MotoServer> {
  const port = await freePort();
  const child = spawn(PYTHON, ["-m", "moto.server", "-H", "127.0.0.1", "-p", String(port)], {
    env: { ...process.env, MOTO_ACCOUNT_ID: accountId },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const endpoint = `http://127.0.0.1:${port}`;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    // this service puts the account before the host
    AWS_ENDPOINT_URL_S3_CONTROL: `http://localhost:${port}`,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_REGION: "eu-west-2",
  });
  const { lookup: real } = dns;
  const lookup = jest
    .spyOn(dns, "lookup")
    .mockImplementation(((name: string, ...rest: never[]) =>
      (real as (...all: unknown[]) => void)(name.endsWith(".localhost") ? "127.0.0.1" : name, ...rest)) as never);
  for (let tries = 0; (await statusOf(`${endpoint}/moto-api/`)) !== 200; tries++) {
    if (tries > 300 || child.exitCode !== null) throw new Error("moto does not answer");
    await sleep(200);
  }
  return {
    reset: async () => void (await fetch(`${endpoint}/moto-api/reset`, { method: "POST" })),
    stop: async () => {
      lookup.mockRestore();
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function statusOf(url: string): Promise<number | undefined> {
  return new Promise((done) => {
    get(url, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).on("error", () => done(undefined));
  });
}
