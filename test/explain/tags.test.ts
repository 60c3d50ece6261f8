import { ask, denial } from "../support/explain-stack";

test.each<[string, object, string]>([
  ["not known", { default_tags: "${var.t}" }, "unknown"],
  ["not known within", { default_tags: [{ tags: "${var.t}" }] }, "unknown"],
  ["of one that is not known", { default_tags: [{ tags: { team: "${var.t}" } }] }, "unknown"],
  ["known", { default_tags: [{ tags: { team: "x" } }] }, "denied"],
  ["other ones", { default_tags: [{ tags: { team: "y" } }] }, "allowed"],
  ["none", {}, "allowed"],
])("default tags that are %s", (_, provider, verdict) => {
  const { bucket } = denial({ StringEquals: { "aws:PrincipalTag/team": "x" } });
  expect(ask({ provider, bucket: bucket! }).verdict).toBe(verdict);
});
