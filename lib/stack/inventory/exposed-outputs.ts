import type { Stack } from "../model";
import { control, settingsOf, type Setting } from "../setting";

const EXPOSES = control("outputSecrets", "Output shows", "adds", "protection", {
  noun: "what the output shows",
  written: true,
});
const SHOWN = control("outputShown", "Shown where Terraform runs", "less", "protection", {
  noun: "what is shown where Terraform runs",
  written: true,
});

/** Outputs that hold a secret: whoever may read the state's outputs, or what Terraform prints, has it. */
export function exposedOutputs({ frame }: Stack): readonly Setting[] {
  return frame.flatMap(({ kind, address, attributes, secrets = [] }) => {
    if (kind !== "output" || secrets.length === 0) return [];
    return settingsOf({ kind: "output", name: address.slice("output.".length), by: "name" }, address, [
      [EXPOSES, secrets],
      [SHOWN, attributes["sensitive"] !== true],
    ]);
  });
}
