import { Testing } from "cdktf";
import { explainUpload, readStack } from "../../lib/explain";
import { ConfigError } from "../../lib/core";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { editPolicy, londonJson, reviewed } from "../support/review/edits";
import { london } from "../support/london";

type Props = Partial<LegalHoldExportStackProps>;
type Statement = { readonly [name: string]: unknown };

const ORGANIZATION = "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3";
const FOREIGN = "arn:aws:iam::444455556666:role/legal/outside-counsel";
const SET = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Custodian_";
const BUCKET = "arn:aws:s3:::example-legal-hold-evidence-eu-west-2";

const make = (props: Props) => new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...props });
const json = (props: Props) => londonJson({ ...london(), ...props });

function faultsOf(props: Props): readonly string[] {
  try {
    Testing.synth(make(props));
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ code, allowed, fix }) => `${code}: ${allowed} ${fix}`);
  }
}

function warningsOf(props: Props): readonly string[] {
  const found: string[] = [];
  const stack = make(props);
  for (const { metadata } of stack.node.findAll().map(({ node }) => node))
    for (const { type, data } of metadata) if (/warn/.test(type)) found.push(String(data));
  return found;
}

function bucketStatements(props: Props): readonly Statement[] {
  const [policy] = Object.values(json(props).resource["aws_s3_bucket_policy"]!);
  return (JSON.parse(String(policy!["policy"])) as { readonly Statement: readonly Statement[] }).Statement;
}

const stated = (statement: object): Props => ({
  aws: { bucketPolicy: { additionalStatements: [{ Sid: "Mine", ...statement } as never] } },
});
const everywhere = { Resource: [BUCKET, `${BUCKET}/*`] };

describe("event holds", () => {
  const explained = (headers: { readonly [name: string]: string }) =>
    explainUpload(readStack("london", JSON.stringify(json({}))).stack, { key: `${ORGANIZATION}/r.opus`, headers });

  test.each([
    ["OFF", "2555", "DenyEventHoldOffExceptCustodians"],
    ["ON", "1", "DenyShorterEventHoldExceptCustodians"],
  ])("explain: an upload with event hold %s for %s days is denied, and by what", (hold, days, sid) => {
    const headers = { "x-amz-object-lock-event-hold": hold, "x-amz-object-lock-event-hold-duration-days": days };
    const { verdict, checks } = explained(headers);
    expect(verdict).toBe("denied");
    expect(JSON.stringify(checks)).toContain(sid);
  });

  test("review: a denial that goes is told by what can be done to event holds then, and by nothing else", () => {
    const { verdict, changes } = reviewed((stack) =>
      editPolicy(stack, "aws_s3_bucket_policy", (all) => all.filter(({ Sid }) => !/EventHold/.test(String(Sid)))),
    );
    expect(verdict).toBe("broader");
    expect(changes.map(({ meaning }) => meaning)).toEqual([
      "Anyone but role legal/evidence-custodian can now end event holds, if their own policies allow it.",
      "Anyone but role legal/evidence-custodian can now set shorter event holds, if their own policies allow it.",
    ]);
  });
});

describe("a custodian of another account", () => {
  test("is refused without an acknowledgement", () => {
    expect(faultsOf({ custodians: [FOREIGN] })).toEqual([expect.stringMatching(/^PRINCIPAL_OF_OTHER_ACCOUNT/)]);
  });

  test("gets an Allow with one, for deleting and for lifting", () => {
    const [allow, ...more] = bucketStatements({ custodians: [FOREIGN], acknowledgeOtherAccounts: true }).filter(
      ({ Effect, Condition }) => Effect === "Allow" && JSON.stringify(Condition ?? "").includes(FOREIGN),
    );
    const actions = [allow, ...more].flatMap((one) => one?.["Action"] as string[]);
    expect(actions).toEqual(expect.arrayContaining(["s3:DeleteObjectVersion", "s3:PutObjectLegalHold"]));
  });
});

describe("people", () => {
  test("a permission set with a star warns, and shows the exact form", () => {
    expect(warningsOf({ custodians: [`${SET}*`] })).toContainEqual(
      expect.stringContaining(`Write AWSReservedSSO_Custodian_${"?".repeat(16)}, with sixteen question marks.`),
    );
    expect(warningsOf({ custodians: [`${SET}${"?".repeat(16)}`] }).join()).not.toContain("question marks");
  });

  test("every permission set at once is refused", () => {
    const every = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*";
    expect(faultsOf({ custodians: [every] })).toEqual([expect.stringMatching(/^CUSTODIAN_INVALID/)]);
  });

  test("administrators left out warn", () => {
    const open: Props = { administrators: undefined as never };
    expect(warningsOf(open)).toContainEqual(expect.stringMatching(/administrators/));
    expect(warningsOf({})).not.toContainEqual(expect.stringMatching(/administrators/));
  });
});

describe("what an organization adds to the bucket policy", () => {
  const perimeter = (id: string, principal = "aws:PrincipalOrgID") =>
    stated({
      Effect: "Deny",
      Principal: "*",
      Action: "s3:PutObject",
      Resource: `${BUCKET}/*`,
      Condition: { StringNotEquals: { [principal]: id }, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
    });
  const ID = "o-a1b2c3d4e5";

  test("a data perimeter passes where the organization is not told", () => {
    expect(faultsOf(perimeter(ID))).toEqual([]);
  });

  test("and is held against the organization that is told", () => {
    const told = (id: string): Props => {
      const { aws } = perimeter(ID);
      return { aws: { ...aws, organization: { id } } };
    };
    expect(faultsOf(told(ID))).toEqual([]);
    expect(faultsOf(told("o-zzzzzzzzzz")).length).toBeGreaterThan(0);
  });

  test("a denial by NotAction is judged for what a bucket policy decides", () => {
    const but = (...NotAction: string[]) => stated({ Effect: "Deny", Principal: "*", NotAction, ...everywhere });
    expect(faultsOf(but("s3:GetObject")).length).toBeGreaterThan(0);
    expect(faultsOf(but("s3:*"))).toEqual([]);
  });

  test("Genesys Cloud is no service: the fix names its account and a role", () => {
    const service = { Effect: "Allow", Principal: { Service: "genesyscloud.amazonaws.com" }, Action: "s3:PutObject" };
    const [fault = "", ...more] = faultsOf(stated({ ...service, Resource: `${BUCKET}/*` }));
    expect(more).toEqual([]);
    expect(fault).toMatch(/AWS account of Genesys Cloud, 765628985471/);
    expect(fault).toMatch(/role/);
    expect(fault).not.toMatch(/aws:SourceArn/);
  });
});

test("several transitions are one rule, and one before thirty days is refused", () => {
  const moves = (afterDays: number): Props => ({
    aws: {
      bucket: {
        lifecycle: {
          transitions: [
            { afterDays, storageClass: "STANDARD_IA" },
            { afterDays: 180, storageClass: "GLACIER" },
          ],
        },
      },
    },
  });
  const [lifecycle] = Object.values(json(moves(30)).resource["aws_s3_bucket_lifecycle_configuration"]!);
  const rules = lifecycle!["rule"] as readonly { readonly transition?: readonly object[] }[];
  expect(
    rules.filter(({ transition }) => transition !== undefined).map(({ transition }) => transition!.length),
  ).toEqual([2]);
  expect(faultsOf(moves(29))).toEqual([expect.stringMatching(/^LIFECYCLE/)]);
});

test.each<[string, Props, RegExp]>([
  [
    "a runtime that the provider does not know",
    { aws: { holdKeeper: { mode: "everything", runtime: "nodejs26.x" as never } } },
    /RUNTIME/,
  ],
  ["a category of functions", { genesys: { exportActions: { category: "function data action" } } }, /^ACTION_CATEGORY/],
  [
    "a key prefix outside of the organization",
    { aws: { holdKeeper: { mode: "whenPrefix", keyPrefixes: ["cases/"] } } },
    /PREFIX/,
  ],
  [
    "an environment of more than 4 KB",
    {
      aws: {
        holdKeeper: {
          mode: "whenPrefix",
          keyPrefixes: Array.from({ length: 60 }, (_, i) => `${ORGANIZATION}/year=2026/month=1/day=2/hour=${i}/`),
        },
      },
    },
    /^HOLD_KEEPER/,
  ],
])("refused: %s", (_, props, fault) => {
  expect(faultsOf(props)).toEqual([expect.stringMatching(fault)]);
});
