import { malformedStatement } from "../cases";
import { conditionRule } from "../rule";

const STARTS: { readonly [key: string]: { readonly start: string; readonly title: string } | undefined } = {
  "aws:sourcevpc": { start: "vpc-", title: "Invalid vpc format" },
  "aws:sourcevpce": { start: "vpce-", title: "Invalid vpce format" },
};

export const networkId = conditionRule(
  {
    id: "NETWORK_ID",
    titles: ["Invalid vpc format", "Invalid vpce format"],
    what: "A VPC endpoint id in `aws:SourceVpc`, a VPC id in `aws:SourceVpce`, or neither.",
    why: "The key never has such a value: an Allow has no effect, and a Deny of everything else denies everything.",
    fix: "Write vpc-… in aws:SourceVpc and vpce-… in aws:SourceVpce.",
    passing: malformedStatement("identity", { Condition: { StringEquals: { "aws:SourceVpce": "vpce-1a2b3c4d" } } }),
    failing: malformedStatement("identity", { Condition: { StringEquals: { "aws:SourceVpce": "vpc-1a2b3c4d" } } }),
  },
  ({ name, base }) => Object.hasOwn(STARTS, name) && base !== "null",
  ({ name, key, values, at }) => {
    const { start, title } = STARTS[name]!;
    return values
      .filter((value) => !couldStart(value, start))
      .map((value) => ({ title, at, got: value, message: `${key} starts with ${start}, unlike ${value}.` }));
  },
);

// compares up to the first wildcard or variable; ids are in lower case
function couldStart(value: string, start: string): boolean {
  const fixed = value.split(/[*?]|\$\{/, 1)[0]!;
  if (fixed === value) return value.startsWith(start) && /^[a-z0-9-]+$/.test(value);
  return fixed.length < start.length ? start.startsWith(fixed) : fixed.startsWith(start);
}
