import type { Statement } from "../../../../lib/policy";
import { saidBy } from "../findings";

const said = saidBy("CREATE_GRANT_UNBOUNDED", "KEY_ALIAS_AS_RESOURCE");

const allow = (Action: string | string[], Resource: string | string[], more: Partial<Statement> = {}): Statement => ({
  Effect: "Allow",
  Action,
  Resource,
  ...more,
});

describe("keys", () => {
  const KEY = "arn:aws:kms:eu-west-2:111122223333";
  it("grants for anybody", () => {
    const give = (Action: string | string[], more: Partial<Statement> = {}) =>
      said("identity", allow(Action, `${KEY}:key/1`, more));
    expect(give("kms:CreateGrant")).toEqual(["security CREATE_GRANT_UNBOUNDED"]);
    expect(give("kms:Create*")).toEqual(["security CREATE_GRANT_UNBOUNDED"]);
    expect(give(["kms:Create*", "kms:Put*"])).toEqual([]);
    expect(give("kms:CreateGrant", cond("Bool", "kms:GrantIsForAWSResource", "true"))).toEqual([]);
    expect(give("kms:CreateGrant", cond("BoolIfExists", "kms:GrantIsForAWSResource", "true"))).toEqual([
      "security CREATE_GRANT_UNBOUNDED",
    ]);
    expect(give("kms:CreateGrant", cond("StringLike", "kms:ViaService", "rds.*.amazonaws.com"))).toEqual([]);
  });

  it("named by an alias", () => {
    const use = (Action: string | string[], ...resources: string[]) => said("identity", allow(Action, resources));
    expect(use("kms:Decrypt", `${KEY}:alias/evidence`)).toEqual(["error KEY_ALIAS_AS_RESOURCE"]);
    expect(use("kms:Decrypt", `${KEY}:alias/evidence`, `${KEY}:key/1`)).toEqual(["warning KEY_ALIAS_AS_RESOURCE"]);
    expect(use("kms:UpdateAlias", `${KEY}:alias/evidence`, `${KEY}:key/1`)).toEqual([]);
    expect(use("kms:DeleteAlias", `${KEY}:alias/evidence`)).toEqual([]);
    expect(use("kms:Decrypt", `${KEY}:key/*`)).toEqual([]);
  });
});

function cond(operator: string, key: string, value: string): Partial<Statement> {
  return { Condition: { [operator]: { [key]: value } } };
}
