import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { ExportClient, type ExportClientProps } from "../../lib/genesys";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { openSession, type Session } from "../../lib/rehearsal";
import { describeWithTerraform, plain } from "./support/terraform";

const roles = [{ roleId: "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10" }];
const root = mkdtempSync(join(tmpdir(), "session-"));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;

/** A stack with nothing but a client, its secret in a credential. */
function clientStack(more: Partial<ExportClientProps> = {}): string {
  const outdir = join(root, String(++made));
  const stack = new TerraformStack(new App({ outdir }), "client");
  new LocalBackend(stack, { path: "client.tfstate" });
  new GenesyscloudProvider(stack, "genesyscloud");
  new ExportClient(stack, "client", { roles, secret: "genesysCredential", ...more });
  (stack.node.root as App).synth();
  return join(outdir, "stacks", "client");
}

/** A copy of a synthesized stack with another text. */
function edited(stackDir: string, edit: (text: string) => string): string {
  const folder = join(root, String(++made));
  cpSync(stackDir, folder, { recursive: true });
  const file = join(folder, "cdk.tf.json");
  writeFileSync(file, edit(readFileSync(file, "utf8")));
  return folder;
}

interface WithClient {
  readonly resource: { readonly genesyscloud_oauth_client: { [id: string]: object } };
}

/** The same as an earlier release made it: the client names its credential itself. */
function stackOfBefore(description: string): string {
  return edited(clientStack({ description, secret: "none" }), (text) => {
    const stack = JSON.parse(text) as WithClient;
    const [client] = Object.values(stack.resource.genesyscloud_oauth_client);
    Object.assign(client!, { integration_credential_name: "legal-hold-export" });
    return JSON.stringify(stack);
  });
}

function clientOf(stackDir: string): string {
  const { resource } = JSON.parse(readFileSync(join(stackDir, "cdk.tf.json"), "utf8")) as WithClient;
  return Object.keys(resource.genesyscloud_oauth_client)[0]!;
}

const CLIENT = clientOf(clientStack());
const REPLACE = `-replace=genesyscloud_oauth_client.${CLIENT}`;

jest.setTimeout(120_000);

describeWithTerraform("the secret of a client, over several runs of the genuine Terraform", () => {
  let session: Session;
  afterEach(() => session.close());

  async function open(stackDir: string): Promise<void> {
    session = await openSession({ stackDir });
    await session.terraform("init", "-input=false", "-no-color");
  }
  const apply = async (...more: string[]) => {
    // a genuine run takes longer: the notes tell runs apart by the second
    await new Promise((go) => setTimeout(go, 1_100));
    const { code, output } = await session.terraform("apply", "-auto-approve", "-input=false", "-no-color", ...more);
    return { code, output: plain(output) };
  };
  const planIsEmpty = async () => {
    const { code } = await session.terraform("plan", "-input=false", "-no-color", "-detailed-exitcode");
    return code === 0;
  };
  /** Whether each credential of Genesys Cloud would sign in, the oldest first. */
  const signsIn = () => [...session.organization.credentials.keys()].map((id) => session.organization.signsIn(id));

  test("the fault of before: a later change of the client empties its credential, green and with an empty plan", async () => {
    await open(stackOfBefore("one"));
    expect(await apply()).toMatchObject({ code: 0 });
    expect(signsIn()).toEqual([true]);
    await session.use(stackOfBefore("two"));
    expect(await apply()).toMatchObject({ code: 0 });
    expect(signsIn()).toEqual([false]);
    expect(await planIsEmpty()).toBe(true);
  });

  test("made in one run it signs in, and goes on to after a change, a rename and a replacement of the client", async () => {
    await open(clientStack());
    expect(await apply()).toMatchObject({ code: 0 });
    expect(signsIn()).toEqual([true]);
    expect(await planIsEmpty()).toBe(true);
    await session.use(clientStack({ description: "another", tokenLifetimeSeconds: 3600 }));
    expect(await apply()).toMatchObject({ code: 0 });
    expect([signsIn(), await planIsEmpty()]).toEqual([[true], true]);
    await session.use(clientStack({ clientName: "renamed", credentialName: "renamed" }));
    expect(await apply()).toMatchObject({ code: 0 });
    expect([signsIn(), await planIsEmpty()]).toEqual([[true], true]);
    expect(await apply(REPLACE)).toMatchObject({ code: 0 });
    expect([signsIn(), await planIsEmpty()]).toEqual([[true], true]);
  });

  test("a run that is refused half-way leaves no credential without a secret unseen, and replacing the client mends it", async () => {
    await open(clientStack());
    session.organization.refuses = ({ type }) => type === "genesyscloud_integration_credential";
    expect((await apply()).output).toContain("403");
    session.organization.refuses = () => false;
    const next = await apply();
    expect(next.code).toBe(1);
    expect(next.output).toContain("made in another run than its OAuth client");
    expect(next.output).toContain(`terraform apply ${REPLACE}`);
    expect(signsIn()).toEqual([false]);
    expect((await session.terraform("plan", "-input=false", "-no-color")).code).toBe(1);
    expect(await apply(REPLACE)).toMatchObject({ code: 0 });
    expect([signsIn(), await planIsEmpty()]).toEqual([[true], true]);
  });

  test("a credential that alone is replaced is caught too", async () => {
    await open(clientStack());
    await apply();
    const [credential] = /^genesyscloud_integration_credential.*$/m.exec(
      (await session.terraform("state", "list")).stdout,
    )!;
    expect((await apply(`-replace=${credential}`)).output).toContain("made in another run than its OAuth client");
    expect(signsIn()).toEqual([false]);
  });

  test("a credential that is asked for later gets a client of its own, with its secret, in the same apply", async () => {
    await open(clientStack({ secret: "none" }));
    await apply();
    await session.use(clientStack());
    const { code, output } = await apply();
    expect(code).toBe(0);
    expect(output).toMatch(/Apply complete! Resources: 4 added, 0 changed, 1 destroyed/);
    expect([signsIn(), await planIsEmpty()]).toEqual([[true], true]);
    // and back: the client of the credential goes with it, another one is made
    await session.use(clientStack({ secret: "none" }));
    expect(await apply()).toMatchObject({ code: 0 });
    await session.use(clientStack());
    expect(await apply()).toMatchObject({ code: 0 });
    expect([signsIn(), await planIsEmpty()]).toEqual([[true], true]);
  });

  test("at the address of the deployed client the same apply would store no secret, green and with an empty plan", async () => {
    const before = clientStack({ secret: "none" });
    await open(before);
    await apply();
    await session.use(edited(clientStack(), (text) => text.split(CLIENT).join(clientOf(before))));
    expect(await apply()).toMatchObject({ code: 0 });
    expect([signsIn(), await planIsEmpty()]).toEqual([[false], true]);
  });

  test("a client whose secret is in the state gives none to a credential: another client is made", async () => {
    await open(clientStack({ secret: "state", acknowledgeSecretExposure: true }));
    await apply();
    await session.use(clientStack());
    expect(await apply()).toMatchObject({ code: 0 });
    expect([signsIn(), await planIsEmpty()]).toEqual([[true], true]);
  });

  test("the way from before: the apply makes a new client by itself", async () => {
    await open(stackOfBefore("one"));
    await apply();
    await session.use(clientStack());
    expect(await apply()).toMatchObject({ code: 0 });
    // the credential of before is left behind, and its client is gone
    expect([signsIn(), await planIsEmpty()]).toEqual([[false, true], true]);
  });

  test("what somebody puts into a credential is seen by no plan; replacing it puts back what the stack says", async () => {
    await open(clientStack());
    await apply();
    const [id] = session.organization.credentials.keys();
    session.organization.overwrite(id!, { clientId: "somebody else's", clientSecret: "x" });
    expect([signsIn(), await planIsEmpty()]).toEqual([[false], true]);
    expect(await apply(REPLACE)).toMatchObject({ code: 0 });
    expect(signsIn()).toEqual([true]);
  });
});
