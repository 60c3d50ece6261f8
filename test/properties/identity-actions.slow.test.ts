import { actionsOf, knownServices } from "../../lib/catalog";
import type { Statement } from "../../lib/policy";
import { reviewStack } from "../../lib/review/diff";
import { sidesOf } from "../support/proof/run";

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
