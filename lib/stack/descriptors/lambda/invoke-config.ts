import { first, textOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { settingsOf } from "../../setting";
import { delivered } from "../delivery";

/** Where a function's results go when nobody waits for them, what it was asked with among them. */
export const eventInvokeConfig: Descriptor = {
  type: "aws_lambda_function_event_invoke_config",
  settings: ({ address, attributes, place }) => {
    const { function_name, qualifier, destination_config } = attributes;
    const of = [function_name, qualifier].filter(Boolean).map(String).join(":");
    const to = ["on_success", "on_failure"].flatMap((when) => {
      const destination = textOf(first(first(destination_config)[when])["destination"]);
      return destination === undefined
        ? []
        : [`${when === "on_success" ? "results" : "failures"} of ${of} to ${destination}`];
    });
    return settingsOf({ kind: "destinations", name: address, by: "address" }, address, delivered(to, place));
  },
  comes: "where it names no destination nothing goes anywhere",
  reads: [
    "function_name",
    "qualifier",
    "destination_config.on_success.destination",
    "destination_config.on_failure.destination",
  ],
  inert: {
    maximum_event_age_in_seconds: "how long Lambda tries",
    maximum_retry_attempts: "how often Lambda tries",
  },
};
