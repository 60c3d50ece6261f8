import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const OWN = "111122223333";
const BUCKET = "arn:aws:s3:::evidence";
const ROOT = { AWS: `arn:aws:iam::${OWN}:root` };
const role = (name: string) => `arn:aws:iam::${OWN}:role/${name}`;

type Part = object;

/** The verdict of the lock-out of each kind, of a stack in which one policy changes. */
function lockOuts(
  resource: (policy: string) => object,
  before: readonly Part[],
  after: readonly Part[],
  account = OWN,
) {
  const stackOf = (Statement: readonly Part[]) => {
    const aws = [{ region: "eu-west-2", ...(account === "" ? {} : { allowed_account_ids: [account] }) }];
    const text = { provider: { aws }, resource: resource(JSON.stringify({ Version: "2012-10-17", Statement })) };
    return readStack("s", JSON.stringify(text)).stack;
  };
  const { changes } = reviewStack(stackOf(before), stackOf(after));
  return changes.flatMap((one) =>
    "control" in one && one.control === "lockOut" ? `${one.verdict} ${/policy|hold/.exec(one.summary)![0]}` : [],
  );
}

describe("a bucket whose policy nobody can change any more", () => {
  const policyOf = (policy: string) => ({ aws_s3_bucket_policy: { p: { bucket: "evidence", policy } } });
  const allow = {
    Effect: "Allow",
    Principal: { AWS: role("reader") },
    Action: "s3:GetObject",
    Resource: `${BUCKET}/*`,
  };
  const deny = (Condition?: object, more: object = { Principal: "*" }) => ({
    Effect: "Deny",
    ...more,
    Action: "s3:*",
    Resource: [BUCKET, `${BUCKET}/*`],
    ...(Condition && { Condition }),
  });
  const said = (...denials: readonly Part[]) => lockOuts(policyOf, [allow], [allow, ...denials]);
  const LOCKED = ["irreversible policy", "irreversible hold"];

  test.each<[string, readonly Part[]]>([
    ["nothing is asked", [deny()]],
    ["any ARN of IAM", [deny({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:*" } })]],
    ["any ARN", [deny({ StringLike: { "aws:PrincipalArn": "*" } })]],
    ["whoever has an ARN", [deny({ Null: { "aws:PrincipalArn": "false" } })]],
    ["whoever is not named by an empty text", [deny({ ArnNotEquals: { "aws:PrincipalArn": "" } })]],
    ["all but an account that nobody has", [deny({ StringNotEquals: { "aws:PrincipalAccount": "000000000000" } })]],
    ["what is in the own account", [deny({ StringEquals: { "aws:ResourceAccount": OWN } })]],
    ["with TLS, and without", ["true", "false"].map((tls) => deny({ Bool: { "aws:SecureTransport": tls } }))],
    ["from any address", [deny({ IpAddress: { "aws:SourceIp": ["0.0.0.0/0", "::/0"] } })]],
    ["everybody but a service", [deny(undefined, { NotPrincipal: { Service: "backup.amazonaws.com" } })]],
    [
      "each but one, and that one",
      [
        deny({ ArnNotEquals: { "aws:PrincipalArn": role("a") } }),
        deny({ ArnEquals: { "aws:PrincipalArn": role("a") } }),
      ],
    ],
    ["the own account by its ARNs", [deny({ ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${OWN}:*` } })]],
    ["the own account", [deny({ StringEquals: { "aws:PrincipalAccount": OWN } })]],
    ["the own account as principal", [deny(undefined, { Principal: ROOT })]],
  ])("%s", (_, denials) => {
    expect(said(...denials)).toEqual(LOCKED);
  });

  test.each<[string, Part]>([
    ["an administrator", deny({ ArnNotEquals: { "aws:PrincipalArn": role("administrator") } })],
    [
      "a user as principal",
      deny(undefined, { NotPrincipal: { AWS: [`arn:aws:iam::${OWN}:user/administrator`, ROOT.AWS] } }),
    ],
    [
      "a session as principal",
      deny(undefined, {
        NotPrincipal: {
          AWS: [role("administrator"), `arn:aws:sts::${OWN}:assumed-role/administrator/repair`, ROOT.AWS],
        },
      }),
    ],
    ["roles by a pattern", deny({ ArnNotLike: { "aws:PrincipalArn": role("admin-*") } })],
    ["a network", deny({ StringNotEquals: { "aws:SourceVpc": "vpc-1234abcd" } })],
    ["an endpoint", deny({ StringNotEquals: { "aws:SourceVpce": "vpce-1234abcd" } })],
    ["whoever comes by a network", deny({ Null: { "aws:SourceVpc": "true" } })],
    ["whoever has no address", deny({ Null: { "aws:SourceIp": "false" } })],
    ["an organization", deny({ StringNotEquals: { "aws:PrincipalOrgID": "o-abcdefghij" } })],
    ["addresses", deny({ NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
    ["other addresses", deny({ IpAddress: { "aws:SourceIp": "0.0.0.0/0" } })],
    ["MFA", deny({ BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } })],
    ["a tag", deny({ StringNotEquals: { "aws:PrincipalTag/team": "evidence" } })],
    ["the own account", deny({ StringNotEquals: { "aws:PrincipalAccount": OWN } })],
    ["a service that acts for somebody", deny({ Bool: { "aws:ViaAWSService": "false" } })],
    ["TLS", deny({ Bool: { "aws:SecureTransport": "false" } })],
    ["users", deny({ ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${OWN}:role/*` } })],
    ["federated users", deny({ StringNotEquals: { "aws:PrincipalType": "FederatedUser" } })],
    ["whom a variable names", deny({ StringNotEquals: { "aws:PrincipalArn": "${var.administrator}" } })],
    ["another account", deny(undefined, { Principal: { AWS: "999988887777" } })],
  ])("none where %s is spared", (_, denial) => {
    expect(said(denial)).toEqual([]);
  });

  test("none where the account is not known and one is named", () => {
    const denials = ["StringEquals", "StringNotEquals"].map((one) => deny({ [one]: { "aws:PrincipalAccount": OWN } }));
    for (const denial of denials) expect(lockOuts(policyOf, [allow], [allow, denial], "")).toEqual([]);
    expect(lockOuts(policyOf, [allow], [allow, deny()], "")).toEqual(LOCKED);
  });

  test("a role that is spared as principal without its sessions is denied as they are", () => {
    const NotPrincipal = { AWS: [role("administrator"), ROOT.AWS] };
    expect(said(deny(undefined, { NotPrincipal }))).toEqual(["irreversible policy"]);
  });

  test("none where nobody could before", () => {
    const before = deny({ StringLike: { "aws:PrincipalArn": "*" } });
    expect(lockOuts(policyOf, [allow, before], [allow, deny()])).toEqual([]);
  });

  test("a hold that nobody can place can still be lifted", () => {
    const place = (hold: string) => ({
      ...deny({ StringEquals: { "s3:object-lock-legal-hold": hold } }),
      Action: "s3:PutObjectLegalHold",
    });
    expect(said(place("ON"))).toEqual([]);
    expect(said(place("OFF"))).toEqual(["irreversible hold"]);
  });
});

describe("a key whose policy nobody can change any more", () => {
  const KEY = `arn:aws:kms:eu-west-2:${OWN}:key/11111111-2222-3333-4444-555555555555`;
  const OTHER = KEY.replace(/5+$/, "666666666666");
  const ofKey = (policy: string) => ({ aws_kms_key_policy: { p: { key_id: KEY, policy } } });
  const made = (policy: string) => ({ aws_kms_key: { k: { policy } } });
  const all = { Effect: "Allow", Principal: ROOT, Action: "kms:*", Resource: "*" };
  const said = (...after: readonly Part[]) => [ofKey, made].map((resource) => lockOuts(resource, [all], after).join());
  const when = (Condition: object) => ({ ...all, Condition });
  const deny = (Condition: object) => ({ ...all, Effect: "Deny", Principal: "*", Condition });

  test.each<[string, readonly Part[]]>([
    ["callers of another account", [when({ StringEquals: { "kms:CallerAccount": "999988887777" } })]],
    ["an ARN of nobody", [when({ StringEquals: { "aws:PrincipalArn": "nobody" } })]],
    ["another account", [{ ...all, Principal: { AWS: "999988887777" } }]],
    ["the own account is denied", [all, deny({ StringEquals: { "kms:CallerAccount": OWN } })]],
    ["any ARN is denied", [all, deny({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:*" } })]],
  ])("%s", (_, after) => {
    expect(said(...after)).toEqual(["irreversible policy", "irreversible policy"]);
  });

  test.each<[string, readonly Part[]]>([
    ["callers of the own account", [when({ StringEquals: { "kms:CallerAccount": OWN } })]],
    ["an administrator", [{ ...all, Principal: { AWS: role("administrator") } }]],
    ["whoever has MFA", [when({ Bool: { "aws:MultiFactorAuthPresent": "true" } })]],
    ["all but other accounts", [all, deny({ StringNotEquals: { "kms:CallerAccount": OWN } })]],
    ["an administrator spared", [all, deny({ ArnNotEquals: { "aws:PrincipalArn": role("administrator") } })]],
    ["through a service", [when({ StringEquals: { "kms:ViaService": "cloudformation.eu-west-2.amazonaws.com" } })]],
  ])("none: %s", (_, after) => {
    expect(said(...after)).toEqual(["", ""]);
  });

  test("a policy that is about another key gives nothing", () => {
    expect(lockOuts(ofKey, [all], [{ ...all, Resource: OTHER }])).toEqual(["irreversible policy"]);
    expect(lockOuts(ofKey, [all], [{ ...all, Resource: KEY }])).toEqual([]);
    expect(lockOuts(made, [all], [{ ...all, Resource: OTHER }])).toEqual(["unknown policy"]);
    expect(lockOuts(made, [{ ...all, Resource: KEY }], [{ ...all, Resource: OTHER }])).toEqual([]);
    for (const [of, locked] of [
      ["k", []],
      ["other", ["irreversible policy"]],
    ] as const) {
      const Resource = `\${aws_kms_key.${of}.arn}`;
      const two = (policy: string) => ({
        aws_kms_key: { k: {}, other: {} },
        aws_kms_key_policy: { p: { key_id: "${aws_kms_key.k.key_id}", policy } },
      });
      expect(lockOuts(two, [all], [{ ...all, Resource }])).toEqual(locked);
    }
  });
});
