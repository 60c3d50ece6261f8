import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import { connect, createServer as createTcp, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diagnose, GenesysClient, observeAws, observeGenesys, awsSdk } from "../../../lib/doctor";
import { expectationOf, stackJson } from "../../support/doctor-pair";

const expected = expectationOf(stackJson());
const limits = { attempts: 1, timeoutMs: 2_000 };
const open: { close(): unknown }[] = [];
const environment = { ...process.env };
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  for (const name of ["HTTPS_PROXY", "NO_PROXY", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]) {
    if (environment[name] === undefined) delete process.env[name];
    else process.env[name] = environment[name];
  }
});

/** What doctor says when Genesys Cloud is asked at an address. */
async function genesysAt(url: string) {
  const connection = { region: "eu-west-2", api: url, login: url, credentials: { accessToken: "t-not-to-be-seen" } };
  const genesys = await observeGenesys(new GenesysClient(connection, limits), "eu-west-2", expected, {
    conversations: [],
  });
  return diagnose(expected, { genesys });
}

async function listen(server: Server | ReturnType<typeof createTcp>): Promise<number> {
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  open.push(server);
  return (server.address() as AddressInfo).port;
}

function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,DNS:api.example.invalid"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, ...subject], {
    stdio: "ignore",
  });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

const tls = selfSigned();
const platform = () =>
  listen(createHttps(tls, (_, response) => void response.writeHead(401).end('{"code":"bad.credentials"}')));

test("a refused connection is the network's, with what to check", async () => {
  const server = createTcp();
  const port = await listen(server);
  await new Promise<void>((done) => server.close(() => done()));
  const report = await genesysAt(`http://127.0.0.1:${port}`);
  expect(report.findings).toEqual([]);
  expect(report.unread).toEqual([
    {
      platform: "Genesys Cloud",
      reason: "network",
      partly: false,
      what: `GET /api/v2/tokens/me: 127.0.0.1:${port} refuses the connection (ECONNREFUSED)`,
      check: expect.stringContaining("HTTPS_PROXY") as string,
    },
  ]);
});

test("a name that does not resolve", async () => {
  const { findings, unread } = await genesysAt("https://api.nowhere.invalid");
  expect(findings).toEqual([]);
  expect(unread[0]).toMatchObject({ reason: "network", what: expect.stringMatching(/does not resolve \(E/) as string });
});

test("a certificate that nobody trusts", async () => {
  const { findings, unread } = await genesysAt(`https://localhost:${await platform()}`);
  expect(findings).toEqual([]);
  expect(unread[0]).toMatchObject({ what: expect.stringMatching(/not trusted \(DEPTH_ZERO/) as string });
  expect(unread[0]!.check).toContain("NODE_EXTRA_CA_CERTS");
});

test("no answer in time", async () => {
  const port = await listen(createTcp());
  const { findings, unread } = await genesysAt(`http://127.0.0.1:${port}`);
  expect(findings).toEqual([]);
  expect(unread[0]).toMatchObject({ reason: "network", what: expect.stringContaining("within 2 s") as string });
});

test("a page in the platform's place is no refusal of the identity", async () => {
  const port = await listen(createHttp((_, response) => void response.writeHead(403).end("<html>blocked</html>")));
  const { findings, unread } = await genesysAt(`http://127.0.0.1:${port}`);
  expect(findings).toEqual([]);
  expect(unread[0]).toMatchObject({ reason: "answer", what: expect.stringContaining("without JSON") as string });
});

describe("HTTPS_PROXY", () => {
  /** A proxy that connects every name to one port; it answers otherwise where it is told a status. */
  async function proxy(target: number, status = 200): Promise<{ readonly asked: string[] }> {
    const asked: string[] = [];
    const server = createHttp();
    server.on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      const there = connect(target, "127.0.0.1");
      there.on("error", () => socket.destroy());
      socket.on("error", () => there.destroy());
      there.pipe(socket).pipe(there);
    });
    process.env["HTTPS_PROXY"] = `http://127.0.0.1:${await listen(server)}`;
    return { asked };
  }

  test("Genesys Cloud is reached by it, and its refusal is its own", async () => {
    const { asked } = await proxy(await platform());
    const untrusted = await genesysAt("https://api.example.invalid");
    expect(untrusted.unread[0]).toMatchObject({ what: expect.stringContaining("not trusted") as string });
    expect(asked).toEqual(["api.example.invalid:443"]);
  });

  test.each([403, 407, 502])("a %s of the proxy is not the platform's", async (status) => {
    await proxy(0, status);
    const { findings, unread } = await genesysAt("https://api.example.invalid");
    expect(findings).toEqual([]);
    expect(unread[0]).toMatchObject({ what: expect.stringContaining(`(EPROXY_${status})`) as string });
  });

  test("NO_PROXY goes the direct way", async () => {
    const { asked } = await proxy(0);
    process.env["NO_PROXY"] = "localhost";
    await genesysAt(`https://localhost:${await platform()}`);
    expect(asked).toEqual([]);
  });

  test("AWS is reached by it too, and its trouble is the network's", async () => {
    const { asked } = await proxy(0, 407);
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: "AKIAEXAMPLE", AWS_SECRET_ACCESS_KEY: "not-to-be-seen" });
    const report = diagnose(expected, { aws: await observeAws(await awsSdk("eu-west-2"), expected.aws!) });
    expect(asked[0]).toBe("sts.eu-west-2.amazonaws.com:443");
    expect(report.findings).toEqual([]);
    expect(report.unread[0]).toMatchObject({ platform: "AWS", reason: "network" });
  });
});
