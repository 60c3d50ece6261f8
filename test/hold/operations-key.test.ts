import { Aspects, Testing, type TerraformResource } from "cdktf";
import type { IConstruct } from "constructs";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { Statement } from "../../lib/policy";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { synthStack } from "../support/synth";

const genesys = {
  jobNotification: { eventBridge: { topics: ["v2.example"] }, emails: ["legal@example.com"] },
} as const;

function make(aws: LegalHoldExportStackProps["aws"] = {}, change?: (one: IConstruct) => void) {
  const all = { holdKeeper: { mode: "everything" }, ...aws } as const;
  const stack = new LegalHoldExportStack(Testing.app(), "london", { ...london(), genesys, aws: all });
  if (change !== undefined) Aspects.of(stack).add({ visit: change });
  return synthStack(stack);
}

const rewrite = (change: (statement: Statement) => Statement | undefined) => (one: IConstruct) => {
  if (!(one instanceof KmsKey) || !one.node.path.includes("operations_key")) return;
  const document = JSON.parse(one.policyInput!) as { Statement: Statement[] };
  one.policy = JSON.stringify({ ...document, Statement: document.Statement.flatMap((each) => change(each) ?? []) });
};

test("a policy that is written otherwise and says the same is taken", () => {
  expect(() =>
    make(
      {},
      rewrite((one) => ({ ...one, Sid: one.Sid + "Too" })),
    ),
  ).not.toThrow();
});

test.each<[string, (one: IConstruct) => void, RegExp]>([
  [
    "a source that EventBridge does not name",
    rewrite((one) =>
      one.Sid === "AllowEventBridgeDeliver"
        ? { ...one, Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } }
        : one,
    ),
    /publish an event to the topic/,
  ],
  ["no log", rewrite((one) => (one.Sid === "AllowLogsEncrypt" ? undefined : one)), /write the log/],
  ["no alarms", rewrite((one) => (one.Sid === "AllowAlarmsDeliver" ? undefined : one)), /publish an alarm/],
  [
    "a denial of all services",
    rewrite((one) => (one.Effect === "Deny" ? { ...one, Action: "kms:GenerateDataKey*", Condition: undefined } : one)),
    /PLANES_DISAGREE/,
  ],
])("what the key would keep back is a fault: %s", (_, change, told) => {
  expect(() => make({}, change)).toThrow(told);
});

test.each(["aws_sns_topic", "aws_cloudwatch_log_group", "aws_lambda_function", "aws_cloudwatch_event_bus"])(
  "%s stays under the key",
  (type) => {
    const keys = ["kms_master_key_id", "kms_key_id", "kms_key_arn", "kms_key_identifier"];
    const other = (one: IConstruct) => {
      const resource = one as TerraformResource;
      if (resource.terraformResourceType !== type) return;
      for (const key of keys) resource.addOverride(key, "alias/aws/sns");
    };
    expect(() => make({}, other)).toThrow(/PLANES_DISAGREE/);
  },
);

test("where AWS manages it, a key that was made is forgotten", () => {
  const json = make({ operationsKey: { awsManaged: true } });
  const removed = JSON.stringify((json as { readonly removed?: unknown }).removed);
  expect(removed).toMatch(/aws_kms_key\.export_operations_key_/);
  expect(removed).toMatch(/aws_kms_alias\.export_operations_key_alias_/);
});

test("without anything for it a key is forgotten that a trail may have been encrypted with, and London has no word of it", () => {
  const stack = (aws: LegalHoldExportStackProps["aws"]) =>
    JSON.stringify(synthStack(new LegalHoldExportStack(Testing.app(), "london", { ...london(), aws })));
  expect(stack({ trail: { dataEventsBucket: "example-trail" } })).toMatch(/aws_kms_key\.export_operations_key_/);
  expect(stack(undefined)).not.toContain("operations_key");
});
