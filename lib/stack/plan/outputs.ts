import { objectAt, type JsonObject } from "../json";
import type { FramePart } from "../model";
import { secretsNamed } from "../secrets";

/** The outputs of a plan's configuration, with what they name that holds a secret. */
export function plannedOutputs(json: JsonObject): readonly FramePart[] {
  const configuration = objectAt(json, "configuration");
  const root = objectAt(configuration, "root_module");
  const hidden = new Set(
    Object.entries(objectAt(root, "variables"))
      .filter(([, body]) => (body as JsonObject | null)?.["sensitive"] === true)
      .map(([name]) => `var.${name}`),
  );
  return Object.entries(objectAt(root, "outputs")).map(([name]) => {
    const body = objectAt(objectAt(root, "outputs"), name);
    const { references } = objectAt(body, "expression");
    const named = Array.isArray(references) ? references.map((one) => `<${String(one)}>`) : [];
    const sensitive = body["sensitive"] === true;
    return {
      kind: "output",
      address: `output.${name}`,
      attributes: { sensitive },
      secrets: secretsNamed(named, hidden),
    };
  });
}

/** Those of them that are in the state already, as far as a plan tells: what they named then, no plan shows. */
export function outputsBefore(outputs: readonly FramePart[], state: unknown): readonly FramePart[] {
  const there = objectAt(state, "outputs");
  return outputs
    .filter(({ address }) => Object.hasOwn(there, address.slice("output.".length)))
    .map((part) => {
      const was = objectAt(there, part.address.slice("output.".length));
      return { ...part, attributes: { sensitive: was["sensitive"] === true } };
    });
}
