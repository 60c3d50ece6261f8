// its own file: what stands beside it needs the types of the AWS SDK, which importers of the rule do not have
import type { HoldRule } from "../handler/settings";
import { DEFAULT_HEADER, type HoldRuleOptions } from "./options";

/** The rule that the function is told, from checked options. */
export function holdRule(options: HoldRuleOptions): HoldRule {
  const { mode, header = DEFAULT_HEADER, headerValue = "true", sidecarValue = "true" } = options;
  switch (mode) {
    case "whenHeader":
      return { mode, header: header.toLowerCase(), value: headerValue };
    case "whenPrefix":
      return { mode, prefixes: options.keyPrefixes ?? [] };
    case "whenSidecar":
      return { mode, field: options.sidecarField ?? "", value: sidecarValue };
    default:
      return { mode: "everything" };
  }
}
