import { accessGraph, selectNodes, type AccessGraph } from "../../../../lib/review/render/graph";
import { reportOf, type ReportStack } from "../../../../lib/review/report";
import type { InventoryGrant } from "../../../../lib/review/types";
import { reviewStacks } from "../../../../lib/review";
import { only as onlyParty } from "../../../../lib/review/who";
import { readStack } from "../../../../lib/stack";
import { grant, grantChange, inventory, role, sampleReview } from "../../../support/sample-review";

const stackOf = (part: Parameters<typeof sampleReview>[0] = {}): ReportStack => reportOf(sampleReview(part)).stacks[0]!;
const graph = accessGraph(stackOf());
const node = (name: string) => graph.nodes.find((one) => one.name === name)!;
const lineIn = ({ edges }: AccessGraph, from: string, to: string) =>
  edges.find((edge) => /[|/]([^|/]+)$/.exec(edge.from)?.[1] === from && edge.to.endsWith(`|${to}`));
const line = (from: string, to: string) => lineIn(graph, from, to);

test("what a role may do is one edge to each thing, however its policies name it", () => {
  expect(graph.nodes.filter(({ name }) => name.startsWith("legal-hold-export")).map(({ kind }) => kind)).toEqual([
    "role",
    "OAuth client",
  ]);
  expect(line("765628985471", "111122223333/legal-hold-export")).toMatchObject({ presence: "kept", mark: "none" });
  expect(line("legal-hold-export", "example-evidence")).toMatchObject({ actions: ["s3:PutObject"] });
  // the role's policy says key/*, the key's own says *
  expect(line("legal-hold-export", "aws_kms_key.export_key_BDEC670B")).toBeDefined();
});

test("a new grant, a lost one and a denial that went away are marked", () => {
  expect(line("everyone", "example-evidence")).toMatchObject({ presence: "added", mark: "broader" });
  expect(node("recording:recording:view")).toMatchObject({ presence: "removed", mark: "narrower" });
  expect(node("recording:job:add")).toMatchObject({ presence: "kept", mark: "none" });
  const { grants, mark } = node("example-evidence");
  expect(mark).toBe("broader");
  expect(grants.filter(({ presence }) => presence === "removed").map(({ grant }) => grant.effect)).toEqual(["Deny"]);
});

test("what is destroyed for good is marked so, although its row names only the address", () => {
  const { stack: before } = readStack("s", JSON.stringify({ resource: DESTROYED }));
  const { stack: after } = readStack("s", JSON.stringify({ resource: {} }));
  const { nodes } = accessGraph(reportOf(reviewStacks([before], [after])).stacks[0]!);
  expect(nodes.filter(({ column }) => column === 2).map(({ kind, mark }) => [kind, mark])).toEqual([
    ["bucket", "irreversible"],
    ["key", "irreversible"],
  ]);
});

test("a stack whose text did not change has no graph", () => {
  expect(accessGraph(stackOf({ before: undefined, after: undefined, changes: [] })).nodes).toEqual([]);
});

test("of a large graph what changed is kept, with its neighbours", () => {
  const many = Array.from({ length: 200 }, (_, i) => grant({ resources: [`arn:aws:s3:::bucket-${i}`] }));
  const { before, after } = stackOf().stack;
  const large = accessGraph(
    stackOf({
      before: inventory([...many, ...before!.grants]),
      after: inventory([...many, ...after!.grants]),
    }),
  );
  const aws = large.nodes.filter(({ plane }) => plane === "AWS");
  const small = selectNodes({ nodes: aws, edges: large.edges.filter(({ from }) => from.startsWith("AWS")) });
  expect(small.nodes).toHaveLength(36);
  expect(small.leftOut).toBe(aws.length - 36);
  const names = small.nodes.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["everyone", "example-evidence", "legal-hold-export"]));
  const ids = new Set(small.nodes.map(({ id }) => id));
  expect(small.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
});

const only = (grants: readonly InventoryGrant[]) =>
  accessGraph(stackOf({ before: inventory([]), after: inventory(grants), changes: [] }));

test("roles of the same name in two accounts are two", () => {
  const other = grant({ kind: "bucket", who: onlyParty(role("legal-hold-export", false, "444455556666")) });
  const own = grant({ kind: "bucket", who: onlyParty(role("legal-hold-export")) });
  const two = only([grant(), own, other]);
  expect(two.nodes.map(({ name, column }) => [name, column])).toEqual([
    ["legal-hold-export", 1],
    ["example-evidence", 2],
    ["legal-hold-export of 444455556666", 0],
  ]);
  expect(two.edges).toHaveLength(2);
});

test("a role that is trusted in another account is not the stack's own", () => {
  const trust = (arn: string) => grant({ kind: "trust", principal: "account 777788889999", resources: [arn] });
  const two = only([grant(), ...["111122223333", "444455556666"].map((of) => trust(`arn:aws:iam::${of}:role/x`))]);
  expect(two.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(["x", "x of 444455556666"]));
});

const permissionGrant = (name: string) =>
  grant({
    plane: "Genesys Cloud",
    kind: "permission",
    principal: 'OAuth client "x"',
    actions: [name],
    resources: ["home"],
    role: "X",
    source: "genesyscloud_auth_role.x",
  });

test("a Genesys Cloud role is shown by its name", () => {
  const roles = graph.nodes.filter(({ kind, plane }) => kind === "role" && plane === "Genesys Cloud");
  expect(roles.map(({ name }) => name)).toEqual(["Legal hold export"]);
});

test("several permissions that come at once are each marked, and the role has each row once", () => {
  const names = ["recording:job:add", "recording:job:edit"];
  const each = names.map((name) => permissionGrant(name));
  const together = { ...each[0]!, actions: names };
  const change = grantChange({
    ...together,
    grantKind: "permission",
    kind: "grant",
    after: together,
    witness: undefined,
  });
  const drawn = accessGraph(stackOf({ before: inventory([]), after: inventory(each), changes: [change] }));
  expect(drawn.nodes.map(({ mark }) => mark)).toEqual(Array.from({ length: 4 }, () => "broader"));
  expect(drawn.nodes.find(({ kind }) => kind === "role")!.grants).toHaveLength(2);
});

const allow = (Action: string) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action, Resource: "*" }] });
const DESTROYED = {
  aws_s3_bucket: { b: { bucket: "evidence", object_lock_enabled: true } },
  aws_s3_bucket_policy: {
    p: { bucket: "evidence", policy: allow("s3:GetObject").replace('"*"}', '"arn:aws:s3:::evidence/*"}') },
  },
  aws_kms_key: { k: { policy: allow("kms:*") } },
};
