import { Fn, Token } from "cdktf";
import { legalHoldExportShape } from "../../lib/hold";
import { backendShape } from "../../stacks";
import type { Shape } from "../../lib/core";
import { leaves, propertiesOf, replaceAt } from "../support/leaves";
import { london } from "../support/london";
import { maximal } from "../support/maximal";
import { refusalOf } from "../support/refusals";

const TOKENS: readonly (() => unknown)[] = [
  () => Fn.join("-", ["a", Token.asString({ resolve: () => "later", creationStack: [] })]),
  () => "${var.x}",
];

// no rule needs the value of these: ids, descriptions and credentials, tags, the prefix of access logs
const ACCEPTED =
  /(\.|^)(description|existing(Role|Client|Integration|Credential)Id|(queue|user|team|wrapupCode|language|additionalRole)Ids\[0\]|divisionId|dateRanges\[0\]|accessLogsPrefix|tags\.\w+|advanced|newCredential\.\w+|workflowId|replicaCredentials\.\w+)$/;

const configurations = { london: london(), ...maximal() };

test("the configurations are legal, and have every property between them", () => {
  const given = new Set<string>();
  for (const props of Object.values(configurations)) {
    expect(refusalOf(props)).toEqual([]);
    for (const { path } of leaves(props)) given.add(path.replace(/\[\d+\]/g, ""));
  }
  const shape = { ...legalHoldExportShape, backend: backendShape } as unknown as Shape;
  const missing = propertiesOf(shape).filter((path) => ![...given].some((one) => `${one}.`.startsWith(`${path}.`)));
  // one of three ways to name what a statement is about stands for the others; who reads for checksums has tests of its own
  expect(missing.filter((path) => !/\.(Not(Principal|Action|Resource)|checksums)$/.test(path))).toEqual([]);
});

describe.each(Object.entries(configurations))("%s", (name, props) => {
  const texts = leaves(props).filter(({ value }) => typeof value === "string");

  test.each(texts.map(({ path }) => path))("%s later known is accepted or refused by name", (path) => {
    for (const token of TOKENS) {
      const refusal = refusalOf(replaceAt(props, path, token()));
      const accepted = ACCEPTED.test(path) || (path.endsWith(".properties") && name !== "forPeople");
      if (accepted) expect(refusal).toEqual([]);
      else expect(refusal).toEqual([expect.stringMatching(/^TOKEN_NOT_ALLOWED /)]);
      for (const fault of refusal) expect(path.startsWith(fault.split(/[ :]/)[1]!)).toBe(true);
    }
  });
});

test("numbers, flags and lists later known are refused by name", () => {
  const later = { resolve: () => 1, creationStack: [] };
  const cases: readonly (readonly [string, unknown])[] = [
    ["retention.days", Token.asNumber(later)],
    ["custodians", Token.asList(later)],
    ["administrators", Token.asList(later)],
    ["aws", later],
    ["allowCrossRegion", later],
  ];
  for (const [path, token] of cases) {
    expect(refusalOf(replaceAt(london(), path, token))).toEqual([
      expect.stringMatching(new RegExp(`^TOKEN_NOT_ALLOWED ${path}(:|\\[)`)),
    ]);
  }
});
