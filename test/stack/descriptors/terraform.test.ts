import { LegalHoldExport } from "../../../lib/hold";
import { inventoryOf, reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import { london } from "../../support/london";
import { synth, type Synthesized } from "../../support/synth";

const { backend: _, ...base } = london();
const actions = { withoutWorkflow: true };
const guarded = synth(
  (scope) => void new LegalHoldExport(scope, "export", { ...base, genesys: { exportActions: actions } }),
);
const read = (stack: Synthesized) => readStack("s", JSON.stringify(stack)).stack;

/** The stack without the resources of a type whose id matches. */
function without(type: string, id: RegExp): Synthesized {
  const kept = Object.entries(guarded.resource[type]!).filter(([name]) => !id.test(name));
  return { ...guarded, resource: { ...guarded.resource, [type]: Object.fromEntries(kept) } };
}

test("the guard of a client's secret is read as what it is", () => {
  const guard = inventoryOf(read(guarded)).controls.find(({ control }) => control === "runsCompared");
  expect(guard).toMatchObject({
    source: expect.stringMatching(/^terraform_data\.export_client_secret_stored_/) as unknown,
    value: [
      expect.stringMatching(/^genesyscloud_integration_credential\.export_client_credential_/),
      expect.stringMatching(/^genesyscloud_oauth_client\.export_client_/),
    ],
  });
});

test("a stack that loses the guard is reported, one that loses a note of another kind is not called unprotected", () => {
  const lost = (after: Synthesized) =>
    reviewStack(read(guarded), read(after)).changes.flatMap((one) =>
      one.kind === "control" && one.verdict === "broader" ? [`${one.risk} ${one.control}`] : [],
    );
  expect(lost(without("terraform_data", /secret_stored/))).toContain("protection runsCompared");
  expect(lost(without("terraform_data", /client_made/))).toEqual([]);
});

test("what a resource is replaced by tells no text that may be a secret, and still tells two apart", () => {
  const noted = (password: string) =>
    readStack(
      "s",
      JSON.stringify({
        resource: { terraform_data: { n: { triggers_replace: [`login ${password}`, 1, "arn:aws:x"] } } },
      }),
    ).stack;
  const [change] = reviewStack(noted("1234"), noted("5678")).changes;
  expect(change).toMatchObject({ verdict: "unknown", control: "replacedWhen" });
  expect(JSON.stringify(change)).not.toMatch(/1234|5678/);
  expect(
    inventoryOf(noted("1234"))
      .controls.map(({ shown }) => shown)
      .join(),
  ).toMatch(/sha256 [0-9a-f]{20}, 1, arn:aws:x/);
});
