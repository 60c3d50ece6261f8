import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionsOf, knownServices } from "../../lib/catalog";
import type { Statement } from "../../lib/policy";
import { reviewStack } from "../../lib/review/diff";
import { sidesOf } from "../support/proof/run";
import type { PairKind } from "../support/proof/words";

interface PairCase {
  readonly name: string;
  readonly kind: PairKind;
  readonly somebodyGains: boolean;
  readonly old: readonly Statement[];
  readonly new: readonly Statement[];
}

const read = (file: string) =>
  JSON.parse(readFileSync(join(__dirname, "../cases/pairs", file), "utf8")) as readonly PairCase[];
const cases = [...read("gains.json"), ...read("harmless.json")];

test.each(cases.map((one) => [one.name, one] as const))("%s", (_, { kind, somebodyGains, old, new: now }) => {
  const { verdict } = reviewStack(...sidesOf(kind, { old, now }));
  expect(somebodyGains ? ["broader", "unknown"] : ["narrower", "same"]).toContain(verdict);
});

test("every action that a role can ask for is seen when it is granted on everything", () => {
  const old: Statement = { Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::evidence" };
  const unseen = knownServices()
    .flatMap((service) => actionsOf(service))
    .filter((Action) => {
      const now = [old, { Effect: "Allow" as const, Action, Resource: "*" }];
      return reviewStack(...sidesOf("identity", { old: [old], now })).verdict !== "broader";
    });
  // who asks for these has no policies: a provider of identities vouches for them
  expect(unseen).toEqual(["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]);
}, 120_000);
