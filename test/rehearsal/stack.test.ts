import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStack } from "../../lib/stack";
import { stackFolders } from "../../lib/rehearsal";
import { keptResources, providerSources } from "../../lib/rehearsal/stack/stack";

const stackOf = (json: object) => readStack("stack", JSON.stringify(json)).stack;

test("stack folders are found in an output folder, or given themselves", () => {
  const out = mkdtempSync(join(tmpdir(), "stacks-"));
  for (const name of ["b", "a", "empty"]) mkdirSync(join(out, "stacks", name), { recursive: true });
  for (const name of ["b", "a"]) writeFileSync(join(out, "stacks", name, "cdk.tf.json"), "{}");
  const [a, b] = [join(out, "stacks", "a"), join(out, "stacks", "b")];
  expect(stackFolders(out)).toEqual([a, b]);
  expect(stackFolders(b)).toEqual([b]);
  expect(() => stackFolders(join(out, "stacks", "empty"))).toThrow("neither a stack");
  rmSync(out, { recursive: true });
});

test("providers are told by their source, with or without a host", () => {
  const required_providers = {
    aws: { source: "aws" },
    null: {},
    genesyscloud: { source: "host.invalid/mypurecloud/genesyscloud" },
  };
  expect(providerSources(stackOf({ terraform: { required_providers } }))).toEqual([
    { written: "aws", name: "hashicorp/aws" },
    { written: "null", name: "hashicorp/null" },
    { written: "host.invalid/mypurecloud/genesyscloud", name: "mypurecloud/genesyscloud" },
  ]);
});

test("only what prevent_destroy keeps is kept", () => {
  const kept = { lifecycle: { prevent_destroy: true } };
  const resource = { aws_s3_bucket: { a: kept, b: { lifecycle: { prevent_destroy: false } }, c: {} } };
  expect(keptResources(stackOf({ resource }))).toEqual([["aws_s3_bucket", "a"]]);
  const several = stackOf({ resource: { aws_s3_bucket: { a: { ...kept, count: 2 } } } });
  expect(keptResources(several)).toEqual([["aws_s3_bucket", "a"]]);
});
