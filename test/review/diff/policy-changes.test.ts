import type { StackReview } from "../../../lib/review/types";
import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import { london } from "../../support/london";
import { editPolicy, londonJson, reviewed, statement, type Editable, type Json } from "../../support/review/edits";

const BUCKET = "aws_s3_bucket_policy";
const IDENTITY = "aws_iam_role_policy";
const ANY_KEY = "arn:aws:s3:::example-legal-hold-evidence-eu-west-2/*";

const inBucket = (change: (statements: Editable[]) => unknown) => (json: Json) => editPolicy(json, BUCKET, change);
const inIdentity = (change: (statements: Editable[]) => unknown) => (json: Json) => editPolicy(json, IDENTITY, change);

function split(statements: Editable[]): Editable[] {
  const one = statement(statements, "AllowExporterUpload");
  const parts = (one.Action as string[]).map((Action, i) => ({ ...one, Sid: `Write${i}`, Action }));
  return [...statements.filter((other) => other !== one), ...parts];
}

// the twelve edits that a comparison by presence was tried on; none of them lets anybody do more
const HARMLESS: readonly (readonly [name: string, verdict: string, change: (json: Json) => void])[] = [
  ["statements in another order", "same", inBucket((all) => all.reverse())],
  [
    "actions in another order",
    "same",
    inIdentity((all) => {
      const one = statement(all, "AllowExporterUpload");
      one.Action = [...(one.Action as string[])].reverse();
    }),
  ],
  [
    "a scalar as a list",
    "same",
    inIdentity((all) => {
      const one = statement(all, "AllowExporterPlaceLegalHold");
      one.Action = [one.Action as string];
    }),
  ],
  ["another sid", "same", inBucket((all) => void (statement(all, "DenyDeleteExceptCustodians").Sid = "Other"))],
  ["a split statement", "same", inIdentity(split)],
  [
    "a condition value as a list",
    "same",
    inIdentity((all) => {
      statement(all, "AllowExporterPlaceLegalHold").Condition = {
        StringEquals: { "s3:object-lock-legal-hold": ["ON"] },
      };
    }),
  ],
  [
    "condition entries in another order and case",
    "same",
    (json) =>
      editPolicy(json, "aws_kms_key", (all) => {
        const one = statement(all, "AllowExporterEncrypt");
        const entries = Object.entries(one.Condition!).reverse();
        one.Condition = Object.fromEntries(
          entries.map(([operator, keys]) => [
            operator,
            Object.fromEntries(
              Object.entries(keys).map(([key, values]) => [
                key.toUpperCase().replace("ENCRYPTIONCONTEXT:AWS:S3:ARN", "EncryptionContext:aws:s3:arn"),
                values,
              ]),
            ),
          ]),
        );
      }),
  ],
  [
    "an Allow gains a condition",
    "narrower",
    inIdentity((all) => {
      statement(all, "AllowExporterUpload").Condition = {
        Bool: { "aws:SecureTransport": "true" },
        StringEquals: { "s3:x-amz-server-side-encryption": "aws:kms" },
      };
    }),
  ],
  [
    "one action fewer",
    "narrower",
    inIdentity((all) => void (statement(all, "AllowExporterUpload").Action = ["s3:PutObject"])),
  ],
  [
    "an Allow of what is allowed",
    "same",
    inIdentity((all) => {
      all.push({
        Effect: "Allow",
        Action: "s3:PutObject",
        Resource: `${ANY_KEY.slice(0, -1)}3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/2026/*`,
      });
    }),
  ],
  [
    "a denial more",
    "narrower",
    inBucket((all) => {
      all.push({
        Effect: "Deny",
        Principal: "*",
        Action: "s3:PutObject",
        Resource: ANY_KEY,
        Condition: { StringEquals: { "s3:x-amz-acl": "public-read" } },
      });
    }),
  ],
  [
    "the same statement twice",
    "same",
    inBucket((all) => {
      all.push({ ...statement(all, "DenyInsecureTransport"), Sid: "Again" });
    }),
  ],
];

describe("harmless edits raise no alarm", () => {
  test.each(HARMLESS)("%s: %s", (_, verdict, change) => {
    const review = reviewed(change);
    expect(review.changes.filter((row) => row.verdict !== "narrower")).toEqual([]);
    expect(review.verdict).toBe(verdict);
  });

  test("s3:* becomes s3:PutObject", () => {
    const resource = "arn:aws:s3:::another-bucket/*";
    const narrower = (action: string) =>
      inIdentity((all) => void all.push({ Effect: "Allow", Action: action, Resource: resource }));
    const json = londonJson(london());
    narrower("s3:*")(json);
    const before = readStack("london", JSON.stringify(json)).stack;
    expect(reviewStack(readStack("london", JSON.stringify(londonJson(london()))).stack, before)).toMatchObject({
      verdict: "broader",
      changes: [{ actions: ["s3:*"], risk: "protection" }],
    });
    const less = londonJson(london());
    narrower("s3:PutObject")(less);
    const review = reviewStack(before, readStack("london", JSON.stringify(less)).stack);
    expect(review).toMatchObject({ verdict: "narrower", changes: [{ verdict: "narrower" }] });
    expect(review.changes.flatMap((row) => (row.kind === "grant" ? row.actions : []))).not.toContain("s3:PutObject");
  });
});

describe("every loosening is broader, with a request that shows it", () => {
  const rows = (review: StackReview) => review.changes.filter((row) => row.verdict === "broader");
  const LOOSER: readonly (readonly [name: string, expected: object, change: (json: Json) => void])[] = [
    [
      "a denial goes",
      {
        effect: "Deny",
        risk: "protection",
        actions: ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:ReplicateDelete"],
        witness: { action: "s3:DeleteObject", before: { verdict: "explicitlyDenied" }, after: { verdict: "allowed" } },
      },
      inBucket((all) => all.filter(({ Sid }) => Sid !== "DenyDeleteExceptCustodians")),
    ],
    [
      "a denial spares one more",
      { effect: "Deny", witness: { principal: "arn:aws:iam::111122223333:role/x" } },
      inBucket((all) => {
        statement(all, "DenyDeleteExceptCustodians").Condition = {
          ArnNotLike: {
            "aws:PrincipalArn": [
              "arn:aws:iam::111122223333:role/legal/evidence-custodian",
              "arn:aws:iam::111122223333:role/x",
            ],
          },
        };
      }),
    ],
    [
      "a denial counts fewer days",
      { effect: "Deny", witness: { context: { "s3:object-lock-remaining-retention-days": "2554" } } },
      inBucket((all) => {
        const one = statement(all, "DenyShorterRetentionExceptCustodians");
        one.Condition = { ...one.Condition, NumericLessThan: { "s3:object-lock-remaining-retention-days": "2554" } };
      }),
    ],
    [
      "everybody may read",
      { risk: "external", witness: { principal: "anonymous", action: "s3:GetObject" } },
      inBucket((all) => {
        all.push({ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: ANY_KEY });
        return all.filter(({ Sid }) => Sid !== "DenyReadExceptReaders");
      }),
    ],
    [
      "a condition of a grant goes",
      {
        effect: "Allow",
        actions: ["s3:PutObjectLegalHold"],
        witness: { before: { verdict: "implicitlyDenied" }, after: { verdict: "allowed" } },
      },
      (json) => {
        for (const type of [BUCKET, IDENTITY])
          editPolicy(json, type, (all) => delete statement(all, "AllowExporterPlaceLegalHold").Condition);
      },
    ],
    [
      "a role without external id",
      { risk: "external", grantKind: "trust", actions: ["sts:AssumeRole"] },
      (json) => editPolicy(json, "aws_iam_role", (all) => delete all[0]!.Condition),
    ],
    [
      "another account is trusted",
      { risk: "external", grantKind: "trust", witness: { principal: "arn:aws:iam::999900001111:role/x" } },
      (json) =>
        editPolicy(
          json,
          "aws_iam_role",
          (all) => void all.push({ ...all[0]!, Sid: "More", Principal: { AWS: "999900001111" } }),
        ),
    ],
    [
      "a key policy names one more",
      { grantKind: "key", witness: { action: "kms:Decrypt" } },
      (json) =>
        editPolicy(
          json,
          "aws_kms_key",
          (all) =>
            void all.push({
              Effect: "Allow",
              Principal: { AWS: "arn:aws:iam::111122223333:role/reader" },
              Action: "kms:Decrypt",
              Resource: "*",
            }),
        ),
    ],
  ];

  test.each(LOOSER)("%s", (_, expected, change) => {
    const found = rows(reviewed(change)).filter(({ kind }) => kind === "grant");
    expect(found).toContainEqual(expect.objectContaining(deep(expected)));
  });

  test("what a bucket policy still denies is no new access", () => {
    const change = inIdentity(
      (all) => void all.push({ Effect: "Allow", Action: "s3:DeleteObject", Resource: ANY_KEY }),
    );
    expect(reviewed(change)).toMatchObject({ verdict: "same" });
  });

  test("a boundary that goes lets through what it held back", () => {
    const json = londonJson(london());
    const [role] = Object.values(json.resource["aws_iam_role"]!);
    const allow = { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:PutObject", Resource: "*" } };
    json.resource["aws_iam_policy"] = { limit: { name: "limit", policy: JSON.stringify(allow) } };
    role!["permissions_boundary"] = "${aws_iam_policy.limit.arn}";
    const bounded = readStack("london", JSON.stringify(json)).stack;
    delete role!["permissions_boundary"];
    const free = readStack("london", JSON.stringify(json)).stack;
    const review = reviewStack(bounded, free);
    const actions = review.changes.flatMap((row) => (row.kind === "grant" ? row.actions : []));
    expect(review.verdict).toBe("broader");
    expect(actions).toContain("kms:GenerateDataKey");
    expect(actions).not.toContain("s3:PutObject");
    expect(reviewStack(free, bounded).verdict).toBe("narrower");
  });

  test("documents that cannot be read are unknown, and unknown is not passed over", () => {
    const review = reviewed((json) => {
      const [policy] = Object.values(json.resource[IDENTITY]!);
      policy!["policy"] = "${jsonencode(var.statements)}";
    });
    expect(review.verdict).toBe("unknown");
    expect(review.changes[0]).toMatchObject({
      verdict: "unknown",
      unknown: "not evaluated: <jsonencode(var.statements)>",
    });
  });

  test("a value that only the apply tells is unknown, not broader", () => {
    const review = reviewed(
      inIdentity((all) => void all.push({ Effect: "Allow", Action: "s3:GetObject", Resource: "TOKEN/*" })),
      undefined,
      (text) => text.replace("TOKEN", "${var.bucket_arn}"),
    );
    expect(review).toMatchObject({ verdict: "unknown", changes: [{ resources: ["<var.bucket_arn>/*"] }] });
  });
});

function deep(expected: object): object {
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      typeof value === "object" && !Array.isArray(value) ? expect.objectContaining(deep(value as object)) : value,
    ]),
  );
}
