import { checkOptionalText, show, type Faults } from "../../core";
import type { KeeperNetwork } from "./options";

// documented: Lambda API, VpcConfig
const MOST = { subnetIds: 16, securityGroupIds: 5 };
const PREFIX = { subnetIds: "subnet", securityGroupIds: "sg" };

/** Checks where the function is attached to a VPC. Code `HOLD_KEEPER_NETWORK_INVALID`. */
export function checkNetwork(vpc: KeeperNetwork, faults: Faults): void {
  const code = "HOLD_KEEPER_NETWORK_INVALID";
  const fix = "Name subnets and security groups of one VPC, or leave out vpc for Lambda's own network.";
  for (const field of ["subnetIds", "securityGroupIds"] as const) {
    const ids: unknown = vpc[field];
    if (!Array.isArray(ids) || ids.length < 1 || ids.length > MOST[field]) {
      if (faults.has(field)) continue;
      faults.add({ code, field, got: show(ids), allowed: `1 to ${MOST[field]} ids`, fix });
      continue;
    }
    ids.forEach((value: string, i) =>
      checkOptionalText(faults, {
        code,
        field: `${field}[${i}]`,
        value,
        fits: (text) => new RegExp(`^${PREFIX[field]}-[0-9a-f]{8}([0-9a-f]{9})?$`).test(text),
        allowed: `${PREFIX[field]}-<8 or 17 digits a to f>`,
        fix,
      }),
    );
  }
}
