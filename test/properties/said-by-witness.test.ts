import { reviewStack } from "../../lib/review/diff";
import { accessGraph } from "../../lib/review/render/graph";
import { reportOf } from "../../lib/review/report";
import type { Change, StackReview } from "../../lib/review/types";
import { readStack } from "../../lib/stack";
import { london } from "../support/london";
import { editPolicy, londonJson, statement, type Editable, type Json } from "../support/review/edits";

const BASE = JSON.stringify(londonJson(london()));
const EXPORTER = "role legal-hold-export-eu-west-2";

function review(change: (json: Json) => void): StackReview {
  const json = JSON.parse(BASE) as Json;
  change(json);
  return reviewStack(readStack("s", BASE).stack, readStack("s", JSON.stringify(json)).stack);
}

const said = ({ meaning = "", summary }: Change) => `${meaning} ${summary}`.trim();
const identity = (json: Json, change: (all: Editable[]) => unknown) => editPolicy(json, "aws_iam_role_policy", change);
const allow = (json: Json, ...Action: readonly string[]) =>
  identity(json, (all) => all.push({ Effect: "Allow", Action: [...Action], Resource: "*" }));
const exempt = (json: Json, arn: string) =>
  editPolicy(json, "aws_s3_bucket_policy", (all) => {
    const Condition = statement(all, "DenyDeleteExceptCustodians").Condition as {
      ArnNotLike: { [key: string]: string | string[] };
    };
    Condition.ArnNotLike["aws:PrincipalArn"] = [Condition.ArnNotLike["aws:PrincipalArn"]!, arn].flat();
    all.push({ Effect: "Allow", Principal: { AWS: arn }, Action: "s3:DeleteObject", Resource: `${BUCKET}/*` });
  });
const BUCKET = "arn:aws:s3:::example-legal-hold-evidence-eu-west-2";

test("a role that may ask for holds without a condition lifts none where the bucket's policy denies OFF", () => {
  const { verdict, changes } = review((json) =>
    identity(json, (all) => {
      delete (statement(all, "AllowExporterPlaceLegalHold") as { Condition?: unknown }).Condition;
    }),
  );
  expect(verdict).toBe("broader");
  expect(changes.map(said)).toEqual([expect.stringMatching(/^role \S+ may now do s3:PutObjectLegalHold on /)]);
  expect(changes.map(said)[0]).toMatch(/\. It can lift legal holds no more than before\.$/);
  expect(changes).toEqual([expect.objectContaining({ asBefore: ["lift legal holds"] })]);
});

test("where the denial of OFF goes as well, the request that is shown lifts one", () => {
  const { changes } = review((json) => {
    identity(json, (all) => {
      delete (statement(all, "AllowExporterPlaceLegalHold") as { Condition?: unknown }).Condition;
    });
    editPolicy(json, "aws_s3_bucket_policy", (all) => all.filter(({ Sid }) => !/LegalHoldOff/.test(String(Sid))));
  });
  const row = changes.find(({ meaning }) => meaning?.startsWith(`${EXPORTER} can now`));
  expect(row).toMatchObject({ meaning: `${EXPORTER} can now lift legal holds and add or overwrite evidence.` });
  expect(row).toHaveProperty(["witness", "context", "s3:object-lock-legal-hold"], "OFF");
});

test("what is allowed in every bucket is not said of evidence whose bucket denies it", () => {
  const { verdict, changes } = review((json) => allow(json, "s3:GetObject", "s3:DeleteObjectVersion"));
  expect(verdict).toBe("broader");
  expect(changes.map(said)).toEqual([
    `${EXPORTER} may now do s3:DeleteObjectVersion, s3:GetObject on *. It can delete evidence and read evidence no more than before.`,
  ]);
  expect(changes[0]).toMatchObject({
    witness: { resource: expect.stringMatching(/^arn:aws:s3:::[^/]+\/./) as string },
  });
});

test("and is said of it where the bucket's policy leaves it to the account", () => {
  const json = JSON.parse(BASE) as Json;
  editPolicy(json, "aws_s3_bucket_policy", (all) => all.filter(({ Sid }) => !/^DenyDelete/.test(String(Sid))));
  const before = JSON.stringify(json);
  allow(json, "s3:DeleteObject", "s3:GetObject");
  const { changes } = reviewStack(readStack("s", before).stack, readStack("s", JSON.stringify(json)).stack);
  expect(changes.map(said)).toEqual([
    `${EXPORTER} can now delete evidence. ${EXPORTER} may now do s3:DeleteObject, s3:GetObject on *. It can read evidence ` +
      "no more than before. Object Lock still protects versions under a legal hold, or under retention that is not bypassed.",
  ]);
  expect(changes[0]).toMatchObject({ witness: { action: "s3:DeleteObject", resource: `${BUCKET}/x` } });
});

test("who may read what a key encrypts is said to need the key as well", () => {
  const json = JSON.parse(BASE) as Json;
  editPolicy(json, "aws_s3_bucket_policy", (all) => all.filter(({ Sid }) => !/^DenyRead/.test(String(Sid))));
  const before = JSON.stringify(json);
  allow(json, "s3:GetObject");
  const { changes } = reviewStack(readStack("s", before).stack, readStack("s", JSON.stringify(json)).stack);
  expect(changes.map(said)).toEqual([
    `${EXPORTER} can now read evidence. ${EXPORTER} may now do s3:GetObject on *. What a customer managed key encrypts ` +
      "can be read only by whoever may also use kms:Decrypt with that key.",
  ]);
});

test.each([undefined, "alias/aws/s3", "arn:aws:kms:eu-west-2:111122223333:alias/aws/s3"])(
  "S3's own key, here %s, asks nothing more of who may read",
  (kms_master_key_id) => {
    const rule = { apply_server_side_encryption_by_default: { sse_algorithm: "aws:kms", kms_master_key_id } };
    const json = {
      resource: {
        aws_s3_bucket: { b: { bucket: "b", object_lock_enabled: true } },
        aws_s3_bucket_server_side_encryption_configuration: { e: { bucket: "b", rule } },
        aws_iam_user_policy: {},
      },
    };
    const before = JSON.stringify(json);
    const policy = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] };
    json.resource.aws_iam_user_policy = { p: { user: "u", policy: JSON.stringify(policy) } };
    const { changes } = reviewStack(readStack("s", before).stack, readStack("s", JSON.stringify(json)).stack);
    expect(changes.map(said)).toEqual(["user u can now read evidence. user u may now do s3:GetObject on *."]);
  },
);

test.each([
  ["arn:aws:iam::999988887777:role/x", "role x of 999988887777"],
  ["arn:aws:iam::111122223333:role/x", "role x"],
  ["arn:aws:iam::111122223333:role/eng/oncall", "role eng/oncall"],
])("who is exempt now is named, whatever the name: %s", (arn, who) => {
  const { changes } = review((json) => exempt(json, arn));
  const denial = changes.find((change) => change.kind === "grant" && change.effect === "Deny")!;
  expect(said(denial)).toMatch(`${who} can now delete evidence. ${who} is no longer denied `);
  expect(said(denial)).toContain(": it is exempt from the denial now.");
});

test("who is exempt now has a mark in the graph, and reaches the bucket", () => {
  const stack = review((json) => exempt(json, "arn:aws:iam::111122223333:role/eng/oncall"));
  const [part] = reportOf({ verdict: stack.verdict, stacks: [stack] }).stacks;
  const { nodes, edges } = accessGraph(part!);
  const oncall = nodes.find(({ name }) => name === "eng/oncall")!;
  expect(oncall.mark).toBe("broader");
  expect(edges.filter(({ from }) => from === oncall.id).map(({ mark }) => mark)).toEqual(["broader"]);
});

test("a denial that changed says how, and its request has only the key that counts", () => {
  const { changes } = review((json) =>
    editPolicy(json, "aws_s3_bucket_policy", (all) => {
      const one = statement(all, "DenyShorterRetentionExceptCustodians") as unknown as {
        Condition: { NumericLessThan: { [key: string]: string } };
      };
      one.Condition.NumericLessThan["s3:object-lock-remaining-retention-days"] = "30";
    }),
  );
  expect(changes.map(said)).toEqual([
    expect.stringMatching(/^Anyone but role legal\/evidence-custodian can now set another retention, if their own /),
  ]);
  expect(changes[0]!.summary).toMatch(/changed \(was when \S+ is less than 2555, is when \S+ is less than 30\)\.$/);
  expect(changes[0]).toMatchObject({
    witness: {
      before: { why: expect.stringContaining("DenyShorterRetentionExceptCustodians") as string },
      after: { why: expect.stringMatching(/^One of their own policies, as assumed, allows /) as string },
    },
  });
});

test("the root user is not the account", () => {
  const json = londonJson({ ...london(), administrators: undefined } as unknown as ReturnType<typeof london>);
  const { after } = reviewStack(undefined, readStack("s", JSON.stringify(json)).stack);
  const denials = after!.grants.filter(({ kind, effect }) => kind === "key" && effect === "Deny");
  expect(denials.map(({ principal }) => principal)).toEqual(["everyone but the root user of 111122223333"]);
});

test("default retention that ends is said to end, and one that gets weaker to get weaker", () => {
  const withRule = (rule: unknown) =>
    review((json) => {
      Object.values(json.resource["aws_s3_bucket_object_lock_configuration"]!)[0]!["rule"] = rule;
    }).changes.map(({ meaning }) => meaning);
  const [mode, days] = ["GOVERNANCE", 30];
  expect(withRule({ default_retention: { mode, days } })).toEqual([
    "Evidence that arrives from now on is kept for a shorter time.",
  ]);
  const { changes } = review((json) => {
    delete json.resource["aws_s3_bucket_object_lock_configuration"];
  });
  expect(changes.map(({ meaning }) => meaning)).toEqual(
    expect.arrayContaining([
      "Evidence that arrives from now on is no longer kept by default.",
      "Evidence that arrives from now on is under no mode of retention by default.",
    ]),
  );
});
