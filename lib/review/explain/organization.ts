import type { PolicyDocument } from "../../policy";
import { resourcesOf, type StackJson } from "../stack-json";
import { readPolicy, type PlacedPolicy } from "./policy-blocks";
import type { Surroundings } from "./references";

/** Policies of the organization that a stack holds. */
export interface OrganizationPolicies {
  readonly serviceControl: readonly PlacedPolicy[];
  readonly resourceControl: readonly PlacedPolicy[];
}

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Sid: "FullAWSAccess", Effect: "Allow", Action: "*", Resource: "*" }],
};

/**
 * Policies that the stack attaches somewhere. Whether that is above the bucket's account is not known, so each is taken
 * to apply; the Allow of everything that AWS attaches to each level is taken to be there still.
 */
export function organizationPolicies(stack: StackJson, around: Surroundings): OrganizationPolicies {
  const attached = JSON.stringify(resourcesOf(stack, "aws_organizations_policy_attachment"));
  const used = resourcesOf(stack, "aws_organizations_policy").filter(({ address }) => attached.includes(`${address}.`));
  const ofType = (wanted: string): readonly PlacedPolicy[] =>
    used
      .filter(({ attributes }) => (attributes["type"] ?? "SERVICE_CONTROL_POLICY") === wanted)
      .map(({ address, attributes }) => readPolicy(attributes["content"], address, stack, around));
  const serviceControl = ofType("SERVICE_CONTROL_POLICY");
  return {
    serviceControl:
      serviceControl.length === 0 ? [] : [...serviceControl, { address: "FullAWSAccess", document: EVERYTHING }],
    resourceControl: ofType("RESOURCE_CONTROL_POLICY"),
  };
}
