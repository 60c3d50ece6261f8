import { first, numberOrNull, textOf, textOrNull, type Attributes } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { delivered, FAILURES } from "../delivery";

const TRIES = control("functionTries", "Tries again", "either", "setting", {
  noun: "number of retries",
  bounds: "whenSet",
  coming: "acts",
  going: "nothing",
  unclear: "events that still fail are lost or sent to the failure destination",
});

/** Destinations of the results of asynchronous invocations, which include the input. */
export const eventInvokeConfig: Descriptor = {
  type: "aws_lambda_function_event_invoke_config",
  sets: ["function_name", "qualifier"],
  settings: ({ address, attributes, place }) => {
    const { function_name, qualifier, destination_config } = attributes;
    const of = [function_name, qualifier].filter(Boolean).map(String).join(":");
    const to = ["on_success", "on_failure"].flatMap((when) => {
      const destination = textOf(first(first(destination_config)[when])["destination"]);
      return destination === undefined
        ? []
        : [`${when === "on_success" ? "results" : "failures"} of ${of} to ${destination}`];
    });
    return settingsOf({ kind: "destinations", name: address, by: "address" }, address, [
      ...delivered(to, place),
      [TRIES, triesOf(attributes, of)],
      [FAILURES, textOrNull(first(first(destination_config)["on_failure"])["destination"])],
    ]);
  },
  comes: "without a destination, nothing is sent",
  reads: [
    "function_name",
    "qualifier",
    "destination_config.on_success.destination",
    "destination_config.on_failure.destination",
    "maximum_event_age_in_seconds",
    "maximum_retry_attempts",
  ],
};

// a default value counts as not set (documented: PutFunctionEventInvokeConfig)
function triesOf(attributes: Attributes, of: string): string | null {
  const times = numberOrNull(attributes["maximum_retry_attempts"]) ?? 2;
  const seconds = numberOrNull(attributes["maximum_event_age_in_seconds"]) ?? 21_600;
  return times === 2 && seconds === 21_600 ? null : `${of}: ${times} times more, for ${seconds} s`;
}
