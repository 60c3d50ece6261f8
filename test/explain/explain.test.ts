import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Testing } from "cdktf";
import { ConfigError } from "../../lib/core";
import { explainUpload as explainStack, readStack, type Explanation, type UploadQuestion } from "../../lib/explain";
import { LegalHoldExportStack } from "../../stacks";
import { london as props } from "../support/london";
import { synthStack } from "../support/synth";

type StackJson = object;

function explainUpload(stack: StackJson, question: UploadQuestion): Explanation {
  return explainStack(readStack("test", JSON.stringify(stack)).stack, question);
}

interface Case {
  readonly about: string;
  readonly stack: StackJson;
  /** An upload with a hold, denied. */
  readonly question: UploadQuestion;
  readonly denied: readonly {
    readonly check: string;
    readonly cause: string;
    readonly statement?: string;
    readonly address?: string;
  }[];
  /** How the first change that is told begins. */
  readonly change: readonly [string];
  /** The same without what causes it, allowed. */
  readonly plain: UploadQuestion;
}

const FOLDER = join(__dirname, "../cases/explain");
const cases = readdirSync(FOLDER).map(
  (file) => [file.replace(".json", ""), JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Case] as const,
);

function denials({ checks }: Explanation) {
  return checks.filter(({ verdict }) => verdict === "denied");
}

describe("causes of a 403 on held recordings only", () => {
  test.each(cases)("%s", (_, { stack, question, denied, change }) => {
    const answer = explainUpload(stack, question);
    expect(answer.verdict).toBe("denied");
    const found = denials(answer);
    expect(found.map(({ name, cause }) => ({ check: name, cause }))).toEqual(
      denied.map(({ check, cause }) => ({ check, cause })),
    );
    denied.forEach(({ statement, address }, i) => {
      if (statement !== undefined) expect(found[i]!.decidedBy.map((place) => place.statement)).toContain(statement);
      if (address !== undefined) expect(found[i]!.decidedBy.map((place) => place.address)).toContain(address);
    });
    expect(found[0]!.change?.[0]).toMatch(new RegExp(`^${change[0].replace(/\W/g, "\\$&")}`));
  });

  test.each(cases)("%s: other recordings pass", (_, { stack, plain }) => {
    expect(denials(explainUpload(stack, plain))).toEqual([]);
    expect(explainUpload(stack, plain).verdict).toBe("allowed");
  });
});

function london(question: Partial<UploadQuestion> = {}): Explanation {
  const stack = synthStack(new LegalHoldExportStack(Testing.app(), "london", props())) as unknown as StackJson;
  return explainUpload(stack, { key: `${props().organizationId}/r.opus`, ...question });
}

describe("a stack of this library", () => {
  test("an ordinary upload and one with a hold are allowed, whole and in parts", () => {
    const sent: readonly NonNullable<UploadQuestion["headers"]>[] = [{}, { "x-amz-object-lock-legal-hold": "ON" }];
    for (const headers of sent) {
      const { verdict, notes, refusals } = london({ headers, multipart: true });
      expect({ verdict, refusals }).toEqual({ verdict: "allowed", refusals: [] });
      expect(notes).toEqual([expect.stringMatching(/only with Content-MD5 or a checksum/)]);
    }
  });

  test("hold = OFF on an ordinary recording is denied, and the answer says why nothing can be done", () => {
    const { verdict, checks, notes } = london({ headers: { "x-amz-object-lock-legal-hold": "OFF" } });
    expect(verdict).toBe("denied");
    const put = checks.find(({ name }) => name === "put the object")!;
    expect(put).toMatchObject({
      cause: "HOLD_OFF",
      decidedBy: [{ policy: "bucket policy", statement: "DenyLegalHoldOffExceptCustodians" }],
    });
    expect(put.change).toEqual(["Send x-amz-object-lock-legal-hold: ON."]);
    expect(notes.join()).toMatch(/S3 cannot distinguish that from lifting a hold/);
  });

  test("user metadata decides nothing, and the answer says so", () => {
    const { verdict, notes } = london({ headers: { "x-amz-meta-legal-hold": "true" } });
    expect(verdict).toBe("allowed");
    expect(notes.join()).toMatch(/No source says that Genesys sends it\. It has no effect here/);
  });

  test("outside of the organization's prefix", () => {
    const { checks } = london({ key: "other/r.opus" });
    expect(checks.find(({ name }) => name === "put the object")).toMatchObject({
      cause: "RESOURCE_NOT_COVERED",
      otherwise: [`Upload below ${props().organizationId}/.`],
    });
  });
});

/** A stack in another hand: policies as data sources, names by reference, a key that is elsewhere. */
function foreign(more: { readonly [type: string]: object } = {}): StackJson {
  const statement = (effect: string, actions: string[], resources: string[], rest: object = {}) => {
    return { effect, actions, resources, ...rest };
  };
  return {
    data: {
      aws_caller_identity: { me: {} },
      aws_iam_policy_document: {
        trust: {
          statement: [
            {
              actions: ["sts:AssumeRole"],
              principals: [{ type: "AWS", identifiers: ["765628985471"] }],
              condition: [{ test: "StringEquals", variable: "sts:ExternalId", values: ["org-1"] }],
            },
          ],
        },
        write: {
          statement: [
            statement("Allow", ["s3:Put*", "s3:Get*"], ["${aws_s3_bucket.b.arn}", "${aws_s3_bucket.b.arn}/*"]),
          ],
        },
      },
    },
    resource: {
      aws_iam_role: { r: { name_prefix: "exp", assume_role_policy: "${data.aws_iam_policy_document.trust.json}" } },
      aws_iam_policy: { w: { name: "write", policy: "${data.aws_iam_policy_document.write.json}" } },
      aws_iam_role_policy_attachment: { a: { role: "${aws_iam_role.r.name}", policy_arn: "${aws_iam_policy.w.arn}" } },
      aws_s3_bucket: { b: { bucket: "recordings-elsewhere" } },
      ...more,
    },
  } as StackJson;
}

describe("a stack that others wrote", () => {
  test("policies in data sources and references are read", () => {
    const locked = foreign({ aws_s3_bucket: { b: { bucket: "recordings-elsewhere", object_lock_enabled: true } } });
    const answer = explainUpload(locked, { key: "k", headers: { "x-amz-object-lock-legal-hold": "ON" } });
    expect(answer).toMatchObject({ verdict: "allowed", bucket: "recordings-elsewhere" });
    expect(answer.checks[0]!.decidedBy).toMatchObject([
      { policy: "trust policy", address: "aws_iam_role.r.assume_role_policy" },
    ]);
    expect(answer.notes.join()).toMatch(/names no AWS account/);
  });

  test("a policy that only Terraform knows makes the answer unknown, and is named", () => {
    const aws_s3_bucket_policy = { p: { bucket: "${aws_s3_bucket.b.id}", policy: "${jsonencode(local.policy)}" } };
    const { verdict, checks, notes } = explainUpload(foreign({ aws_s3_bucket_policy }), { key: "k" });
    expect(verdict).toBe("unknown");
    expect(checks.find(({ name }) => name === "assume the role")!.verdict).toBe("allowed");
    expect(notes.join()).toMatch(
      /aws_s3_bucket_policy\.p: not evaluated: <jsonencode\(local\.policy\)>; what it allows or denies is unknown\./,
    );
  });

  const denyTo = (principal: string, action = "s3:PutObject") => {
    const Condition = { ArnNotEquals: { "aws:PrincipalArn": principal } };
    const Statement = [{ Effect: "Deny", Principal: "*", Action: action, Resource: "*", Condition }];
    return { p: { bucket: "${aws_s3_bucket.b.id}", policy: JSON.stringify({ Version: "2012-10-17", Statement }) } };
  };

  test("a reference that decides makes the answer unknown; one that does not, does not", () => {
    const deciding = foreign({ aws_s3_bucket_policy: denyTo("${module.people.arn}") });
    const { verdict, notes } = explainUpload(deciding, { key: "k" });
    expect(verdict).toBe("unknown");
    expect(notes.join()).toContain("<module.people.arn> is known only to Terraform");
    const beside = foreign({ aws_s3_bucket_policy: denyTo("${module.people.arn}", "s3:DeleteObject") });
    expect(explainUpload(beside, { key: "k" }).verdict).toBe("allowed");
  });

  test("variables of the policy are no references", () => {
    const aws_iam_role = { r: { name: "exp", assume_role_policy: "${data.aws_iam_policy_document.trust.json}" } };
    const own = foreign({
      aws_iam_role,
      aws_s3_bucket_policy: denyTo("arn:aws:iam::$${aws:PrincipalAccount}:role/exp"),
    });
    expect(explainUpload(own, { key: "k" })).toMatchObject({ verdict: "allowed" });
  });

  test("two buckets: one has to be named", () => {
    const two = foreign({ aws_s3_bucket: { b: { bucket: "recordings-elsewhere" }, c: { bucket: "another" } } });
    expect(() => explainUpload(two, { key: "k" })).not.toThrow();
    expect(explainUpload(two, { key: "k", bucket: "another" }).verdict).toBe("denied");
  });
});

test("a garbled stack ends in an answer or in a ConfigError", () => {
  const junk = [null, 5, "x", [], {}, "${a.b.c}", '{"Statement":5}', '{"Statement":[{"Effect":"Allow","Action":5}]}'];
  const { stack, question } = cases.find(([name]) => name === "held-key")![1];
  const errors: unknown[] = [];
  let tried = 0;
  const visit = (value: unknown, put: (other: unknown) => StackJson, depth: number): void => {
    for (const other of depth < 4 ? [] : junk) {
      tried++;
      try {
        explainUpload(put(other), question);
      } catch (error) {
        if (!(error instanceof ConfigError)) errors.push(error);
      }
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      visit(inner, (other) => put(Object.assign(structuredClone(value), { [name]: other })), depth + 1);
    }
  };
  visit(stack, (other) => other as StackJson, 0);
  expect(tried).toBeGreaterThan(100);
  expect(errors).toEqual([]);
});
