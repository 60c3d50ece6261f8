import { keyState } from "../../lib/explain/key-state";
import { arnOf, blocksOfType, readStack } from "../../lib/stack";

function stateOf(type: string, attributes: object) {
  const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
  const { stack } = readStack("s", JSON.stringify({ provider, resource: { [type]: { k: attributes } } }));
  const { enabled, symmetric } = keyState(stack, arnOf(blocksOfType(stack, type)[0]!)!)!;
  return { enabled, symmetric };
}

test.each([
  ["aws_kms_key", {}, { enabled: true, symmetric: true }],
  ["aws_kms_key", { is_enabled: false }, { enabled: false, symmetric: true }],
  ["aws_kms_key", { is_enabled: "${var.on}" }, { enabled: undefined, symmetric: true }],
  ["aws_kms_key", { key_usage: "SIGN_VERIFY" }, { enabled: true, symmetric: false }],
  ["aws_kms_key", { customer_master_key_spec: "RSA_4096" }, { enabled: true, symmetric: false }],
  ["aws_kms_key", { customer_master_key_spec: "${var.spec}" }, { enabled: true, symmetric: undefined }],
  ["aws_kms_external_key", { enabled: false }, { enabled: false, symmetric: true }],
  ["aws_kms_replica_key", { enabled: false }, { enabled: false, symmetric: true }],
])("%s %j", (type, attributes, state) => {
  expect(stateOf(type, attributes)).toEqual(state);
});

test("of a key that the stack does not make nothing is known", () => {
  const { stack } = readStack("s", JSON.stringify({ resource: {} }));
  expect(keyState(stack, "arn:aws:kms:eu-west-2:111122223333:key/1")).toBeUndefined();
});
