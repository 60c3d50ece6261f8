import { isObject, Unknown, type Value, type ValueObject } from "../provider/value";

/** What a platform answers for an argument that a configuration leaves open. */
export interface Fill {
  /** Resource type; `*` for each that has the attribute. */
  readonly type: string;
  /** Attribute, below its blocks: `rule.blocked_encryption_types`. */
  readonly path: string;
  /** The answer. @param resource all its attributes */
  readonly value: (resource: ValueObject) => Value;
  /** Whether it is given for an empty value too, such as `{}`. @default false */
  readonly forEmpty?: true;
  /** Where that is known from. */
  readonly source: string;
}

/**
 * What the platforms are known to fill in, or may. Where the provider's schema calls the attribute computed, a configuration
 * that leaves it open plans nothing; otherwise every plan offers to take it away.
 */
export const FILLS: readonly Fill[] = [
  {
    type: "aws_s3_bucket_server_side_encryption_configuration",
    path: "rule.blocked_encryption_types",
    value: () => ["SSE-C"],
    source: "Amazon S3 blocks SSE-C for new buckets since April 2026; not computed in hashicorp/aws 6.22 to 6.39",
  },
  {
    type: "*",
    path: "tags_all",
    value: ({ tags }) => (isObject(tags) ? tags : {}),
    source: "hashicorp/aws: the tags of the resource and those of the provider; the latter are left out here",
  },
  {
    type: "genesyscloud_integration",
    path: "config.properties",
    value: () => '{"filledInBy":"the platform"}',
    forEmpty: true,
    source:
      "mypurecloud/genesyscloud 1.84.1 sends what is given as the whole and reads back what is there; whether is unknown",
  },
  {
    type: "genesyscloud_integration",
    path: "config.advanced",
    value: () => '{"filledInBy":"the platform"}',
    forEmpty: true,
    source: "as with properties",
  },
  {
    type: "genesyscloud_recording_media_retention_policy",
    path: "order",
    value: () => 7,
    source: "mypurecloud/genesyscloud 1.84.1 sends 0 where none is given and reads back what is there; not computed",
  },
  {
    type: "genesyscloud_oauth_client",
    path: "integration_credential_id",
    value: ({ integration_credential_name: name, integration_credential_id: made }) => (name === null ? "" : made!),
    source: "mypurecloud/genesyscloud 1.84.1: set by a client that names its credential itself, and by no other",
  },
  {
    type: "genesyscloud_oauth_client",
    path: "roles.division_id",
    value: () => "rehearsal-home-division",
    source: "mypurecloud/genesyscloud 1.84.1: the home division where none is given; computed",
  },
];

/**
 * A resource as the platform has it: with everything that it fills in.
 * @param planned what was planned before the provider settled it: what was unknown there is left to the platform
 */
export function filled(type: string, state: Value, planned: Value = state): Value {
  if (!isObject(state)) return state;
  return FILLS.filter((fill) => fill.type === type || fill.type === "*").reduce<ValueObject>(
    (resource, fill) => fillIn(resource, planned, fill.path.split("."), { ...fill, resource }) as ValueObject,
    state,
  );
}

interface Filling extends Fill {
  readonly resource: ValueObject;
}

function fillIn(value: Value, planned: Value, [name = "", ...deeper]: readonly string[], filling: Filling): Value {
  if (Array.isArray(value)) {
    const each = Array.isArray(planned) ? (planned as readonly Value[]) : [];
    return value.map((one: Value, i) => fillIn(one, each[i] ?? one, [name, ...deeper], filling));
  }
  if (!isObject(value) || !(name in value)) return value;
  const inner = value[name]!;
  const expected = isObject(planned) ? (planned[name] ?? null) : inner;
  if (deeper.length > 0) return { ...value, [name]: fillIn(inner, expected, deeper, filling) };
  return isOpen(inner, expected, filling) ? { ...value, [name]: filling.value(filling.resource) } : value;
}

function isOpen(value: Value, planned: Value, { forEmpty, path }: Filling): boolean {
  // the provider makes it anew of the tags each time
  if (value === null || path === "tags_all") return true;
  return planned instanceof Unknown || (forEmpty === true && value === "{}");
}
