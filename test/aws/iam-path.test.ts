import type { Construct } from "constructs";
import { ExporterRole, exportTarget, HoldBackfill, HoldKeeper } from "../../lib/aws";
import type { ExportTarget } from "../../lib/policy";
import { only, synth } from "../support/synth";
import { target } from "../support/target";

const parts: { readonly [name: string]: (scope: Construct, target: ExportTarget) => void } = {
  ExporterRole: (scope, at) => new ExporterRole(scope, "one", { target: at, genesysAccountId: "765628985471" }),
  HoldKeeper: (scope, at) => new HoldKeeper(scope, "one", { target: at, mode: "everything" }),
  HoldBackfill: (scope, at) => new HoldBackfill(scope, "one", { target: at, jobBucket: "example-jobs" }),
};

test.each(Object.entries(parts))("%s alone puts its role below the path of its target", (_, make) => {
  const stack = synth((scope) => make(scope, { ...target, iamPath: "/legal-hold/" }));
  expect(only(stack, "aws_iam_role")["path"]).toBe("/legal-hold/");
});

const unsound = ["legal-hold/", "/legal-hold", "//", "/legal hold/", "/aws-reserved/x/", "/*/"];

test.each(Object.keys(parts).flatMap((name) => unsound.map((path) => [name, path] as const)))(
  "%s alone refuses the path %s",
  (name, iamPath) => {
    expect(() => synth((scope) => parts[name]!(scope, { ...target, iamPath }))).toThrow(
      /IAM_PATH_INVALID target\.iamPath/,
    );
  },
);

test.each(unsound)("a target with the path %s is refused, before a policy names its role", (iamPath) => {
  const { region, accountId, bucketName, organizationId } = target;
  const names = { region, accountId, bucketName, organizationId, exporterRole: "exporter" };
  expect(() => exportTarget({ ...names, iamPath })).toThrow(/IAM_PATH_INVALID iamPath/);
});
