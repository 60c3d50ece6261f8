import { ConfigError, show } from "../lib/core";

/**
 * The id of a stack, as cdktf takes it: its own error for another one has a stack trace, and comes before the props are read.
 * @throws ConfigError `STACK_ID_INVALID`
 */
export function stackId(id: string): string {
  if (typeof id === "string" && id !== "" && !/\s/.test(id)) return id;
  throw new ConfigError("stack", [
    {
      code: "STACK_ID_INVALID",
      field: "id",
      got: show(id),
      allowed: "a text without blanks, such as legal-hold-eu-west-2",
      fix: "Write a hyphen for each blank: folders, the state and the command line call the stack by its id.",
    },
  ]);
}
