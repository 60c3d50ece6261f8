import { OWNER_OUTPUT } from "../catalog";
import type { PolicyDocument } from "../policy";
import { arnOf, blocksOfType, readDocument, textOf, type Access, type Block, type Place, type Stack } from "../stack";
import { partOf, type Part } from "./part";

/** The key of KMS that a bucket encrypts with. */
export interface FoundKey {
  /** The block that makes it; undefined where it is made elsewhere. */
  readonly block: Block | undefined;
  readonly arn: string;
  readonly alias: string | undefined;
  readonly policy: Part;
}

/**
 * Finds a key by what the settings of a bucket say: an ARN, an id, an alias or its ARN.
 * @param output what is put out for the owner of a key that is made elsewhere. @default nothing
 */
export function findKey(stack: Stack, access: Access, place: Place, named: string, output = ""): FoundKey {
  const aliases = blocksOfType(stack, "aws_kms_alias");
  const nameOf = (block: Block): string | undefined => textOf(block.attributes["name"]);
  const targetOf = (block: Block): string => keyArn(place, textOf(block.attributes["target_key_id"]) ?? block.address);
  const byAlias = aliases.find((block) => [nameOf(block), arnOf(block)].includes(named));
  const arn = byAlias === undefined ? keyArn(place, named) : targetOf(byAlias);
  const alias = byAlias ?? aliases.find((block) => targetOf(block) === arn);
  const own = blocksOfType(stack, "aws_kms_key").find((block) => arnOf(block) === arn);
  const [placed] = (access.resources.get(arn) ?? []).filter(({ kind }) => kind === "key");
  const policy =
    placed !== undefined
      ? partOf(placed, stack)
      : own !== undefined
        ? { address: own.address, document: defaultPolicy(own.place) }
        : (ofOwner(stack, output) ?? { address: arn, document: undefined, unread: `the policy of the key ${arn}` });
  return { block: own, arn, alias: alias && nameOf(alias), policy };
}

/** The policy that the owner of a thing made elsewhere is asked to set, where it is among the outputs. */
export function ofOwner(stack: Stack, output: string): Part | undefined {
  const asked = readDocument(stack.outputs.get(`${OWNER_OUTPUT}${output}`));
  return "document" in asked ? { address: `output.${OWNER_OUTPUT}${output}`, document: asked.document } : undefined;
}

function keyArn({ partition, account, region }: Place, reference: string): string {
  return reference.startsWith("arn:") ? reference : `arn:${partition}:kms:${region}:${account}:key/${reference}`;
}

// what KMS gives to a key that is made without a policy
function defaultPolicy({ partition, account }: Place): PolicyDocument {
  const Principal = { AWS: `arn:${partition}:iam::${account}:root` };
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "kms:*", Resource: "*" }] };
}
