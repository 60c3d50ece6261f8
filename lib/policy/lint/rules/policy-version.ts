import { own } from "../../read";
import { malformed, write } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { policyRule } from "../rule";

const VERSIONS: readonly unknown[] = ["2012-10-17", "2008-10-17"];

export const policyVersion = policyRule(
  {
    id: "POLICY_VERSION",
    severity: "error",
    titles: ["Invalid version", "Missing version"],
    what: "A version of the policy language that there is not, or (a warning) none.",
    why:
      "AWS refuses a policy of another version. Without one it takes the policy for one of 2008, in which `${aws:…}` is no " +
      "variable but these very characters.",
    fix: 'Write "Version": "2012-10-17".',
    kinds: ALL_KINDS,
    passing: malformed("identity", { Version: "2012-10-17", Statement: [write()] }),
    failing: malformed("identity", { Version: "2012-10-18", Statement: [write()] }),
  },
  ({ given, misshapen }) => {
    const version = own(given, "Version");
    if (misshapen.some(({ at }) => at.length === 0 || at[0] === "Version") || VERSIONS.includes(version)) return [];
    if (version === undefined)
      return [{ title: "Missing version", message: "The policy does not say its version.", severity: "warning" }];
    const got = String(version);
    return [{ at: ["Version"], title: "Invalid version", message: `There is no version ${got}.`, got }];
  },
);
