import { ownOf } from "../../../core";
import { malformed, write } from "../cases";
import { policyRule } from "../rule";

const VERSIONS: readonly unknown[] = ["2012-10-17", "2008-10-17"];

export const policyVersion = policyRule(
  {
    id: "POLICY_VERSION",
    titles: ["Invalid version", "Missing version"],
    what: "A policy version that does not exist, or (a warning) no version.",
    why:
      "AWS refuses a policy with another version. Without a version it assumes 2008-10-17, in which `${aws:…}` is not a " +
      "variable but literal text.",
    fix: 'Write "Version": "2012-10-17".',
    passing: malformed("identity", { Version: "2012-10-17", Statement: [write()] }),
    failing: malformed("identity", { Version: "2012-10-18", Statement: [write()] }),
  },
  ({ given, misshapen }) => {
    const version = ownOf(given, "Version");
    if (misshapen.some(({ at }) => at.length === 0 || at[0] === "Version") || VERSIONS.includes(version)) return [];
    if (version === undefined)
      return [{ title: "Missing version", message: "The policy has no version.", severity: "warning" }];
    const got = String(version);
    return [{ at: ["Version"], title: "Invalid version", message: `The version ${got} does not exist.`, got }];
  },
);
