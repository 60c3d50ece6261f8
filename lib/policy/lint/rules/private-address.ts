import { inRange, parseRange, type AddressRange } from "../../evaluate/ip";
import { malformedStatement } from "../cases";
import { conditionRule, type Remark } from "../rule";

const TITLES = {
  all: "Private IP address",
  allNot: "Private NotIpAddress",
  some: "Private IP address subset",
  someNot: "Private NotIpAddress subset",
};

// RFC 1918, 3927, 4193, 4291, 5735 and 6598
const PRIVATE = [
  ...["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10"],
  ...["fc00::/7", "fe80::/10", "::1"],
].map((text) => parseRange(text)!);

export const privateAddress = conditionRule(
  {
    id: "PRIVATE_ADDRESS",
    titles: Object.values(TITLES),
    what: "A private range in `aws:SourceIp`; next to public ranges a suggestion.",
    why: "AWS sees the public address of a caller or, through a VPC endpoint, no value for this key, so the comparison never matches.",
    fix: "Name the public addresses; for callers inside a VPC use aws:VpcSourceIp with aws:SourceVpc.",
    passing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } }),
    failing: malformedStatement("identity", { Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } }),
  },
  ({ name, base }) => name === "aws:sourceip" && /^(not)?ipaddress$/.test(base),
  ({ negated, values, at }): Remark[] => {
    const inside = values.filter((value) => isPrivate(parseRange(value)));
    if (inside.length === 0) return [];
    const all = inside.length === values.length;
    const title = TITLES[`${all ? "all" : "some"}${negated ? "Not" : ""}`];
    const message = `No request comes from ${inside.join(", ")} as AWS sees it.`;
    return [{ title, at, got: inside.join(", "), message, ...(all ? {} : { severity: "suggestion" }) }];
  },
);

function isPrivate(range: AddressRange | undefined): boolean {
  return range !== undefined && PRIVATE.some((own) => own.prefix <= range.prefix && inRange(range.words, own));
}
