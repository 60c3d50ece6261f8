import { BUCKET, ask, changes, denial, unknownChecks, type Parts } from "../support/explain-stack";

describe("what a request carries and a stack does not tell", () => {
  test.each([
    [
      "the organization",
      { StringNotEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } },
      /aws:PrincipalOrgID: whether account 111122223333/,
    ],
    ["its paths", { "ForAllValues:StringNotLike": { "aws:PrincipalOrgPaths": ["o-1/r-1/*"] } }, /PrincipalOrgPaths/],
    [
      "the bucket's organization",
      { StringNotEqualsIfExists: { "aws:ResourceOrgID": "${aws:PrincipalOrgID}" } },
      /ResourceOrgID|PrincipalOrgID|organization/,
    ],
    ["the address", { NotIpAddress: { "aws:SourceIp": ["198.51.100.0/24"] } }, /set --source/],
    ["whether there is an address", { Null: { "aws:SourceIp": "true" } }, /set --source/],
    [
      "every address, which an endpoint leaves out",
      { NotIpAddress: { "aws:SourceIp": ["0.0.0.0/0", "::/0"] } },
      /set --source/,
    ],
    [
      "whether there is an endpoint",
      { Null: { "aws:SourceVpce": "false" }, StringNotEquals: { "aws:SourceVpce": "vpce-1" } },
      /whether Genesys Cloud uses a VPC endpoint/,
    ],
    ["a role's unique id", { StringNotLike: { "aws:userId": ["AROA1111111111EXAMPLE:*"] } }, /unique id/],
    ["the program", { StringNotLike: { "aws:UserAgent": "*exporter*" } }, /UserAgent/],
    ["TLS 1.3", { NumericLessThan: { "s3:TlsVersion": "1.3" } }, /TLS 1\.2 or 1\.3/],
    ["the payload's hash", { StringEquals: { "s3:x-amz-content-sha256": "UNSIGNED-PAYLOAD" } }, /signs the payload/],
    [
      "the signature's age as a number",
      { NumericGreaterThan: { "s3:signatureAge": 600000 } },
      /the age of the signature/,
    ],
    ["TLS among numbers and texts", { NumericLessThan: { "s3:TlsVersion": [1.2, "1.3"] } }, /TLS 1\.2 or 1\.3/],
    ["a boolean", { StringEquals: { "aws:UserAgent": true } }, /UserAgent/],
    ["the signature's age", { NumericGreaterThan: { "s3:signatureAge": "1" } }, /the age of the signature/],
    ["sessions from before", { DateLessThan: { "aws:TokenIssueTime": "2026-01-01T00:00:00Z" } }, /the start time/],
    [
      "the source of the session",
      { StringNotEquals: { "aws:SourceIdentity": "export" } },
      /source identity of the session/,
    ],
    ["tags of the bucket", { StringNotEquals: { "aws:ResourceTag/class": "evidence" } }, /tags of the bucket/],
  ] as const)("%s", (_, condition, why) => {
    const answer = ask(denial(condition));
    expect(answer.verdict).toBe("unknown");
    expect(unknownChecks(answer).map(({ dependsOn }) => dependsOn!.join())).toEqual(
      unknownChecks(answer).map(() => expect.stringMatching(why)),
    );
    expect(unknownChecks(answer)[0]!.dependsOn!.join()).toContain(
      "D of the bucket policy (aws_s3_bucket_policy.evidence)",
    );
    expect(changes(answer)).toBe("");
  });

  test.each([
    ["another account than those named", { StringNotEquals: { "aws:PrincipalAccount": ["999988887777"] } }, "denied"],
    [
      "the account is named",
      { StringNotEquals: { "aws:PrincipalAccount": ["111122223333", "999988887777"] } },
      "allowed",
    ],
    ["an endpoint, which is the customer's", { StringNotEquals: { "aws:SourceVpce": "vpce-1" } }, "denied"],
    ["private addresses alone", { NotIpAddress: { "aws:SourceIp": ["10.0.0.0/8", "192.168.7.0/24"] } }, "denied"],
    [
      "whether there is an endpoint at all, denied either way",
      { StringNotEquals: { "aws:SourceVpc": "vpc-1" } },
      "denied",
    ],
    ["TLS 1.2", { NumericLessThan: { "s3:TlsVersion": "1.2" } }, "allowed"],
    ["the user id of the account alone", { StringNotLike: { "aws:userId": ["111122223333"] } }, "denied"],
    ["a key that is misspelt is absent", { StringNotEquals: { "aws:PrincipleOrgID": "o-1111aaaa22" } }, "denied"],
  ] as const)("%s: %j decides", (_, condition, verdict) => {
    expect(ask(denial(condition)).verdict).toBe(verdict);
  });

  test("what the question tells decides", () => {
    const perimeter = denial({ StringNotEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } });
    expect(ask(perimeter, { context: { "aws:principalorgid": "o-1111aaaa22" } }).verdict).toBe("allowed");
    expect(ask(perimeter, { context: { "aws:PrincipalOrgID": "o-other" } }).verdict).toBe("denied");
    const addresses = denial({ NotIpAddress: { "aws:SourceIp": ["198.51.100.0/24"] } });
    expect(ask(addresses, { sourceAddress: "198.51.100.7" }).verdict).toBe("allowed");
    expect(ask(addresses, { sourceAddress: "203.0.113.7" }).verdict).toBe("denied");
    const endpoint = denial({ StringNotEquals: { "aws:SourceVpce": "vpce-1" } });
    expect(ask(endpoint, { sourceAddress: null }).verdict).toBe("unknown");
  });

  test("for how long Genesys Cloud asks for its session is not known", () => {
    const trust = {
      Condition: {
        StringEquals: { "sts:ExternalId": "org-1" },
        NumericLessThanEquals: { "sts:DurationSeconds": "900" },
      },
    };
    expect(ask({ trust }).verdict).toBe("unknown");
  });

  test.each([
    ["the region", { StringEquals: { "aws:RequestedRegion": "eu-west-2" } }],
    ["the session", { StringLike: { "sts:RoleSessionName": "genesys-*" } }],
  ])("%s in which Genesys Cloud assumes the role is not known", (_, condition) => {
    const trust = { Condition: { ...condition, Null: { "sts:ExternalId": "false" } } };
    expect(ask({ trust }).verdict).toBe("unknown");
  });

  test("whether a unique id is the role's is not known, and a user's is not", () => {
    const of = (id: string) => denial({}, { Principal: { AWS: id } });
    expect(ask(of("AROAABCDEFGHIJKLMNOPQ")).verdict).toBe("unknown");
    expect(ask(of("AIDAABCDEFGHIJKLMNOPQ")).verdict).toBe("allowed");
  });

  test("a denial that would spare whoever is in doubt, of another action, leaves it allowed", () => {
    const others = denial({ StringNotEquals: { "aws:PrincipalOrgID": "o-1" } }, { Action: "s3:DeleteObject" });
    expect(ask(others).verdict).toBe("allowed");
  });

  test("an Allow with a condition in doubt allows nothing for sure", () => {
    const own = { Effect: "Allow", Action: "s3:PutObjectTagging", Resource: `${BUCKET}/*` };
    const role = [{ ...own, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }];
    const answer = ask({ role }, { headers: { "x-amz-tagging": "a=1" } });
    expect(unknownChecks(answer).map(({ name }) => name)).toEqual(["set the tags"]);
    const variable = [{ ...own, Resource: `${BUCKET}/\${aws:PrincipalOrgID}/*` }];
    expect(unknownChecks(ask({ role: variable }, { headers: { "x-amz-tagging": "a=1" } }))).toHaveLength(1);
  });
});

describe("tags of the role", () => {
  const tagged = (more: Parts): Parts => ({
    ...denial({ StringNotEquals: { "aws:PrincipalTag/team": "evidence" } }),
    ...more,
  });

  test.each([
    ["of its own", { attributes: { tags: { team: "evidence" } } }, "allowed"],
    ["by default", { provider: { default_tags: [{ tags: { Team: "evidence" } }] } }, "allowed"],
    [
      "its own before the default",
      { provider: { default_tags: { tags: { team: "evidence" } } }, attributes: { tags: { team: "other" } } },
      "denied",
    ],
    ["none", {}, "denied"],
    ["one that Terraform knows only", { attributes: { tags: { team: "${var.team}" } } }, "unknown"],
    ["sessions may bring others", { trust: { Action: ["sts:AssumeRole", "sts:TagSession"] } }, "unknown"],
  ] as const)("%s", (_, more, verdict) => {
    expect(ask(tagged(more)).verdict).toBe(verdict);
  });

  test("the advice is to tag the role", () => {
    expect(ask(tagged({ attributes: { tags: { team: "other" } } })).checks.at(-1)!.change).toEqual([
      "Tag the role with team = evidence.",
    ]);
  });
});

test("a condition whose key is known only after the apply leaves the answer open", () => {
  for (const operator of ["StringEquals", "StringNotEquals"])
    expect(ask(denial({ [operator]: { "${var.key}": "x" } })).verdict).toBe("unknown");
});
