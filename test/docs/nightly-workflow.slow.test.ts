import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { stackJson } from "../support/doctor-pair";
import { OPERATOR } from "../support/genesys-server";
import { gitIn } from "../support/git";
import { closedCase, manifestOf } from "../support/nightly-world";
import { workFolder } from "../support/review-run";
import { Runner, type Workflow } from "../support/review/workflow-run";

const ROOT = join(__dirname, "../..");
const workflow = parse(readFileSync(join(ROOT, "docs/examples/nightly/github-nightly.yml"), "utf8")) as Workflow;
const WORLD = `exec "${process.execPath}" --import "${require.resolve("tsx")}" "${join(ROOT, "test/support/nightly-world.ts")}" "$@"`;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What `terraform show -json` says of a refresh-only plan: the bucket's public access block, as it was left and as it is. */
function refreshOnly(blocked: boolean): string {
  const address = "aws_s3_bucket_public_access_block.evidence";
  const resource = (on: boolean) => ({
    address,
    mode: "managed",
    type: "aws_s3_bucket_public_access_block",
    name: "evidence",
    provider_name: "hashicorp/aws",
    values: {
      bucket: "evidence",
      block_public_acls: on,
      block_public_policy: on,
      ignore_public_acls: on,
      restrict_public_buckets: on,
    },
  });
  const [before, after] = [resource(true).values, resource(blocked).values];
  const { values: _, ...head } = resource(true);
  const there = { root_module: { resources: [resource(blocked)] } };
  return JSON.stringify({
    format_version: "1.2",
    prior_state: { format_version: "1.0", values: there },
    planned_values: {},
    resource_drift: blocked ? [] : [{ ...head, change: { actions: ["update"], before, after } }],
    configuration: { root_module: { resources: [{ address, expressions: { bucket: {}, block_public_acls: {} } }] } },
  });
}

interface Night {
  /** Words of `nightly-world`. */
  readonly faults?: string;
  readonly drift?: boolean;
  readonly broken?: boolean;
  readonly seals?: (seal: string) => string;
}

/** Plays one night on a repository with a deployed stack and a closed case. */
async function play({ faults = "", drift = false, broken = false, seals = (seal) => `CASE-1 ${seal}` }: Night) {
  const { path, write } = workFolder();
  folders.push(path);
  const repository = join(path, "repository");
  mkdirSync(repository);
  const at = await closedCase();
  const seal = await manifestOf(at, join(repository, "cases/CASE-1"));
  await at.close();
  const git = gitIn(repository);
  git("init", "--quiet", "--initial-branch=head");
  write("repository/stack.json", JSON.stringify(stackJson()));
  git("add", ".");
  git("commit", "--quiet", "-m", "deployed");
  const plan = write("refreshed.json", refreshOnly(!drift));
  write("calls", "");
  const runner = new Runner(
    path,
    repository,
    {
      "vars.STACK": "london",
      "vars.GENESYSCLOUD_REGION": "eu-west-2",
      "vars.SEALS": seals(seal),
      "secrets.GENESYSCLOUD_OAUTHCLIENT_ID": OPERATOR.id,
      "secrets.GENESYSCLOUD_OAUTHCLIENT_SECRET": OPERATOR.secret,
    },
    {
      "legal-hold": `export FAULTS="${faults}"; ${WORLD}`,
      terraform: `echo "terraform $*" >> "$CALLS"
case "$*" in
  *" init "*) ${broken ? 'echo "Error: no backend" >&2; exit 1' : "exit 0"} ;;
  *" show "*) cat "${plan}" ;;
  *) touch cdktf.out/stacks/london/drift.tfplan ;;
esac`,
    },
  );
  const end = runner.run("look", workflow.jobs["look"]!.steps);
  const read = (name: string) => readFileSync(join(path, name), "utf8");
  const left = ["plan.json", "cdktf.out/stacks/london/drift.tfplan"].filter((name) =>
    existsSync(join(path, "job-look", name)),
  );
  return { end, summary: read("summary.md"), calls: read("calls"), left };
}

const codes = (summary: string) => [...summary.matchAll(/^## \w+: exit code (\d+)$/gm)].map(([, code]) => Number(code));

test("a quiet night passes; the plan refreshes only, locks nothing and is not left lying about", async () => {
  const { end, summary, calls, left } = await play({});
  expect(end.said).toBe("");
  expect([end.code, codes(summary), left]).toEqual([0, [0, 0, 0], []]);
  expect(calls).toMatch(/ plan -refresh-only .*-lock=false /);
  expect(calls).not.toMatch(/apply|destroy/);
  expect(summary).not.toContain(OPERATOR.secret);
}, 180_000);

test.each<[string, Night, readonly number[], RegExp]>([
  ["Object Lock is off: doctor", { faults: "lock" }, [2, 0, 0], /OBJECT_LOCK/],
  ["somebody opened the bucket by hand: drift", { drift: true }, [0, 2, 0], /Changed outside Terraform/],
  ["evidence is hidden: verify", { faults: "evidence" }, [0, 0, 2], /recording.*|\.opus/],
  ["another seal: verify", { seals: () => `CASE-1 ${"0".repeat(64)}` }, [0, 0, 2], /seal/],
  ["all at once", { faults: "lock evidence", drift: true }, [2, 2, 2], /OBJECT_LOCK/],
  ["Terraform cannot plan: the others are asked all the same", { broken: true }, [0, 1, 0], /Error: no backend/],
])(
  "%s",
  async (_, night, expected, said) => {
    const { end, summary } = await play(night);
    expect(codes(summary)).toEqual(expected);
    expect(end).toMatchObject({ code: 1, failedAt: expect.stringContaining('test "$CODES"') });
    expect(summary).toMatch(said);
  },
  180_000,
);

test("no case is closed yet: nothing to verify", async () => {
  const { end, summary } = await play({ seals: () => "" });
  expect([end.code, codes(summary)]).toEqual([0, [0, 0, 0]]);
}, 180_000);

test("it may write nothing, and actions are pinned by commit", () => {
  expect(workflow.permissions).toEqual({});
  expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
    { contents: "read", "id-token": "write" },
  ]);
  for (const { uses } of workflow.jobs["look"]!.steps)
    if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
});
