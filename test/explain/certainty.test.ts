import { BUCKET, ROLE, ask, type Parts } from "../support/explain-stack";

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

  test("one of AWS's own only grants", () => {
    expect(ask(attached("arn:aws:iam::aws:policy/AmazonS3FullAccess")).verdict).toBe("allowed");
    expect(ask(attached("arn:aws:iam::aws:policy/AWSDenyAll")).verdict).toBe("unknown");
  });
});
