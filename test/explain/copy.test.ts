import { Testing } from "cdktf";
import { explainCopy, readStack, type CopyExplanation, type CopyQuestion } from "../../lib/explain";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { REPLICA } from "../support/replica";
import { ofConfigurationsWithReplica } from "../support/replica-judge";
import { fixed } from "../support/sample";

type Json = { [name: string]: unknown };
const KEY = "arn:aws:kms:eu-west-2:444455556666:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";
const OBJECT = `${london().organizationId}/year=2026/r.opus`;

function written(replica: object, more: Partial<LegalHoldExportStackProps> = {}): string {
  return Testing.synth(
    new LegalHoldExportStack(Testing.app(), "london", { ...london(), replica: { ...REPLICA, ...replica }, ...more }),
  );
}

const MADE = written({});

function ask(text: string, question: Partial<CopyQuestion> = {}): CopyExplanation {
  return explainCopy(readStack("test", text).stack, { key: OBJECT, ...question });
}

function changed(type: string, edit: (block: Json) => void): string {
  const json = JSON.parse(MADE) as { resource: { [type: string]: { [id: string]: Json } } };
  for (const block of Object.values(json.resource[type]!)) edit(block);
  return JSON.stringify(json);
}

const ruleOf = (block: Json) => (block["rule"] as Json[])[0]!;
const inRule = (edit: (rule: Json) => void) =>
  changed("aws_s3_bucket_replication_configuration", (block) => edit(ruleOf(block)));

test("an object of ours is copied, by the statements of both sides", () => {
  const { verdict, destination, checks, refusals } = ask(MADE);
  expect([verdict, destination, refusals]).toEqual(["allowed", "arn:aws:s3:::example-copy", []]);
  const by = (action: string) =>
    checks.find((one) => one.action === action)!.decidedBy.map(({ statement }) => statement);
  expect(by("s3:ReplicateObject")).toEqual(["AllowReplicationWriteCopies", "AllowReplicationWriteCopies"]);
  expect(by("sts:AssumeRole")).toEqual(["AllowReplicationAssumeRole"]);
});

test("where another team makes the bucket its policies are those that it is asked to set", () => {
  const answer = ask(written({ existing: true, key: { existingKeyArn: KEY } }));
  expect(answer.verdict).toBe("allowed");
  expect(answer.notes.join(" ")).toContain("not created by this stack");
  const text = written({ existing: true, key: { existingKeyArn: KEY } }).replace(/for_owner_replica/g, "other_");
  const unknown = ask(text);
  expect(unknown.verdict).toBe("unknown");
  expect(unknown.notes.join(" ")).toContain(`the policy of the key ${KEY}`);
});

test("what the exporter does not write is not copied, and the change that admits it is named", () => {
  const answer = ask(MADE, { key: "elsewhere/r.opus" });
  expect(answer.verdict).toBe("denied");
  const write = answer.checks.find(({ action }) => action === "s3:ReplicateObject")!;
  expect(write.change!.join(" ")).toMatch(/example-copy\/elsewhere\/\*/);
});

test.each<[string, string, Partial<CopyQuestion>]>([
  ["NO_REPLICATION", Testing.synth(new LegalHoldExportStack(Testing.app(), "london", london())), {}],
  ["RULE_OFF", inRule((rule) => (rule["status"] = "Disabled")), {}],
  ["KEY_NOT_IN_FILTER", inRule((rule) => (rule["filter"] = { prefix: "a/" })), {}],
  ["KMS_LEFT_OUT", inRule((rule) => delete rule["source_selection_criteria"]), {}],
  [
    "DESTINATION_NOT_LOCKED",
    inRule((rule) => Object.assign(rule["destination"] as Json, { bucket: "arn:aws:s3:::plain" })),
    {},
  ],
])("S3 leaves an object out: %s", (code, text, question) => {
  const json = JSON.parse(text) as { resource: { [type: string]: Json } };
  if (code === "DESTINATION_NOT_LOCKED") json.resource["aws_s3_bucket"]!["plain"] = { bucket: "plain" };
  const { verdict, refusals } = ask(JSON.stringify(json), question);
  expect(verdict).toBe("denied");
  expect(refusals.map((one) => one.code)).toContain(code);
  for (const { change } of refusals) expect(change.length).toBeGreaterThan(0);
});

test("a filter that asks for tags is not told by the key", () => {
  const { verdict, refusals } = ask(inRule((rule) => (rule["filter"] = { tag: { key: "a", value: "b" } })));
  expect([verdict, refusals[0]?.code]).toEqual(["unknown", "FILTER_ASKS_TAGS"]);
});

test("a trust that asks what S3 is not known to send is unknown, and one of another service denies", () => {
  const trust = (edit: (statement: Json) => void) =>
    changed("aws_iam_role", (block) => {
      const policy = JSON.parse(String(block["assume_role_policy"])) as { Statement: Json[] };
      if (policy.Statement[0]!["Sid"] !== "AllowReplicationAssumeRole") return;
      edit(policy.Statement[0]!);
      block["assume_role_policy"] = JSON.stringify(policy);
    });
  const bound = ask(trust((one) => (one["Condition"] = { StringEquals: { "aws:SourceAccount": "111122223333" } })));
  expect(bound.verdict).toBe("unknown");
  expect(bound.checks[0]!.dependsOn!.join(" ")).toContain("not documented");
  const other = ask(trust((one) => (one["Principal"] = { Service: "batchoperations.s3.amazonaws.com" })));
  expect([other.verdict, other.checks[0]!.cause]).toEqual(["denied", "TRUST_NOT_MET"]);
});

test("a role of another stack is not known", () => {
  const elsewhere = changed(
    "aws_s3_bucket_replication_configuration",
    (block) => (block["role"] = "arn:aws:iam::111122223333:role/copier"),
  );
  const { verdict, notes, checks } = ask(elsewhere);
  // the bucket lets nobody but the role of the export copy out, whatever that role may
  expect(verdict).toBe("denied");
  expect(checks.find(({ action }) => action === "s3:GetObjectVersionForReplication")!.verdict).toBe("denied");
  expect(notes.join(" ")).toContain("the policies of arn:aws:iam::111122223333:role/copier");
});

test("of several buckets that are copied one has to be named", () => {
  const json = JSON.parse(MADE) as { resource: { [type: string]: { [id: string]: Json } } };
  const [rule] = Object.values(json.resource["aws_s3_bucket_replication_configuration"]!);
  json.resource["aws_s3_bucket_replication_configuration"]!["other"] = { ...rule, bucket: "other" };
  expect(() => ask(JSON.stringify(json))).toThrow(/BUCKET_NOT_FOUND/);
  expect(ask(JSON.stringify(json), { bucket: london().bucketName }).verdict).toBe("allowed");
});

test("any legal configuration: what the exporter writes is copied", () => {
  const asked = ofConfigurationsWithReplica(fixed(6), (given) => {
    const stack = new LegalHoldExportStack(Testing.app(), "london", { ...given, backend: { local: true } });
    const text = Testing.synth(stack);
    const { checks, refusals } = ask(text, { key: `${given.organizationId}/r.opus` });
    // the policy of a key that is brought along is not in the stack
    const own = given.aws?.key?.existingKeyArn;
    const known = checks.filter(({ resource }) => resource !== own);
    expect([...known, ...refusals].filter(({ verdict }) => verdict !== "allowed")).toEqual([]);
    expect(checks.filter(({ verdict }) => verdict === "denied")).toEqual([]);
  });
  expect(asked).toBeGreaterThan(2);
});

describe("what is not known of the replication is neither there nor left out", () => {
  const REPLICATION = "aws_s3_bucket_replication_configuration";
  const PERHAPS = "${var.on ? 1 : 0}";
  const versioning = (edit: (block: Json) => void) => changed("aws_s3_bucket_versioning", edit);
  const dynamic = (rule: Json, name: string) => {
    rule["dynamic"] = { [name]: { for_each: "${var.some}", content: rule[name] } };
    delete rule[name];
  };
  const twoRules = (block: Json) => {
    const rule = ruleOf(block);
    block["rule"] = [
      { ...rule, id: "a", priority: 1 },
      { ...rule, id: "b", priority: "${var.priority}" },
    ];
  };
  const kms = (status: string) => [{ sse_kms_encrypted_objects: [{ status }] }];
  test.each<[string, string, string]>([
    [
      "a configuration that may not be made",
      changed(REPLICATION, (one) => (one["count"] = PERHAPS)),
      "unknown RULES_NOT_READ",
    ],
    ["rules", changed(REPLICATION, (one) => (one["rule"] = "${var.rules}")), "unknown RULES_NOT_READ"],
    ["whether the rule is on", inRule((rule) => (rule["status"] = "${var.status}")), "unknown RULE_OFF"],
    ["a prefix", inRule((rule) => (rule["filter"] = { prefix: "${var.prefix}" })), "unknown KEY_NOT_IN_FILTER"],
    [
      "a prefix that begins otherwise",
      inRule((rule) => (rule["filter"] = { prefix: "a/${var.b}" })),
      "denied KEY_NOT_IN_FILTER",
    ],
    [
      "whether it takes what KMS encrypts",
      inRule((rule) => (rule["source_selection_criteria"] = kms("${var.status}"))),
      "unknown KMS_LEFT_OUT",
    ],
    [
      "versioning",
      versioning((one) => (one["versioning_configuration"] = { status: "${var.v}" })),
      "unknown SOURCE_UNVERSIONED DESTINATION_UNVERSIONED",
    ],
    [
      "versioning that is off",
      versioning((one) => (one["versioning_configuration"] = { status: "Suspended" })),
      "denied SOURCE_UNVERSIONED DESTINATION_UNVERSIONED",
    ],
    ["a filter", inRule((rule) => (rule["filter"] = "${var.filter}")), "unknown RULES_NOT_READ"],
    ["a filter in a list", inRule((rule) => (rule["filter"] = ["${var.filter}"])), "unknown RULES_NOT_READ"],
    ["what a filter asks for", inRule((rule) => (rule["filter"] = { and: "${var.and}" })), "unknown RULES_NOT_READ"],
    ["a filter that may be there", inRule((rule) => dynamic(rule, "filter")), "unknown RULES_NOT_READ"],
    ["tags", inRule((rule) => (rule["filter"] = { and: { tags: "${var.tags}" } })), "unknown FILTER_ASKS_TAGS"],
    ["a tag", inRule((rule) => (rule["filter"] = { tag: "${var.tag}" })), "unknown FILTER_ASKS_TAGS"],
    [
      "what it takes",
      inRule((rule) => (rule["source_selection_criteria"] = "${var.criteria}")),
      "unknown KMS_LEFT_OUT",
    ],
    ["what may be taken", inRule((rule) => dynamic(rule, "source_selection_criteria")), "unknown KMS_LEFT_OUT"],
    [
      "whether what KMS encrypts is among it",
      inRule((rule) => (rule["source_selection_criteria"] = { sse_kms_encrypted_objects: "${var.kms}" })),
      "unknown KMS_LEFT_OUT",
    ],
    ["the destination", inRule((rule) => (rule["destination"] = "${var.to}")), "unknown RULES_NOT_READ"],
    ["which rule counts first", changed(REPLICATION, twoRules), "unknown RULES_NOT_READ"],
    [
      "the configuration of the bucket's own argument",
      changed("aws_s3_bucket", (one) => {
        if (one["bucket"] === london().bucketName) one["replication_configuration"] = "${var.replication}";
      }).replaceAll(REPLICATION, "aws_s3_bucket_other"),
      "unknown RULES_NOT_READ",
    ],
    [
      "which bucket it is of, where one is named",
      changed(REPLICATION, (one) => (one["bucket"] = "${var.bucket}")),
      "unknown NO_REPLICATION",
    ],
    ["the role", changed(REPLICATION, (one) => (one["role"] = "${var.role}")), "unknown"],
  ])("%s", (_, text, expected) => {
    const { verdict, refusals } = ask(text, text.includes("var.bucket") ? { bucket: london().bucketName } : {});
    expect([verdict, ...refusals.map(({ code }) => code)].join(" ")).toBe(expected);
  });
});
