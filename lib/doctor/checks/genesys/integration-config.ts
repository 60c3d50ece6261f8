import { valueOf } from "../../answer";
import { some } from "../../text";
import type { Check, Hit, Seen } from "../check";
import { theIntegration } from "./integration";
import { integrationNames, namesToSet } from "./integration-names";

export const integrationBucket: Check = {
  id: "INTEGRATION_BUCKET",
  severity: "error",
  what: "The integration's configuration does not name the stack's bucket.",
  why: "Recordings go to another bucket, with another policy or without Object Lock, or the export fails.",
  fix: "Set genesys.integration.bucketProperty to the property that holds the bucket, and deploy.",
  find: (seen) => {
    const bucket = seen.expected.aws?.bucketName;
    const found = configOf(seen);
    if (bucket === undefined || found === undefined || namesAreWrong(seen)) return [];
    const entries = Object.entries(found.config.properties);
    if (entries.some(([, value]) => bucketIn(value) === bucket)) return [];
    const named = entries.filter(([name]) => /bucket/i.test(name)).map(([name, value]) => `${name} is ${value}`);
    const what = named.length > 0 ? `${some(named)}; the bucket is ${bucket}.` : `No property names ${bucket}.`;
    const property = namesToSet(seen).bucketProperty;
    const fix =
      property === undefined ? undefined : `Set genesys.integration.bucketProperty to "${property}", and deploy.`;
    return [{ where: found.where, what, fix }];
  },
};

export const integrationCredential: Check = {
  id: "INTEGRATION_CREDENTIAL",
  severity: "error",
  what: "The integration has no credential for its key, or one with another role than the stack.",
  why: "Without the correct role ARN, Genesys Cloud cannot assume the role or assumes another one: access denied.",
  fix: "Deploy the stack again; if a credential could not be created, its id is empty.",
  find: (seen) => {
    const found = configOf(seen);
    if (found === undefined || namesAreWrong(seen)) return [];
    const { credentials } = found.config;
    const keys = seen.expected.genesys.integration?.credentialKeys ?? [];
    const hits: Hit[] = keys.flatMap((key) => {
      const id = credentials[key]?.id;
      if (id !== undefined && id !== "") return [];
      const what = id === "" ? `The credential of ${key} has an empty id.` : `There is no credential for ${key}.`;
      return [{ where: found.where, what }];
    });
    const role = seen.expected.aws?.roleArn;
    const others = Object.entries(credentials).filter(([, { roleArn }]) => roleArn !== undefined && roleArn !== role);
    if (role === undefined) return hits;
    return [
      ...hits,
      ...others.map(([key, { roleArn }]) => ({
        where: found.where,
        what: `The credential for ${key} names ${roleArn}; the role is ${role}.`,
      })),
    ];
  },
};

export const integrationDrift: Check = {
  id: "INTEGRATION_DRIFT",
  severity: "warning",
  what: "The integration's properties or credential type differ from the stack.",
  why: "Exports use the live configuration: a region, prefix or switch that was changed outside the stack sends files elsewhere.",
  fix: "Find out who changed it (the audit log), then deploy the stack again.",
  find: (seen) => {
    const found = configOf(seen);
    const wanted = seen.expected.genesys.integration;
    if (found === undefined || wanted?.id !== undefined || wanted === undefined || namesAreWrong(seen)) return [];
    const { properties, credentials } = found.config;
    const { where } = found;
    // another check compares the bucket; hidden values cannot be compared
    const changed = Object.entries(wanted.values).filter(
      ([name, value]) =>
        bucketIn(value) !== seen.expected.aws?.bucketName &&
        ![value, HIDDEN].includes(properties[name] ?? "(not there)"),
    );
    // a stack that sets no properties leaves them to whoever confirms their names
    const left = wanted.properties.length === 0;
    const added = left ? [] : Object.keys(properties).filter((name) => !wanted.properties.includes(name));
    const kinds = wanted.credentialKeys.flatMap((key) => {
      const type = credentials[key]?.type;
      return type === undefined || type.toLowerCase() === wanted.credentialType?.toLowerCase() ? [] : [{ key, type }];
    });
    return [
      ...changed.map(([name, value]) => ({
        where,
        what: `${name} is ${properties[name] ?? "not there"}; the stack expects ${value}.`,
      })),
      ...(added.length === 0 ? [] : [{ where, what: `The stack does not set ${some(added)}.` }]),
      ...kinds.map(({ key, type }) => ({
        where,
        what: `The credential for ${key} has the type ${type}; the stack expects ${wanted.credentialType ?? "none"}.`,
      })),
    ];
  },
};

const HIDDEN = "(hidden)";

function configOf(seen: Seen) {
  const live = theIntegration(seen);
  const config = valueOf(live?.config);
  if (live === undefined || config === undefined) return undefined;
  return { config, where: `GET /api/v2/integrations/${live.id}/config/current` };
}

// consequences of a wrong name are not reported again
function namesAreWrong(seen: Seen): boolean {
  return integrationNames.find(seen).length > 0;
}

function bucketIn(value: string): string {
  return value
    .replace(/^arn:[\w-]+:s3:::/, "")
    .replace(/^s3:\/\//, "")
    .replace(/\/.*$/, "");
}
