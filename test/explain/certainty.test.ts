import { BUCKET, ROLE, ask, policy, type Parts } from "../support/explain-stack";

describe("names that only Genesys Cloud knows", () => {
  test("its session, in a denial that spares one", () => {
    const NotPrincipal = {
      AWS: [ROLE, "arn:aws:iam::111122223333:root", "arn:aws:sts::111122223333:assumed-role/writer/s"],
    };
    const bucket = [{ Sid: "Others", Effect: "Deny", NotPrincipal, Action: "s3:*", Resource: `${BUCKET}/*` }];
    expect(ask({ bucket }).verdict).toBe("unknown");
    const without = [{ ...bucket[0]!, NotPrincipal: { AWS: NotPrincipal.AWS.slice(0, 2) } }];
    expect(ask({ bucket: without }).verdict).toBe("denied");
  });

  test("its role, in a trust that names one", () => {
    const named = { Principal: { AWS: "arn:aws:iam::765628985471:role/exporter" } };
    expect(ask({ trust: named }).verdict).toBe("unknown");
    const Condition = { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::765628985471:role/exp*" } };
    expect(ask({ trust: { Condition } }).verdict).toBe("unknown");
    expect(
      ask({ trust: { Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::999988887777:*" } } } }).verdict,
    ).toBe("denied");
  });
});

describe("documents that were not read", () => {
  const attached = (arn: string): Parts => ({
    resources: { aws_iam_role_policy_attachment: { a: { role: "writer", policy_arn: arn } } },
  });

  test("a policy of the account may deny", () => {
    const answer = ask(attached("arn:aws:iam::111122223333:policy/guard"));
    expect(answer.verdict).toBe("unknown");
    expect(answer.checks.at(-1)!.dependsOn).toEqual(["the text of arn:aws:iam::111122223333:policy/guard"]);
  });

  test.each<[string, Parts, string | undefined]>([
    ["the trust of the only role", { attributes: { assume_role_policy: "${var.trust}" } }, undefined],
    ["the trust of the role that is named", { attributes: { assume_role_policy: "${var.trust}" } }, "writer"],
    ["a trust that is partly known", { attributes: { assume_role_policy: '{"Statement":[${var.s}]}' } }, undefined],
    [
      "the trust of a role, beside one that a service assumes",
      {
        attributes: { assume_role_policy: "${var.trust}" },
        resources: {
          aws_iam_role: {
            writer: { name: "writer", assume_role_policy: "${var.trust}" },
            keeper: {
              name: "keeper",
              assume_role_policy: policy({
                Effect: "Allow",
                Principal: { Service: "lambda.amazonaws.com" },
                Action: "sts:AssumeRole",
              }),
            },
          },
        },
      },
      undefined,
    ],
  ])("%s", (_, parts, role) => {
    const { verdict, roleArn, checks, notes } = ask(parts, role === undefined ? {} : { role });
    expect([verdict, roleArn]).toEqual(["unknown", ROLE]);
    const [assume] = checks;
    expect(assume!.verdict).toBe("unknown");
    expect(assume!.dependsOn).toEqual([
      expect.stringMatching(/^the text of aws_iam_role\.writer\.assume_role_policy \(.+\)$/),
    ]);
    expect(notes.join(" ")).not.toContain("asks for no external id");
  });

  test("of several trusts that were not read one role has to be named", () => {
    const one = { assume_role_policy: "${var.trust}" };
    const resources = { aws_iam_role: { writer: { name: "writer", ...one }, other: { name: "other", ...one } } };
    expect(() => ask({ resources })).toThrow(/aws_iam_role\.writer, aws_iam_role\.other/);
    expect(ask({ resources }, { role: "writer" }).verdict).toBe("unknown");
  });

  test("one of AWS's own only grants", () => {
    expect(ask(attached("arn:aws:iam::aws:policy/AmazonS3FullAccess")).verdict).toBe("allowed");
    expect(ask(attached("arn:aws:iam::aws:policy/AWSDenyAll")).verdict).toBe("unknown");
  });
});
