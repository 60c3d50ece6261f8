import type { Statement } from "../../../../lib/policy";
import { saidBy } from "../findings";

const said = saidBy("MFA_NOT_DEMANDED");

describe("a second factor", () => {
  const KEY = "aws:MultiFactorAuthPresent";
  const AGE = "aws:MultiFactorAuthAge";
  const with_ = (Effect: "Allow" | "Deny", Condition: NonNullable<Statement["Condition"]>): Statement => ({
    Effect,
    Action: "s3:*",
    Resource: "*",
    Condition,
  });
  const MISSED = ["security MFA_NOT_DEMANDED"];
  it.each<[string, readonly Statement[], readonly string[]]>([
    ["denied without", [with_("Deny", { BoolIfExists: { [KEY]: "false" } })], []],
    ["denied without, but for access keys", [with_("Deny", { Bool: { [KEY]: "false" } })], MISSED],
    [
      "denied in two statements",
      [with_("Deny", { Bool: { [KEY]: "false" } }), with_("Deny", { Null: { [KEY]: "true" } })],
      [],
    ],
    ["denied when old", [with_("Deny", { NumericGreaterThan: { [AGE]: "3600" } })], MISSED],
    ["denied when old or absent", [with_("Deny", { NumericGreaterThanIfExists: { [AGE]: "3600" } })], []],
    [
      "denied when old, and when absent",
      [with_("Deny", { NumericGreaterThan: { [AGE]: "3600" } }), with_("Deny", { Null: { [AGE]: "true" } })],
      [],
    ],
    ["allowed with", [with_("Allow", { Bool: { [KEY]: "true" } })], []],
    ["allowed with or without", [with_("Allow", { BoolIfExists: { [KEY]: "true" } })], MISSED],
    ["allowed when the key is there", [with_("Allow", { Null: { [KEY]: "false" } })], MISSED],
    ["allowed when there and true", [with_("Allow", { Null: { [KEY]: "false" }, Bool: { [KEY]: "true" } })], []],
    ["denied to access keys only", [with_("Deny", { Null: { [KEY]: "true" } })], MISSED],
    ["denied when the age is absent", [with_("Deny", { Null: { [AGE]: "true" } })], []],
    ["allowed unless false", [with_("Allow", { StringNotEquals: { [KEY]: "false" } })], MISSED],
    ["allowed when recent", [with_("Allow", { NumericLessThan: { [AGE]: "3600" } })], []],
    ["allowed when the age is there", [with_("Allow", { Null: { [AGE]: "false" } })], []],
  ])("%s", (_name, statements, expected) => {
    expect(said("identity", ...statements)).toEqual(expected);
  });
});
