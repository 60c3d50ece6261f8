import { synthesis, type Add } from "../support/written-elements";

const kept: readonly (readonly [string, Add])[] = [
  ["an override that takes it out", (s) => s.addOverride("removed", undefined)],
  ["an override that lets it be destroyed", (s) => s.addOverride("removed.0.lifecycle.destroy", true)],
  [
    "taken out of the tree",
    (s) => {
      const one = s.node.findAll().find((node) => node.constructor.name === "Forgotten")!;
      one.node.scope!.node.tryRemoveChild(one.node.id);
    },
  ],
];

test.each(kept)("a key that is left is forgotten and not destroyed: %s is refused", (_, add) => {
  expect(synthesis(add, { aws: { key: { s3Managed: true } } })).toThrow(/PLANES_DISAGREE/);
});

test("something of one's own may be forgotten beside it", () => {
  const add: Add = (s) => s.addOverride("removed", [{ from: "aws_s3_bucket.other", lifecycle: { destroy: false } }]);
  expect(synthesis(add, { aws: { key: { s3Managed: true } } })).not.toThrow();
});
