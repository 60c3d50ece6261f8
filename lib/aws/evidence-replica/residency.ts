import { jurisdictionOf, partitionOf, regionsBeside } from "../../catalog";
import { isLiteral, show, type Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import type { ReplicaOptions } from "./options";

/** Checks the location of copies. Codes `REPLICA_IN_SAME_PLACE`, `REPLICA_LEAVES_PARTITION`, `REPLICA_LEAVES_JURISDICTION`. */
export function checkResidency(options: ReplicaOptions, source: ExportTarget, faults: Faults): void {
  const { region, awsAccountId = source.accountId, acknowledgeJurisdictions: acknowledged } = options;
  if (acknowledged !== undefined && !isLiteral(faults, "acknowledgeJurisdictions", acknowledged)) return;
  const others = regionsBeside(source.region);
  const propose =
    others.length === 0
      ? `Keep ${source.region} and give another account as awsAccountId: there is no second region of that country.`
      : `Copy to ${others.join(" or ")}, or keep ${source.region} and give another account as awsAccountId.`;
  const { partition } = partitionOf(region);
  if (partition !== source.partition) {
    faults.add({
      code: "REPLICA_LEAVES_PARTITION",
      field: "region",
      got: `${show(region)}, in partition ${partition}`,
      allowed: `a region of partition ${source.partition}: S3 copies to no other`,
      fix: propose,
    });
    return;
  }
  if (region === source.region && awsAccountId === source.accountId) {
    faults.add({
      code: "REPLICA_IN_SAME_PLACE",
      field: "region",
      got: `${show(region)} in account ${awsAccountId}, where the evidence is`,
      allowed: "another region, another account, or both",
      fix: propose,
    });
    return;
  }
  const [from, to] = [source.region, region].map((one) => jurisdictionOf(one) ?? `whatever country ${one} is in`);
  if (from === to || (acknowledged?.[0] === source.region && acknowledged[1] === region)) return;
  faults.add({
    code: "REPLICA_LEAVES_JURISDICTION",
    field: acknowledged === undefined ? "region" : "acknowledgeJurisdictions",
    got: acknowledged === undefined ? `${show(region)}, in ${to}` : show(acknowledged),
    allowed: `a region of ${from}; of ${to} only beside acknowledgeJurisdictions: ["${source.region}", "${region}"]`,
    fix: `${propose} Otherwise those who answer for residency have to agree, and the acknowledgement names both regions.`,
  });
}
