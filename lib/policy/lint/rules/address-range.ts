import { networkOf, parseRange } from "../../evaluate/ip";
import { malformedStatement } from "../cases";
import { conditionRule, remarksOn } from "../rule";

export const addressRange = conditionRule(
  {
    id: "ADDRESS_RANGE",
    severity: "suggestion",
    titles: ["Improve IP range"],
    what: "A CIDR range whose address has bits beyond the prefix.",
    why: "AWS uses the range of the prefix, which does not start at the given address.",
    fix: "Write the first address of the range.",
    passing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } }),
    failing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "192.0.2.17/24" } } }),
  },
  ({ base }) => /^(not)?ipaddress$/.test(base),
  ({ values, at }) =>
    remarksOn(values, (value) => {
      const range = parseRange(value);
      const network = range === undefined ? undefined : networkOf(range);
      if (network === undefined || network.words.every((word, i) => word === range!.words[i])) return [];
      const message = `${value} starts before the given address, because the prefix ignores some of its bits.`;
      return [{ at, got: value, message }];
    }),
);
