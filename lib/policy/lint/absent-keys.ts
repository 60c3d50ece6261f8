import type { LintContext } from "./types";

/**
 * Why a condition key is not in a request that the exporter's role makes, or that Genesys Cloud makes to assume it.
 * Documented by AWS; keys in lower case.
 */
const OF_SERVICES = "AWS fills it in only where an AWS service itself is the caller";
const OF_NETWORKS = "Genesys Cloud calls from its own network, through no VPC of yours";
const OF_PEOPLE = "a role that another account assumes by program has no such attribute";

const ABSENT: { readonly [key: string]: string } = {
  "aws:sourcearn": OF_SERVICES,
  "aws:sourceaccount": OF_SERVICES,
  "aws:sourceowner": OF_SERVICES,
  "aws:sourceorgid": OF_SERVICES,
  "aws:sourceorgpaths": OF_SERVICES,
  "aws:principalservicename": OF_SERVICES,
  "aws:principalservicenameslist": OF_SERVICES,
  "aws:sourcevpc": OF_NETWORKS,
  "aws:sourcevpcarn": OF_NETWORKS,
  "aws:sourcevpce": OF_NETWORKS,
  "aws:vpceaccount": OF_NETWORKS,
  "aws:vpceorgid": OF_NETWORKS,
  "aws:vpceorgpaths": OF_NETWORKS,
  "aws:vpcsourceip": OF_NETWORKS,
  "aws:ec2instancesourcevpc": OF_NETWORKS,
  "aws:ec2instancesourceprivateipv4": OF_NETWORKS,
  "aws:multifactorauthpresent": OF_PEOPLE,
  "aws:multifactorauthage": OF_PEOPLE,
  "aws:username": OF_PEOPLE,
};

const FOREIGN = "the caller is Genesys Cloud, which is not in your organization";

const OF_GENESYS: { readonly [key: string]: string } = {
  "aws:principalorgid": FOREIGN,
  "aws:principalorgpaths": FOREIGN,
};

const FOR_ROLE = new Map(Object.entries(ABSENT));
const FOR_GENESYS = new Map(Object.entries({ ...ABSENT, ...OF_GENESYS }));
const FOR_ANYONE = new Map([...FOR_ROLE].filter(([, why]) => why === OF_SERVICES));

/** Keys in lower case that requests of the exporter do not contain, or not with values of the customer, and why. */
export function unavailableKeys(context: LintContext): ReadonlyMap<string, string> {
  // without an exporter, the caller may be a person in the customer's VPC, but not a service
  if (context.exporter === undefined) return FOR_ANYONE;
  return context.kind === "trust" ? FOR_GENESYS : FOR_ROLE;
}

/** Whether the key is missing for every caller that is not an AWS service. */
export function isForServicesOnly(key: string): boolean {
  return ABSENT[key.toLowerCase()] === OF_SERVICES;
}
