import { listOf, type Statement } from "../../policy";
import { openReason, type Known } from "./open-keys";
import { isUnknown, unknownsIn } from "./references";

/** What of a policy cannot be told for one check; each answer says what would have to be known. */
export interface Doubts {
  /** An entry of a condition. */
  entry(operator: string, key: string, values: readonly string[]): string | undefined;
  /** A text: an action, a resource, a value. */
  text(value: string): string | undefined;
  principal(value: string): string | undefined;
}

/** What cannot be told for a check. */
export function doubtsOf(known: Known): Doubts {
  const text = (value: string): string | undefined => {
    if (isUnknown(value)) return `\${${unknownsIn(value)[0] ?? ""}}, which Terraform knows only`;
    for (const [, key] of value.matchAll(/\$\{([^},]+)[^}]*\}/g)) {
      const reason = openReason({ operator: "StringLike", key: key!.trim().toLowerCase(), values: ["*x"] }, known);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
  return {
    text,
    entry: (operator, key, values) =>
      values.map(text).find((reason) => reason !== undefined) ??
      openReason({ operator, key: key.toLowerCase(), values }, known),
    principal: (value) => text(value) ?? unpublished(value, known),
  };
}

// names that only Genesys Cloud knows: its own role, and what it calls its sessions
function unpublished(value: string, { check, parts }: Known): string | undefined {
  const { target } = parts;
  if (check.plane === "trust") {
    return value.includes(`:${target.genesysAccountId}:`) && !value.endsWith(":root")
      ? "which role Genesys Cloud comes with (it is not published)"
      : undefined;
  }
  const name = target.roleArn.slice(target.roleArn.lastIndexOf("/") + 1);
  return value.startsWith(`arn:${target.partition}:sts::${target.accountId}:assumed-role/${name}/`)
    ? "what Genesys Cloud calls its session"
    : undefined;
}

/** All that cannot be told of one statement. */
export function doubtsAbout(statement: Statement, doubts: Doubts): readonly string[] {
  const { Action, NotAction, Resource, NotResource, Principal, NotPrincipal, Condition } = statement;
  const names = [Principal, NotPrincipal].flatMap((one) =>
    one === undefined || one === "*" ? [] : Object.values(one).flatMap((values) => listOf(values)),
  );
  const entries = Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf<unknown>(values).map(String) })),
  );
  const found = [
    ...[Action, NotAction, Resource, NotResource].flatMap((part) => listOf(part)).map((one) => doubts.text(one)),
    ...names.map((one) => doubts.principal(String(one))),
    ...entries.map(({ operator, key, values }) => {
      const reason = doubts.entry(operator, key, values);
      return reason === undefined ? undefined : `${key}: ${reason}`;
    }),
  ];
  return [...new Set(found.filter((reason) => reason !== undefined))];
}
