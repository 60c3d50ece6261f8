import type { Statement } from "../../../lib/policy";
import { lintPolicy } from "../../../lib/policy/lint";
import { EXPORTER, trust, write } from "../../../lib/policy/lint/cases";
import { found, saidBy, unknown } from "./findings";

const account = { AWS: "arn:aws:iam::111122223333:root" };
const onlyExporter = { ArnEquals: { "aws:PrincipalArn": EXPORTER.roleArn } };
const exporterWrites = write({ Principal: account, Condition: onlyExporter });
const ORGANIZATION = EXPORTER.organizationId!;

describe("principals", () => {
  it.each<[string, Statement, string[]]>([
    ["everyone", { ...exporterWrites, Principal: "*", Condition: {} }, ["error WILDCARD_PRINCIPAL"]],
    ["everyone as AWS", { ...exporterWrites, Principal: { AWS: ["*"] }, Condition: {} }, ["error WILDCARD_PRINCIPAL"]],
    ["everyone, named by condition", { ...exporterWrites, Principal: "*" }, ["warning WILDCARD_PRINCIPAL"]],
    [
      "everyone from an address",
      { ...exporterWrites, Principal: "*", Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } },
      ["security WILDCARD_PRINCIPAL"],
    ],
    [
      "everyone who is not one",
      {
        ...exporterWrites,
        Principal: "*",
        Condition: { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/x" } },
      },
      ["error WILDCARD_PRINCIPAL"],
    ],
    [
      "everyone but one",
      { ...exporterWrites, Principal: undefined, NotPrincipal: account, Condition: {} },
      ["error PUBLIC_EXPOSURE"],
    ],
    [
      "another role",
      { ...exporterWrites, Principal: { AWS: "arn:aws:iam::111122223333:role/other" }, Condition: {} },
      ["warning ROLE_AS_PRINCIPAL"],
    ],
    [
      "a session",
      {
        ...exporterWrites,
        Principal: { AWS: "arn:aws:sts::111122223333:assumed-role/legal-hold-exporter/s" },
        Condition: {},
      },
      ["warning ROLE_AS_PRINCIPAL"],
    ],
    ["the account", exporterWrites, []],
    ["the account's number", { ...exporterWrites, Principal: { AWS: "111122223333" } }, []],
  ])("%s", (_name, statement, expected) => {
    expect(found("bucket", [JSON.parse(JSON.stringify(statement)) as Statement])).toEqual(expected);
  });
});

describe("trust", () => {
  const ids = (condition: Statement["Condition"]): string[] => found("trust", [trust({ Condition: condition })]);
  it("wants exactly the organization's id, compared exactly", () => {
    const findings = lintPolicy(
      { Version: "2012-10-17", Statement: trust({ Condition: {} }) },
      { kind: "trust", exporter: EXPORTER },
    );
    expect(findings.find(({ rule }) => rule === "TRUST_WITHOUT_EXTERNAL_ID")!.got).toBe("no sts:ExternalId");
    expect(ids({ StringLike: { "sts:ExternalId": "*" } })).toEqual(["error TRUST_WITHOUT_EXTERNAL_ID"]);
    expect(ids({ StringEqualsIfExists: { "sts:ExternalId": ORGANIZATION } })).toEqual([
      "error TRUST_WITHOUT_EXTERNAL_ID",
    ]);
    expect(ids({ StringEquals: { "sts:ExternalId": ORGANIZATION.toUpperCase() } })).toEqual([
      "error TRUST_WITHOUT_EXTERNAL_ID",
    ]);
    expect(ids({ StringEquals: { "sts:ExternalId": [ORGANIZATION, "another"] } })).toEqual([
      "error TRUST_WITHOUT_EXTERNAL_ID",
    ]);
  });

  it("asks no external id of the own account, and only suggests it when it cannot know whose account it is", () => {
    expect(found("trust", [trust({ Principal: account, Condition: {} })])).toEqual([]);
    const said = saidBy("TRUST_WITHOUT_EXTERNAL_ID");
    expect(said("trust", trust({ Principal: account, Condition: {} }))).toEqual([
      "suggestion TRUST_WITHOUT_EXTERNAL_ID",
    ]);
    expect(unknown("trust", trust({ Condition: { StringEquals: { "sts:ExternalId": "anything" } } }))).toEqual([]);
  });
});
