import { readStack } from "../../../lib/stack";
import { answersFor } from "../../../lib/rehearsal";
import { expectation } from "../../../lib/rehearsal/answers/from-stack";

const stackOf = (json: object) => readStack("stack", JSON.stringify(json)).stack;

describe("the answers that a stack expects", () => {
  test("are the account and region of its AWS provider", () => {
    const aws = [{ alias: "a" }, { region: "us-gov-west-1", allowed_account_ids: ["111122223333"] }];
    expect(answersFor(stackOf({ provider: { aws } }))).toMatchObject({
      aws_caller_identity: {
        account_id: "111122223333",
        arn: expect.stringMatching(/^arn:aws-us-gov:sts::111122223333:assumed-role\//),
      },
      aws_region: { region: "us-gov-west-1" },
      aws_partition: { partition: "aws-us-gov" },
    });
  });

  test("are made up where it names none, or only an expression", () => {
    const aws = [{ region: "${var.region}", allowed_account_ids: ["${var.account}"] }];
    expect(answersFor(stackOf({ provider: { aws } }))).toMatchObject({
      aws_caller_identity: { account_id: "123456789012" },
      aws_region: { region: "eu-west-2" },
    });
  });

  test.each([
    ["aws-eusc", "eusc-de-east-1"],
    ["aws-cn", "cn-north-1"],
    ["aws-iso", "us-iso-east-1"],
  ])("are of the partition %s in its regions", (partition, region) => {
    expect(answersFor(stackOf({ provider: { aws: { region } } }))).toMatchObject({
      aws_caller_identity: { arn: expect.stringContaining(`arn:${partition}:sts::`) as string },
      aws_partition: { partition },
    });
  });

  test("are the values behind references, and the first account of several that are allowed", () => {
    const account = (provider: object, variable = {}) =>
      answersFor(stackOf({ provider: { aws: provider }, variable }))["aws_caller_identity"]!["account_id"];
    const variable = { account: { default: "111122223333" } };
    expect(account({ allowed_account_ids: ["${var.account}"] }, variable)).toBe("111122223333");
    expect(account({ assume_role: [{ role_arn: "arn:aws:iam::444455556666:role/deploy" }] })).toBe("444455556666");
    expect(account({ allowed_account_ids: ["222222222222", "333333333333"] })).toBe("222222222222");
  });

  test("are what its conditions compare with, wherever they stand", () => {
    const precondition = [{ condition: '${data.genesyscloud_organizations_me.o.id == "o-1"}' }];
    const postcondition = { condition: '${"eu" == lower(data.aws_region.r.description)}' };
    const answers = answersFor(
      stackOf({
        resource: { aws_s3_bucket: { b: { lifecycle: { precondition } } } },
        data: { aws_region: { r: { lifecycle: { postcondition } } } },
      }),
    );
    expect(answers).toMatchObject({
      genesyscloud_organizations_me: { id: "o-1" },
      aws_region: { region: "eu-west-2", description: "eu" },
    });
  });
});

describe("a condition", () => {
  const ISSUER = "data.aws_iam_session_context.s.issuer_arn";
  test.each([
    ["an equality", `\${${ISSUER} == "x"}`, "x"],
    ["a list of texts: the first", `\${contains(["a", "b"], ${ISSUER})}`, "a"],
    ["escaped text", `\${${ISSUER} == "a\\"b"}`, 'a"b'],
    ["a pattern", `\${can(regex("^a[.]b.*c.d[+]$", ${ISSUER}))}`, "a.brehearsalcrd+"],
    ["several patterns: the first", `\${anytrue([for p in ["^a$", "^b$"] : can(regex(p, ${ISSUER}))])}`, "a"],
    ["one of several clauses", `\${var.x == "y" && ${ISSUER} == "z"}`, "z"],
  ])("that is %s", (_form, condition, issuer_arn) => {
    expect(expectation(condition)).toEqual({ aws_iam_session_context: { issuer_arn } });
  });

  test.each([`\${${ISSUER} != "x"}`, `\${!contains(["a"], ${ISSUER})}`, "${var.x == 1}", `\${length(${ISSUER}) > 0}`])(
    "that says nothing: %s",
    (condition) => expect(expectation(condition)).toEqual({}),
  );
});
