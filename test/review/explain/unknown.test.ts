import { explainUpload, type Explanation, type StackJson, type UploadQuestion } from "../../../lib/review";

const ROLE = "arn:aws:iam::111122223333:role/writer";
const BUCKET = "arn:aws:s3:::evidence";

interface Parts {
  /** Statements of the bucket policy. */
  readonly bucket?: readonly object[];
  /** More statements of the role. */
  readonly role?: readonly object[];
  readonly trust?: object;
  readonly attributes?: object;
  readonly resources?: object;
  readonly provider?: object;
}

function policy(...statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

function stackOf({
  bucket = [],
  role = [],
  trust = {},
  attributes = {},
  resources = {},
  provider = {},
}: Parts): StackJson {
  const own = ["s3:PutObject", "s3:GetBucketLocation", "s3:GetEncryptionConfiguration"];
  const assume = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::765628985471:root" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": "org-1" } },
    ...trust,
  };
  const put = { Effect: "Allow", Action: own, Resource: [BUCKET, `${BUCKET}/*`] };
  return {
    provider: { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"], ...provider }] },
    resource: {
      aws_s3_bucket: { evidence: { bucket: "evidence" } },
      aws_iam_role: { writer: { name: "writer", assume_role_policy: policy(assume), ...attributes } },
      aws_iam_role_policy: { writer: { role: "${aws_iam_role.writer.name}", policy: policy(put, ...role) } },
      ...(bucket.length === 0
        ? {}
        : { aws_s3_bucket_policy: { evidence: { bucket: "evidence", policy: policy(...bucket) } } }),
      ...resources,
    },
  } as StackJson;
}

function ask(parts: Parts, question: Partial<UploadQuestion> = {}): Explanation {
  return explainUpload(stackOf(parts), { key: "org-1/r.opus", ...question });
}

function denial(Condition: object, more: object = {}): Parts {
  return {
    bucket: [
      {
        Sid: "D",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [BUCKET, `${BUCKET}/*`],
        Condition,
        ...more,
      },
    ],
  };
}

const unknownChecks = ({ checks }: Explanation) => checks.filter(({ verdict }) => verdict === "unknown");
const changes = ({ checks }: Explanation) =>
  checks.flatMap(({ change = [], otherwise = [] }) => [...change, ...otherwise]).join(" ");

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
    ["the address", { NotIpAddress: { "aws:SourceIp": ["198.51.100.0/24"] } }, /give it by --source/],
    ["a role's unique id", { StringNotLike: { "aws:userId": ["AROA1111111111EXAMPLE:*"] } }, /unique id/],
    ["the program", { StringNotLike: { "aws:UserAgent": "*exporter*" } }, /UserAgent/],
    ["TLS 1.3", { NumericLessThan: { "s3:TlsVersion": "1.3" } }, /TLS 1\.2 or 1\.3/],
    ["the payload's hash", { StringEquals: { "s3:x-amz-content-sha256": "UNSIGNED-PAYLOAD" } }, /signs the payload/],
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
    ["every address", { NotIpAddress: { "aws:SourceIp": ["0.0.0.0/0", "::/0"] } }, "allowed"],
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

describe("advice adds a value before anything weaker", () => {
  const region = { StringNotEquals: { "aws:RequestedRegion": ["eu-west-1"] } };
  const organization = (type: string): Parts => ({
    resources: {
      aws_organizations_policy: {
        p: {
          type,
          content: policy({
            Sid: "Regions",
            Effect: "Deny",
            Principal: "*",
            Action: "*",
            Resource: "*",
            Condition: region,
          }),
        },
      },
      aws_organizations_policy_attachment: {
        a: { policy_id: "${aws_organizations_policy.p.id}", target_id: "111122223333" },
      },
    },
  });

  test.each(["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"])("%s of regions", (type) => {
    const answer = ask(organization(type));
    expect(answer.verdict).toBe("denied");
    expect(changes(answer)).toContain("Add eu-west-2 to aws:RequestedRegion in Regions");
    expect(changes(answer)).not.toMatch(/Remove|Take/);
  });

  test("an organization's policy is never advised away, not even a denial of all", () => {
    const resources = {
      aws_organizations_policy: {
        p: { content: policy({ Sid: "No", Effect: "Deny", Action: "s3:Put*", Resource: "*" }) },
      },
      aws_organizations_policy_attachment: {
        a: { policy_id: "${aws_organizations_policy.p.id}", target_id: "111122223333" },
      },
    };
    const answer = ask({ resources });
    expect(answer.checks.at(-1)!.change![0]).toMatch(
      /^Exempt the exporter from No .* has to agree\. It then protects less\.$/,
    );
    expect(changes(answer)).not.toMatch(/Remove/);
  });

  test("accounts of a bucket policy", () => {
    const answer = ask(denial({ StringNotEquals: { "aws:PrincipalAccount": ["999988887777"] } }));
    expect(answer.checks.at(-1)!.change).toEqual([
      "Add 111122223333 to aws:PrincipalAccount in D of the bucket policy (aws_s3_bucket_policy.evidence).",
    ]);
  });

  test.each([
    [false, `${BUCKET}`, `Add ${BUCKET}/* to kms:EncryptionContext:aws:s3:arn, with StringLike in`],
    [true, `${BUCKET}/*`, `Add ${BUCKET} to kms:EncryptionContext:aws:s3:arn in`],
  ])("an encryption context (bucket key %s)", (bucketKey, context, advice) => {
    const use = { Effect: "Allow", Action: ["kms:GenerateDataKey", "kms:Decrypt"], Resource: "*" };
    const role = [{ ...use, Condition: { StringEquals: { "kms:EncryptionContext:aws:s3:arn": context } } }];
    const apply = { sse_algorithm: "aws:kms", kms_master_key_id: "${aws_kms_key.k.arn}" };
    const rule = [{ apply_server_side_encryption_by_default: apply, bucket_key_enabled: bucketKey }];
    const resources = {
      aws_kms_key: { k: {} },
      aws_s3_bucket_server_side_encryption_configuration: { e: { bucket: "evidence", rule } },
    };
    const answer = ask({ role, resources });
    expect(answer.checks.filter(({ verdict }) => verdict === "denied").map(({ name }) => name)).toEqual([
      "encrypt the object",
    ]);
    expect(changes(answer)).toContain(advice);
    expect(changes(answer)).not.toContain("Remove the condition");
  });

  test("the external id is never advised away", () => {
    const answer = ask({}, { externalId: "another" });
    expect(answer.checks[0]!.change).toEqual(["Send the external id org-1, in this very case."]);
    expect(changes(answer)).not.toMatch(/Remove/);
  });

  test("no advice leads into what S3 refuses", () => {
    const demand = denial({ Null: { "s3:object-lock-legal-hold": "true" } }, { Action: "s3:PutObject" });
    expect(changes(ask(demand))).not.toContain("Add the header x-amz-object-lock-legal-hold");
    const locked = { aws_s3_bucket: { evidence: { bucket: "evidence", object_lock_enabled: true } } };
    expect(ask({ ...demand, resources: locked }).checks.at(-1)!.change).not.toBeUndefined();
  });
});
