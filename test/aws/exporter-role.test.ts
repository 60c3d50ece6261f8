import { ExporterRole, exportTarget, type ExporterRoleOptions } from "../../lib/aws";
import { only, synth } from "../support/synth";
import { target } from "../support/target";

function make(options: ExporterRoleOptions = {}, at = target) {
  let role!: ExporterRole;
  const props = { ...options, target: at, genesysAccountId: "765628985471", key: { alias: "alias/evidence" } };
  const stack = synth((scope) => void (role = new ExporterRole(scope, "role", props)));
  return { role, stack };
}

test("role and policy carry the documents as they are", () => {
  const { role, stack } = make();
  const resource = only(stack, "aws_iam_role");
  expect(resource).toMatchObject({ name: "legal-hold-export", max_session_duration: 3600 });
  expect(JSON.parse(resource["assume_role_policy"] as string)).toEqual(role.trust);
  expect(JSON.parse(only(stack, "aws_iam_role_policy")["policy"] as string)).toEqual(role.policy);
});

test("a boundary and a longer session are passed on", () => {
  const permissionsBoundary = "arn:aws:iam::111122223333:policy/boundary";
  const { stack } = make({ permissionsBoundary, maxSessionSeconds: 7200 });
  expect(only(stack, "aws_iam_role")).toMatchObject({
    permissions_boundary: permissionsBoundary,
    max_session_duration: 7200,
  });
});

test("a role brought along is left alone, and its policies are put out", () => {
  const existingRoleArn = "arn:aws:iam::111122223333:role/path/exporter";
  const { role, stack } = make({ existingRoleArn }, { ...target, exporterRoleArn: existingRoleArn });
  expect(stack.resource).toBeUndefined();
  expect(role.trust.Statement).toHaveLength(1);
  expect(JSON.stringify(role.policy)).toContain("s3:PutObject");
});

test("a role of the same name is refused as ROLE_NAME_TAKEN: IAM would refuse it at apply", () => {
  const props = { target, genesysAccountId: "765628985471" };
  const both = () =>
    synth((scope) => {
      new ExporterRole(scope, "one", props);
      new ExporterRole(scope, "two", props);
    });
  expect(both).toThrow(/ROLE_NAME_TAKEN/);
});

test("a path is part of the role's ARN, and no way to have two roles of one name", () => {
  const iamPath = "/legal-hold/emea/";
  const names = { region: "eu-west-2", accountId: "111122223333", bucketName: "evidence", exporterRole: "exporter" };
  const inPath = exportTarget({ ...names, organizationId: target.organizationId, iamPath });
  expect(inPath.exporterRoleArn).toBe("arn:aws:iam::111122223333:role/legal-hold/emea/exporter");
  expect(only(make({}, inPath).stack, "aws_iam_role")).toMatchObject({ name: "exporter", path: iamPath });
  const props = { genesysAccountId: "765628985471" };
  const both = () =>
    synth((scope) => {
      new ExporterRole(scope, "one", { ...props, target: inPath });
      new ExporterRole(scope, "two", { ...props, target: exportTarget({ ...names, organizationId: "other" }) });
    });
  expect(both).toThrow(/ROLE_NAME_TAKEN/);
});
