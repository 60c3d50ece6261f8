import {
  arnOf,
  isObject,
  listOf,
  placedPolicies,
  writtenPolicies,
  type Access,
  type Setting,
  type Stack,
  type Statement,
} from "../../stack";
import type { OtherStacks } from "./other-stacks";
import type { Reading } from "./reading";

/**
 * The policies of a stack without those of keys that are new, that AWS's default policy leaves to the account, and that
 * nothing of the stack uses: by such a key nobody can do more to anything that is there. A key that encrypts something, or
 * that a policy names, stays.
 */
export function withoutUnusedKeys(access: Access, stack: Stack, before: Access | undefined): Access {
  const unused = [...stack.resources]
    .filter(([type]) => /^aws_kms_(?:replica_)?(?:external_)?key$/.test(type))
    .flatMap(([, blocks]) => blocks)
    .filter((block) => {
      const arn = arnOf(block);
      if (arn === undefined || before?.made.has(arn) === true || before?.resources.has(arn) === true) return false;
      const policies = access.resources.get(arn) ?? [];
      return (
        policies.length === 1 && isDefault(policies[0]!.document?.Statement, arn) && !isUsed(block.address, arn, stack)
      );
    })
    .map((block) => arnOf(block)!);
  if (unused.length === 0) return access;
  return { ...access, resources: new Map([...access.resources].filter(([owner]) => !unused.includes(owner))) };
}

function isDefault(statements: unknown, arn: string): boolean {
  const [one, ...others] = listOf<Statement>((statements ?? []) as Statement[]);
  if (one === undefined || others.length > 0) return false;
  const { Effect, Principal, Action, Resource, Sid: _, ...more } = one;
  const principals =
    isObject(Principal) && Object.keys(Principal).length === 1 ? listOf<unknown>(Principal["AWS"]) : [];
  const [, partition, , , account] = arn.split(":");
  const roots = [account, `arn:${partition}:iam::${account}:root`];
  return (
    Effect === "Allow" &&
    principals.length === 1 &&
    roots.includes(String(principals[0])) &&
    String(listOf<unknown>(Action)).toLowerCase() === "kms:*" &&
    ["*", arn].includes(String(listOf<unknown>(Resource))) &&
    Object.keys(more).length === 0
  );
}

function isUsed(address: string, arn: string, stack: Stack): boolean {
  const aliases = [...(stack.resources.get("aws_kms_alias") ?? [])].filter(({ attributes }) => {
    const target = String(attributes["target_key_id"]);
    return target.includes(`<${address}.`) || arn.endsWith(target);
  });
  const names = [
    `<${address}.`,
    arn,
    ...aliases.flatMap((one) => [`<${one.address}.`, String(one.attributes["name"])]),
  ];
  const others = [...stack.resources].filter(([type]) => !/^aws_kms_(?!grant)/.test(type));
  const text = JSON.stringify([...others.map(([, blocks]) => blocks.map(({ attributes }) => attributes))]);
  return names.some((name) => text.includes(name));
}

/**
 * Settings without the bucket keys where no policy of the review asks for the encryption context that they change. One of
 * the stack that cannot be read may, and so may one that nothing of the stack attaches.
 */
export function withoutUnaskedKeys(reading: Reading, others: OtherStacks): readonly Setting[] {
  const { settings, stack } = reading;
  const isOfKey = ({ control }: Setting) => control.name === "bucketKey";
  const isAsked = () => asksForContext(reading) || others.statementsWith(stack.name, CONTEXT).length > 0;
  if (!settings.some(isOfKey) || isAsked()) return settings;
  return settings.filter((one) => !isOfKey(one));
}

const CONTEXT = /kms:EncryptionContext/i;

function asksForContext({ stack, access }: Reading): boolean {
  return [...placedPolicies(access), ...writtenPolicies(stack)].some((one) => {
    const document = "document" in one ? one.document : undefined;
    return document === undefined || CONTEXT.test(JSON.stringify(document));
  });
}
