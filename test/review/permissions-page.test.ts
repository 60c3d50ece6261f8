import { Testing } from "cdktf";
import { extractManifest, permissionsPage, permissionsPages, type StackJson } from "../../lib/review";
import { LegalHoldExportStack, LegalHoldRolesStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";

function exported(props: Partial<LegalHoldExportStackProps> = {}): StackJson {
  const stack = new LegalHoldExportStack(Testing.app(), "stack", { ...london(), ...props });
  return JSON.parse(Testing.synth(stack)) as StackJson;
}

function roles(): StackJson {
  const { genesysRegion, organizationId, backend } = london();
  const stack = new LegalHoldRolesStack(Testing.app(), "roles", { genesysRegion, organizationId, backend });
  return JSON.parse(Testing.synth(stack)) as StackJson;
}

const keyArn = "arn:aws:kms:eu-west-2:444455556666:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";
const page = (stack: StackJson) => permissionsPage("stack", stack);
const heading = "## What owners of parts brought along have to add";

test("statements for owners are shown as not in force, and are no grants", () => {
  const stack = exported({ aws: { existingBucket: {}, key: { existingKeyArn: keyArn } } });
  const { grants, forOwners } = extractManifest(stack);
  expect(forOwners.map(({ source }) => source.split(" ")[1])).toEqual(
    expect.arrayContaining(["AllowExporterUpload", "DenyDeleteExceptCustodians", "AllowExporterEncrypt"]),
  );
  expect(grants.filter(({ plane, effect }) => plane === "AWS" && effect === "Deny")).toEqual([]);
  expect(page(stack)).toMatch(new RegExp(`${heading}\n\n\\*\\*Not in force by this stack\\*\\*`));
  expect(page(stack)).toContain("The owners of the parts brought along merge what is put out for them.");
  expect(page(exported())).not.toContain(heading);
});

test("the owner of a key is asked for its use only, for this bucket, and never to hand over its administration", () => {
  const { forOwners } = extractManifest(exported({ aws: { key: { existingKeyArn: keyArn } } }));
  expect(forOwners.map(({ effect, actions }) => [effect, actions])).toEqual([
    ["Allow", ["kms:Decrypt", "kms:GenerateDataKey"]],
    // custodians
    ["Allow", ["kms:Decrypt"]],
  ]);
  expect(forOwners[0]!.condition).toContain(london().bucketName);
});

test("what is missing among the controls of a bucket or key brought along is said", () => {
  const bucket = "The bucket is brought along";
  const key = "The key is brought along";
  const brought = (aws: LegalHoldExportStackProps["aws"]) => {
    const text = page(exported({ aws }));
    return [text.includes(bucket), text.includes(key), text.includes("Save the policy that the bucket has now")];
  };
  expect(brought(undefined)).toEqual([false, false, false]);
  expect(brought({ key: { existingKeyArn: keyArn } })).toEqual([false, true, false]);
  expect(brought({ existingBucket: {}, key: { s3Managed: true } })).toEqual([true, false, false]);
  expect(brought({ existingBucket: { handOverPolicy: true }, key: { existingKeyArn: keyArn } })).toEqual([
    true,
    true,
    true,
  ]);
});

test("a retention policy has a row that says who exports what, and when", () => {
  const queueIds = ["7a91c5d0-8b3e-4f62-9c07-2d6e1f8a4b35"];
  const stack = exported({
    exportPolicy: { policyName: "Complaints", media: ["call", "chat"], queueIds, exportScreenRecordings: false },
  });
  const rows = extractManifest(stack).grants.filter(({ principal }) => principal.includes("retention policy"));
  expect(rows).toMatchObject([
    {
      principal: 'Genesys Cloud itself, by the retention policy "Complaints"',
      actions: ["export recordings", "retain recording"],
      resources: ["calls"],
      condition: `queue is ${queueIds[0]}`,
    },
    { resources: ["chats"] },
  ]);
  const off = exported({ exportPolicy: { queueIds, enabled: false } });
  expect(extractManifest(off).grants.some(({ principal }) => principal.endsWith("(switched off)"))).toBe(true);
});

test("roles brought along are rows too, and whoever deploys has to be able to look them up", () => {
  const stack = exported({
    genesys: { exportRole: { existingRoleName: "Exporters" }, custodianRole: { existingRoleName: "Custodians" } },
  });
  const rows = extractManifest(stack).grants.filter(({ plane }) => plane === "Genesys Cloud");
  expect(rows.map(({ principal, actions }) => [principal, actions])).toEqual([
    ['OAuth client "legal-hold-export"', ['everything in the role "Exporters"']],
    ['people with the existing role "Custodians"', ["everything in the role"]],
  ]);
  for (const { why } of rows) expect(why).toContain("not in this stack");
  expect(page(stack)).toContain("| `data.genesyscloud_auth_role` | `authorization:role:view` |");
  expect(page(stack)).toContain('an administrator of Genesys Cloud grants "Exporters" to the deploying client first');
});

test("an authorization-code client shows its scopes and claims no role", () => {
  const stack = exported({
    genesys: {
      client: {
        grantType: "authorizationCode",
        redirectUris: ["https://evidence.example.com/"],
        scopes: ["recordings"],
      },
    },
  });
  const text = page(stack);
  expect(text).toContain('OAuth client "legal-hold-export" | `scope recordings`');
  expect(text).toContain('people with the role "legal-hold-export" | `recording:job:add`');
  expect(text).not.toContain("A client-credentials client has roles and no scopes");
  expect(text).toContain("Nothing: the stack grants no role to an OAuth client.");
  expect(text).not.toContain("LegalHoldRolesStack");
});

test("reported permissions are told apart from documented ones", () => {
  const permissions = [{ domain: "recordings", entity: "legalhold", action: "export" }];
  const stack = exported({ genesys: { reportedRole: { acknowledgeReported: true, permissions } } });
  const unknown = extractManifest(stack).grants.filter(({ why }) => why.startsWith("in no documentation"));
  expect(unknown.map(({ actions }) => actions)).toEqual([["recordings:legalhold:export"]]);
});

test("an account that no documentation names is not called Genesys Cloud's", () => {
  const trust = (props: Partial<LegalHoldExportStackProps>) =>
    extractManifest(exported(props)).grants.find(({ actions }) => actions[0] === "sts:AssumeRole")!;
  const [documented, given] = [trust({}), trust({ genesysRegion: "us-east-2", genesysAccountId: "999988887777" })];
  expect(documented.principal).toMatch(/^Genesys Cloud \(account \d{12}\)$/);
  expect(documented.why).not.toContain("given");
  expect([given.principal, given.why]).toEqual(["account 999988887777", expect.stringContaining("no documentation")]);
});

test("roles alone: no empty tables, and whom to grant them to", () => {
  const text = page(roles());
  expect(text).not.toMatch(/\|---\|\n\n/);
  expect(text).toContain("Nothing: the stack has no policy in AWS.");
  expect(text).toContain('An administrator grants "legal-hold-export" to the OAuth client that deploys the export');
  expect(text).not.toContain("Confirm the integration's unverified names");
  expect(text).toContain('whoever is granted the role "legal-hold-export-custodian"');
});

test("several stacks share what does not depend on them", () => {
  const text = permissionsPages({ roles: roles(), export: exported() });
  const count = (part: string) => text.split(part).length - 1;
  expect([count("# Permissions: "), count("What asked-for names map to")]).toEqual([2, 1]);
  expect(permissionsPages({ stack: exported() })).toBe(page(exported()));
});

test("a condition on the principal that the words do not say stays among the conditions", () => {
  const Statement = {
    Sid: "Ours",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: "arn:aws:s3:::evidence/*",
    Condition: {
      ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/a*" },
      ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/ab" },
      ArnLikeIfExists: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/c" },
    },
  };
  const policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const [row] = extractManifest({ resource: { aws_s3_bucket_policy: { one: { policy } } } }).grants;
  expect(row!.principal).toBe("role a* of 111122223333 but role ab of 111122223333");
  expect(row!.condition).toContain("role/c");
});
