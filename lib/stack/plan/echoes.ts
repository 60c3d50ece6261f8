import { blocksOf, without } from "../attributes";
import { isObject } from "../json";
import type { PlannedBlock, RawBlock } from "../resolve/raw-block";
import type { Configuration } from "./configuration";

const ofBucket = (argument: string, by = argument) =>
  ({ type: "aws_s3_bucket", named: "bucket", argument, by: `aws_s3_bucket_${by}`, of: "bucket" }) as const;

/**
 * Arguments that a provider fills in with settings of other resources: type, argument, and the other type with its
 * identifying argument.
 */
const ECHOES: readonly { readonly [part in "type" | "named" | "argument" | "by" | "of"]: string }[] = [
  ...["policy", "versioning", "logging", "acl"].map((argument) => ofBucket(argument)),
  ofBucket("grant", "acl"),
  ofBucket("lifecycle_rule", "lifecycle_configuration"),
  ...["server_side_encryption", "object_lock", "replication"].map((what) => ofBucket(`${what}_configuration`)),
  { type: "aws_kms_key", named: "key_id", argument: "policy", by: "aws_kms_key_policy", of: "key_id" },
  { type: "aws_sqs_queue", named: "url", argument: "policy", by: "aws_sqs_queue_policy", of: "queue_url" },
  { type: "aws_sns_topic", named: "arn", argument: "policy", by: "aws_sns_topic_policy", of: "arn" },
];

/**
 * Both sides without repetitions by the provider: the bucket in a state also shows the policy that another resource
 * sets, in a plan even after that resource is gone. Planned and configured values are no repetitions.
 */
export function withoutEchoes<B extends PlannedBlock>(
  before: readonly B[],
  after: readonly B[],
): readonly [readonly B[], readonly B[]] {
  const set = new Set(
    ECHOES.flatMap(({ by, of, argument, type }) =>
      before.filter((one) => one.type === by).map((one) => keyOf(type, argument, one.attributes[of])),
    ),
  );
  const held = new Set(before.flatMap(attachedSeparately));
  const stays = new Set(after.map(({ address }) => address));
  // beside an attachment that stays, a list that the configuration sets takes nothing away
  const ends = new Set(before.filter(({ address }) => !stays.has(address)).flatMap(attachedSeparately));
  const clean = (block: B, configured?: ReadonlySet<string>): B => {
    if (block.type === "aws_iam_role") return withoutHeld(block, held, configured);
    const echoes = ECHOES.filter(
      ({ type, named, argument }) =>
        type === block.type && !configured?.has(argument) && set.has(keyOf(type, argument, block.attributes[named])),
    ).map(({ argument }) => argument);
    return echoes.length === 0 ? block : { ...block, attributes: without(block.attributes, echoes) };
  };
  const past = (one: B) =>
    one.type === "aws_iam_role" ? withoutHeld(withoutHeld(one, ends), held, one.configured) : clean(one);
  return [before.map(past), after.map((one) => clean(one, one.configured))];
}

function keyOf(type: string, argument: string, name: unknown): string {
  return JSON.stringify([type, argument, name]);
}

// the role in a state lists all of its policies, whoever attached them
function attachedSeparately({ type, attributes, place: { account } }: RawBlock): readonly string[] {
  const { role, roles, name, policy_arn } = attributes;
  if (type === "aws_iam_role_policy") return [JSON.stringify([account, role, "inline", name])];
  if (type === "aws_iam_role_policy_attachment") return [JSON.stringify([account, role, "managed", policy_arn])];
  if (type !== "aws_iam_policy_attachment") return [];
  return blocksOf(roles).map((one) => JSON.stringify([account, one, "managed", policy_arn]));
}

function withoutHeld<B extends RawBlock>(block: B, held: ReadonlySet<string>, configured?: ReadonlySet<string>): B {
  const { name: role, inline_policy, managed_policy_arns } = block.attributes;
  const own = (kind: string, what: unknown) => !held.has(JSON.stringify([block.place.account, role, kind, what]));
  return {
    ...block,
    attributes: {
      ...block.attributes,
      ...(inline_policy !== undefined &&
        !configured?.has("inline_policy") && {
          inline_policy: blocksOf(inline_policy).filter((one) => own("inline", one?.["name"])),
        }),
      ...(managed_policy_arns !== undefined &&
        !configured?.has("managed_policy_arns") && {
          managed_policy_arns: blocksOf(managed_policy_arns).filter((arn) => own("managed", arn)),
        }),
    },
  };
}

const TYPES = ["genesyscloud_oauth_client", "genesyscloud_user_roles", "genesyscloud_group_roles"];

/** Ids of the home division in a state: those of roles granted without a division. */
export function homeDivisionIn(blocks: readonly RawBlock[], config: Configuration): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => defaults(block, config)));
}

/**
 * Grants of a state without the id of the home division. A role granted without a division is granted there, and the
 * provider reads the id back (documented: "the home division by default"), but a planned grant has no id yet and would
 * look like another one.
 */
export function withoutHomeDivision<B extends RawBlock>(blocks: readonly B[], home: ReadonlySet<string>): readonly B[] {
  return blocks.map((block) => {
    const { roles } = block.attributes;
    if (!TYPES.includes(block.type) || !Array.isArray(roles)) return block;
    const kept = roles.map((role: unknown) => {
      if (!isObject(role) || typeof role["division_id"] !== "string" || !home.has(role["division_id"])) return role;
      return { ...role, division_id: null };
    });
    return { ...block, attributes: { ...block.attributes, roles: kept } };
  });
}

// the division in the state is the default one only if the configuration of the block names none
function defaults({ type, address, attributes }: RawBlock, config: Configuration): readonly string[] {
  const expressions = config.expressionsOf(address)?.["roles"];
  if (!TYPES.includes(type) || !Array.isArray(expressions) || expressions.length !== 1) return [];
  const [only] = expressions as unknown[];
  const roles = blocksOf(attributes["roles"]);
  if (!isObject(only) || only["division_id"] !== undefined || roles.length !== 1) return [];
  const division = roles[0]!["division_id"];
  return typeof division === "string" ? [division] : [];
}
