import { Testing, type TerraformStack } from "cdktf";
import { inventoryOf, permissionsPage, permissionsPages, type InventoryGrant } from "../../../lib/review";
import { reviewStack } from "../../../lib/review/diff";
import { rowsForOwners } from "../../../lib/review/page/permissions-page";
import { readStack, type Stack } from "../../../lib/stack";
import { LegalHoldExportStack, LegalHoldRolesStack, type LegalHoldExportStackProps } from "../../../stacks";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { london } from "../../support/london";

const read = (stack: TerraformStack) => readStack("stack", Testing.synth(stack)).stack;

function exported(props: Partial<LegalHoldExportStackProps> = {}): Stack {
  return read(new LegalHoldExportStack(Testing.app(), "stack", { ...london(), ...props }));
}

function roles(): Stack {
  const { genesysRegion, organizationId, backend } = london();
  return read(new LegalHoldRolesStack(Testing.app(), "roles", { genesysRegion, organizationId, backend }));
}

const grantsOf = (stack: Stack): readonly InventoryGrant[] => inventoryOf(stack).grants;

const keyArn = "arn:aws:kms:eu-west-2:444455556666:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";
const page = permissionsPage;
const heading = "## What owners of existing resources must add";

test("statements for owners are shown as not in force, and are no grants", () => {
  const stack = exported({ aws: { existingBucket: {}, key: { existingKeyArn: keyArn } } });
  const [grants, forOwners] = [grantsOf(stack), rowsForOwners(stack)];
  expect(forOwners.map(({ source }) => source.split(" ")[1])).toEqual(
    expect.arrayContaining(["AllowExporterUpload", "DenyDeleteExceptCustodians", "AllowExporterEncrypt"]),
  );
  expect(grants.filter(({ plane, effect }) => plane === "AWS" && effect === "Deny")).toEqual([]);
  expect(page(stack)).toMatch(new RegExp(`${heading}\n\n\\*\\*Not in force by this stack\\*\\*`));
  expect(page(stack)).toContain("The owner of the existing resource (bucketPolicy) merges the output");
  expect(page(exported())).not.toContain(heading);
});

test("the owner of a key is asked for its use only, for this bucket, and never to hand over its administration", () => {
  const forOwners = rowsForOwners(exported({ aws: { key: { existingKeyArn: keyArn } } }));
  expect(forOwners.map(({ effect, actions }) => [effect, actions])).toEqual([
    ["Allow", ["kms:Decrypt", "kms:GenerateDataKey"]],
    // custodians
    ["Allow", ["kms:Decrypt"]],
  ]);
  expect(forOwners[0]!.condition).toContain(london().bucketName);
});

test("what is missing among the controls of a bucket or key brought along is said", () => {
  const bucket = "The bucket exists already";
  const key = "The key exists already";
  const brought = (aws: LegalHoldExportStackProps["aws"]) => {
    const text = page(exported({ aws }));
    return [text.includes(bucket), text.includes(key), text.includes("Save the bucket's current policy")];
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

test("a retention policy has a row that says what is exported by itself, and when", () => {
  const queueIds = ["7a91c5d0-8b3e-4f62-9c07-2d6e1f8a4b35"];
  const stack = exported({
    exportPolicy: { policyName: "Complaints", media: ["call", "chat"], queueIds, exportScreenRecordings: false },
  });
  const done =
    "export recordings through `<genesyscloud_integration.export_integration_2452918B.id>`" +
    `, retain recording, when queue is \`${queueIds[0]!}\``;
  expect(page(stack)).toContain(`| calls: ${done}; chats: ${done} (known only after the apply) |`);
  const off = page(exported({ exportPolicy: { queueIds, enabled: false } }));
  expect(
    [page(stack), off].map((text) => /\| retention policy "[^|]*" \| Enabled \| (\w+) \|/.exec(text)?.[1]),
  ).toEqual(["yes", "no"]);
});

test("roles brought along are rows or said to be looked up, and whoever deploys has to be able to look them up", () => {
  const stack = exported({
    genesys: { exportRole: { existingRoleName: "Exporters" }, custodianRole: { existingRoleName: "Custodians" } },
  });
  const rows = grantsOf(stack).filter(({ plane }) => plane === "Genesys Cloud");
  expect(rows.map(({ principal, actions, unknown }) => [principal, actions, unknown])).toEqual([
    ['OAuth client "legal-hold-export"', ['everything in the role "Exporters"'], "the role is created elsewhere"],
  ]);
  expect(page(stack)).toContain("The role `Custodians` is created elsewhere and only looked up here");
  expect(page(stack)).not.toContain("The role `Exporters` is created elsewhere and only looked up here");
  expect(page(stack)).toContain("| `data.genesyscloud_auth_role` | `authorization:role:view` |");
  expect(page(stack)).toContain("an administrator of Genesys Cloud grants `Exporters` to the deploying client first");
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
  expect(text).toContain('whoever has the role "legal-hold-export" | `recording:job:add`');
  expect(text).not.toContain("A client-credentials client has roles and no scopes");
  expect(text).toContain("Nothing: the stack grants no role to an OAuth client.");
  expect(text).not.toContain("LegalHoldRolesStack");
});

test("reported permissions are told apart from documented ones", () => {
  const permissions = [{ domain: "recordings", entity: "legalhold", action: "export" }];
  const stack = exported({ genesys: { reportedRole: { acknowledgeReported: true, permissions } } });
  const unknown = grantsOf(stack).filter(({ why }) => why.startsWith("in no documentation"));
  expect(unknown.map(({ actions }) => actions)).toEqual([["recordings:legalhold:export"]]);
});

test("an account that no documentation names is not called Genesys Cloud's", () => {
  const trust = (props: Partial<LegalHoldExportStackProps>) =>
    grantsOf(exported(props)).find(({ actions }) => actions[0] === "sts:AssumeRole")!;
  const [documented, given] = [trust({}), trust({ genesysRegion: "us-east-2", genesysAccountId: "999988887777" })];
  expect(documented.principal).toMatch(/^Genesys Cloud \(account \d{12}\)$/);
  expect(documented.why).not.toContain("given");
  expect([given.principal, given.why]).toEqual(["account 999988887777", expect.stringContaining("no documentation")]);
});

test("roles alone: no empty tables, and whom to grant them to", () => {
  const text = page(roles());
  expect(text).not.toMatch(/\|---\|\n\n/);
  expect(text).toContain("Nothing: the stack has no policy in AWS.");
  expect(text).toContain("An administrator grants `legal-hold-export` to the OAuth client that deploys the export");
  expect(text).not.toContain("Confirm the integration's unverified names");
  expect(text).toContain('whoever has the role "legal-hold-export-custodian"');
});

test("several stacks share what does not depend on them", () => {
  const text = permissionsPages([roles(), exported()]);
  const count = (part: string) => text.split(part).length - 1;
  expect([count("# Permissions: "), count("Mapping of reported names")]).toEqual([2, 1]);
  expect(permissionsPages([exported()])).toBe(page(exported()));
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
  const resource = { aws_s3_bucket_policy: { one: { bucket: "evidence", policy } } };
  const [row] = grantsOf(readStack("s", JSON.stringify({ resource })).stack);
  expect(row!.principal).toBe("role a* of 111122223333 but role ab of 111122223333");
  expect(row!.condition).toContain("role/c");
});

test("names are names, whatever somebody calls things", () => {
  const quiet = (text: string) => {
    const policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: { Sid: text, Effect: "Allow", Principal: { AWS: text }, Action: text, Resource: text },
    });
    return {
      resource: {
        aws_s3_bucket_policy: { one: { bucket: text, policy } },
        aws_s3_bucket: { b: { bucket: text } },
        genesyscloud_auth_role: {
          r: { name: text, permission_policies: [{ domain: text, entity_name: text, action_set: [text] }] },
        },
        genesyscloud_oauth_client: {
          c: { name: text, roles: [{ role_id: "${genesyscloud_auth_role.r.id}", division_id: text }], scopes: [text] },
        },
        aws_sns_topic_subscription: { s: { protocol: "email", endpoint: text, topic_arn: text } },
      },
      data: { genesyscloud_auth_role: { d: { name: text } } },
    };
  };
  // nothing but a name stands in code spans: what is left has no tag, link, mention, heading or row of its own
  const bare = (text: string) => text.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "").replaceAll("<br>", "");
  const lines = (text: string) => text.split("\n").length;
  const plain = page(readStack("plain", JSON.stringify(quiet("plain"))).stack);
  for (const text of HOSTILE_TEXTS.filter((one) => !/[$%]\{/.test(one) && one.trim() !== "")) {
    const shown = page(readStack(text, JSON.stringify(quiet(text))).stack);
    expect([text, lines(shown)]).toEqual([text, lines(plain)]);
    expect(bare(shown)).not.toMatch(/<|\]\(|@|!\[|https?:|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  }
});

test("what follows the host of an address is a digest", () => {
  const endpoint = "https://user:pw@hooks.example.com/services/T0/B1/secret?token=abc";
  const resource = {
    aws_sns_topic_subscription: { s: { protocol: "https", endpoint, topic_arn: "arn:aws:sns:x:1:t" } },
  };
  const text = page(readStack("s", JSON.stringify({ resource })).stack);
  expect(text).toMatch(/https:\/\/hooks\.example\.com\/….{0,9}sha256/);
  expect(text).not.toMatch(/secret|token=|user:pw/);
});

test("what tells only which thing it is bounds nothing: the page leaves it out, the review compares it", () => {
  const resource = (name: string, state: string) => ({
    aws_s3_bucket_versioning: { v: { bucket: name, versioning_configuration: { status: "Enabled" } } },
    genesyscloud_oauth_client: { c: { name, state, authorized_grant_type: "TOKEN" } },
  });
  const of = (name: string, state = "active") =>
    readStack("s", JSON.stringify({ resource: resource(name, state) })).stack;
  const labels = (stack: Stack) => inventoryOf(stack).controls.map(({ label }) => label);
  expect(labels(of("a")).filter((label) => ["Name", "State", "Set for bucket"].includes(label))).toEqual([]);
  expect(labels(of("a"))).toEqual(expect.arrayContaining(["Versioning", "Grant type"]));
  // a state that nobody documents may bound something
  expect(labels(of("a", "suspended"))).toContain("State");
  const compared = reviewStack(of("a"), of("b")).changes.map((change) => change.kind === "control" && change.label);
  expect(compared).toEqual(expect.arrayContaining(["Name", "Set for bucket"]));
});

test("what each step of an export takes, for stacks that exports are made with, and as far as the stack has it", () => {
  const title = "## Requirements of each step of an export";
  const part = (stack: Stack) => page(stack).split(title)[1] ?? "";
  const text = part(exported());
  for (const verb of ["export", "reconcile", "reconcile --manifest", "verify", "release"]) {
    expect(text).toContain(`\`legal-hold ${verb}\``);
  }
  expect(text).toMatch(
    /`legal-hold release` \| a custodian.*`recording:deletionProtection:revoke`.*`s3:PutObjectLegalHold`/,
  );
  expect(text).not.toMatch(/--athena|--checksums/);
  const jobs = (checksums: boolean) =>
    part(exported({ aws: { holdBackfill: { jobBucket: "example-jobs", checksums } } }));
  expect([jobs(false).includes("--checksums"), jobs(true).includes("--checksums")]).toEqual([false, true]);
  expect(part(exported({ aws: { trail: { inventoryBucket: "example-lists", inventoryAthena: true } } }))).toContain(
    "--athena",
  );
  expect(page(roles())).not.toContain(title);
});

test.each([
  ["public-read", false],
  ["private", true],
])("a canned access list (%s) is told by its name, and not beside nobody that it lets in", (acl, told) => {
  const aws_s3_bucket_acl = { a: { bucket: "${aws_s3_bucket.b.id}", acl } };
  const json = { resource: { aws_s3_bucket: { b: { bucket: "evidence" } }, aws_s3_bucket_acl } };
  const text = page(readStack("stack", JSON.stringify(json)).stack);
  expect(text).toContain(`| Access control list | ${acl} |`);
  expect(text.includes("Let in by the access control list")).toBe(told);
});
