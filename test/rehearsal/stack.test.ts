import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stackFolders } from "../../rehearsal";
import { keptResources, providerBodies, providerSources } from "../../rehearsal/stack/stack";

test("stack folders are found in an output folder, or given themselves", () => {
  const out = mkdtempSync(join(tmpdir(), "stacks-"));
  for (const name of ["b", "a", "empty"]) mkdirSync(join(out, "stacks", name), { recursive: true });
  for (const name of ["b", "a"]) writeFileSync(join(out, "stacks", name, "cdk.tf.json"), "{}");
  const [a, b] = [join(out, "stacks", "a"), join(out, "stacks", "b")];
  expect(stackFolders(out)).toEqual([a, b]);
  expect(stackFolders(b)).toEqual([b]);
  expect(() => stackFolders(join(out, "stacks", "empty"))).toThrow("neither a stack folder");
  rmSync(out, { recursive: true });
});

test("providers are told by their source, with or without a host", () => {
  const required_providers = {
    aws: { source: "aws" },
    null: {},
    genesyscloud: { source: "host.invalid/mypurecloud/genesyscloud" },
  };
  expect(providerSources({ terraform: { required_providers } })).toEqual([
    { written: "aws", name: "hashicorp/aws" },
    { written: "null", name: "hashicorp/null" },
    { written: "host.invalid/mypurecloud/genesyscloud", name: "mypurecloud/genesyscloud" },
  ]);
});

test("one provider configuration and several read the same", () => {
  expect(providerBodies({ provider: { aws: { region: "x" } } }, "aws")).toEqual([{ region: "x" }]);
  expect(providerBodies({ provider: { aws: [{ region: "x" }] } }, "aws")).toEqual([{ region: "x" }]);
  expect(providerBodies({}, "aws")).toEqual([]);
});

test("only what prevent_destroy keeps is kept", () => {
  const kept = { lifecycle: { prevent_destroy: true } };
  const resource = { aws_s3_bucket: { a: kept, b: { lifecycle: { prevent_destroy: false } }, c: {} } };
  expect(keptResources({ resource })).toEqual([["aws_s3_bucket", "a"]]);
});
