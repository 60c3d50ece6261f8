import { blocksOfType, type ReviewBlock, type ReviewStack } from "../input";
import { blocksOf } from "../stack-json";
import { managedDocument } from "./managed-policies";
import { iamArn } from "./names";
import { readDocument } from "./read-document";
import type { PlacedPolicy } from "./types";

type Kind = "role" | "user" | "group";
const KINDS: readonly Kind[] = ["role", "user", "group"];

/** Who there is in a stack: what a role, user or group is called by, to its ARN. */
export interface Holders {
  readonly made: readonly string[];
  /** ARN by the name or ARN that another block refers to it with. */
  readonly arnOf: (kind: Kind, reference: unknown) => string;
}

/** The roles, users and groups of a stack. */
export function holdersOf(stack: ReviewStack): Holders {
  const byName = new Map<string, string>();
  for (const kind of KINDS) {
    for (const { address, attributes } of blocksOfType(stack, `aws_iam_${kind}`)) {
      const name = attributes["name"] ?? `<${address}.name>`;
      byName.set(`${kind} ${String(name)}`, iamArn(stack, kind, attributes["path"], name));
    }
  }
  return {
    made: [...byName.values()],
    arnOf: (kind, reference) => {
      const text = String(reference);
      return text.startsWith("arn:") ? text : (byName.get(`${kind} ${text}`) ?? iamArn(stack, kind, "/", text));
    },
  };
}

/** Every policy that a role, user or group holds: its own, inline ones and attached ones. */
export function identityPolicies(stack: ReviewStack, holders: Holders): readonly PlacedPolicy[] {
  const managed = managedPolicies(stack);
  const attached = (owner: string, arn: unknown, source: string): PlacedPolicy => ({
    kind: "identity",
    owner,
    source,
    ...(managed.get(String(arn)) ?? managedDocument(String(arn))),
  });
  const own = KINDS.flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}_policy`).map(({ address, attributes }): PlacedPolicy => {
      const owner = holders.arnOf(kind, attributes[kind]);
      return { kind: "identity", owner, source: address, ...readDocument(attributes["policy"]) };
    }),
  );
  const attachments = KINDS.flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}_policy_attachment`).map(({ address, attributes }) =>
      attached(holders.arnOf(kind, attributes[kind]), attributes["policy_arn"], address),
    ),
  );
  const many = blocksOfType(stack, "aws_iam_policy_attachment").flatMap(({ address, attributes }) =>
    KINDS.flatMap((kind) =>
      texts(attributes[`${kind}s`]).map((name) =>
        attached(holders.arnOf(kind, name), attributes["policy_arn"], address),
      ),
    ),
  );
  // a role that was read back shows the policies that are set apart from it too, as they are now
  const echoes =
    stack.format === "synthesized"
      ? new Set<string>()
      : new Set([...own, ...attachments, ...many].map(({ owner }) => owner));
  const inRoles = blocksOfType(stack, "aws_iam_role")
    .filter((role) => !echoes.has(roleArn(role, holders)))
    .flatMap((role) => [
      ...blocksOf(role.attributes["inline_policy"])
        .filter(({ policy }) => policy !== undefined)
        .map(({ policy }): PlacedPolicy => {
          return { kind: "identity", owner: roleArn(role, holders), source: role.address, ...readDocument(policy) };
        }),
      ...texts(role.attributes["managed_policy_arns"]).map((arn) =>
        attached(roleArn(role, holders), arn, role.address),
      ),
    ]);
  return [...own, ...attachments, ...many, ...inRoles];
}

/** Permissions boundaries of roles and users. */
export function boundaryPolicies(stack: ReviewStack, holders: Holders): readonly PlacedPolicy[] {
  const managed = managedPolicies(stack);
  return (["role", "user"] as const).flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}`).flatMap(({ address, attributes }): PlacedPolicy[] => {
      const arn = attributes["permissions_boundary"];
      if (arn === undefined || arn === "") return [];
      const document = managed.get(String(arn)) ?? managedDocument(String(arn));
      return [{ kind: "boundary", owner: holders.arnOf(kind, attributes["name"]), source: address, ...document }];
    }),
  );
}

function managedPolicies(stack: ReviewStack): ReadonlyMap<string, ReturnType<typeof readDocument>> {
  return new Map(
    blocksOfType(stack, "aws_iam_policy").map(({ address, attributes }) => {
      const { arn, name = `<${address}.name>`, path, policy } = attributes;
      return [typeof arn === "string" ? arn : iamArn(stack, "policy", path, name), readDocument(policy)];
    }),
  );
}

function roleArn({ address, attributes }: ReviewBlock, holders: Holders): string {
  return holders.arnOf("role", attributes["name"] ?? `<${address}.name>`);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
}
