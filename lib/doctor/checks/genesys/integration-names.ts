import { valueOf } from "../../answer";
import { some } from "../../text";
import type { Check, Hit, Seen } from "../check";

/** Values for the unverified props of the integration, as read from the organization. */
export interface NamesToSet {
  readonly integrationType?: string;
  readonly credentialKey?: string;
  readonly credentialType?: string;
  readonly credentialField?: string;
  readonly bucketProperty?: string;
}

/** Determines the values of the props if the responses are unambiguous. */
export function namesToSet({ expected, genesys }: Seen): NamesToSet {
  const types = valueOf(genesys?.integrationTypes) ?? [];
  const type = types.find(({ id }) => id === expected.genesys.integration?.type);
  if (type === undefined) {
    const likely = types.filter(({ id }) => /s3/i.test(id) && /record/i.test(id));
    return likely.length === 1 ? { integrationType: likely[0]!.id } : {};
  }
  const keys = Object.entries(type.credentials);
  const [key, kinds] = keys.length === 1 ? keys[0]! : [undefined, []];
  const kind = kinds.length === 1 ? kinds[0] : undefined;
  const described = valueOf(genesys?.credentialTypes)?.find(({ name }) => name === kind);
  const fields = described?.required.length ? described.required : (described?.fields ?? []);
  const schema = valueOf(genesys?.propertiesSchema)?.properties ?? [];
  const buckets = schema.filter((property) => /bucket/i.test(property) && !/region|prefix|folder/i.test(property));
  return {
    integrationType: type.id,
    ...(key === undefined ? {} : { credentialKey: key }),
    ...(kind === undefined ? {} : { credentialType: kind }),
    ...(fields.length === 1 ? { credentialField: fields[0]! } : {}),
    ...(buckets.length === 1 ? { bucketProperty: buckets[0]! } : {}),
  };
}

export const integrationNames: Check = {
  id: "INTEGRATION_NAMES",
  severity: "error",
  what: "A name in the stack's integration is not the one that the organization uses, or a required one is not set.",
  why: "No public document gives these names. With a wrong name, the integration has no role or no bucket, and exports fail.",
  fix: "Set the values that doctor prints in genesys.integration, with namesConfirmed: true, and deploy.",
  find: (seen) => [...credentialHits(seen), ...schemaHits(seen)],
};

function credentialHits(seen: Seen): Hit[] {
  const { expected, genesys } = seen;
  const wanted = expected.genesys.integration;
  const type = valueOf(genesys?.integrationTypes)?.find(({ id }) => id === wanted?.type);
  if (wanted === undefined || type === undefined) return [];
  const where = `GET /api/v2/integrations/types (${type.id})`;
  const known = Object.keys(type.credentials);
  const hits: Hit[] = wanted.credentialKeys
    .filter((key) => known.length > 0 && !known.includes(key))
    .map((key) => ({ where, what: `credentialKey "${key}" is not among ${some(known)}.` }));
  const kinds = Object.values(type.credentials).flat();
  const { credentialType: kind } = wanted;
  if (kind === undefined) return hits;
  if (kinds.length > 0 && !kinds.includes(kind)) {
    return [...hits, { where, what: `credentialType "${kind}" is not among ${some(kinds)}.` }];
  }
  const described = valueOf(genesys?.credentialTypes)?.find(({ name }) => name === kind);
  if (described === undefined) return hits;
  const there = "GET /api/v2/integrations/credentials/types";
  const lacking = described.required.filter((field) => !wanted.credentialFields.includes(field));
  const wrong = wanted.credentialFields.filter((field) => !described.fields.includes(field));
  return [
    ...hits,
    ...(lacking.length + wrong.length === 0 || described.fields.length === 0
      ? []
      : [
          {
            where: there,
            what: `credentialField ${some(wanted.credentialFields)} is wrong: ${kind} has ${some(described.fields)}.`,
          },
        ]),
  ];
}

function schemaHits({ expected, genesys }: Seen): Hit[] {
  const wanted = expected.genesys.integration;
  const schema = valueOf(genesys?.propertiesSchema);
  if (wanted?.type === undefined || schema === undefined || schema.properties.length === 0) return [];
  const where = `GET /api/v2/integrations/types/${wanted.type}/configschemas/properties`;
  const wrong = wanted.properties.filter((name) => !schema.properties.includes(name));
  const lacking = schema.required.filter((name) => !wanted.properties.includes(name));
  return [
    ...(wrong.length === 0
      ? []
      : [{ where, what: `The schema has no property ${some(wrong)}; it has ${some(schema.properties)}.` }]),
    ...(lacking.length === 0
      ? []
      : [{ where, what: `The schema requires ${some(lacking)}, which the stack does not set.` }]),
  ];
}
