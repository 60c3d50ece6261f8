import { networkOf, parseRange } from "../../evaluate/ip";
import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { conditionRule, remarksOn } from "../rule";

export const addressRange = conditionRule(
  {
    id: "ADDRESS_RANGE",
    severity: "suggestion",
    titles: ["Improve IP range"],
    what: "A range of addresses whose address has bits beyond its prefix.",
    why: "AWS takes the range that the prefix gives, which is not the one that the address seems to begin.",
    fix: "Write the first address of the range.",
    kinds: ALL_KINDS,
    passing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } }),
    failing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "192.0.2.17/24" } } }),
  },
  ({ base }) => /^(not)?ipaddress$/.test(base),
  ({ values, at }) =>
    remarksOn(values, (value) => {
      const range = parseRange(value);
      const network = range === undefined ? undefined : networkOf(range);
      if (network === undefined || network.words.every((word, i) => word === range!.words[i])) return [];
      return [
        { at, got: value, message: `${value} begins before its address: the prefix leaves out some of its bits.` },
      ];
    }),
);
