import { ownOf } from "../../../core";
import type { InventoryGrant, Party, Plane } from "../../types";
import { partyWords } from "../../who";

/** A principal, role or resource of the access graph. */
export interface Entity {
  readonly id: string;
  readonly plane: Plane;
  /** 0: callers, 1: roles, 2: resources. */
  readonly column: 0 | 1 | 2;
  readonly kind: string;
  readonly name: string;
}

const SERVICES: { readonly [service: string]: string } = {
  s3: "bucket",
  kms: "key",
  sqs: "queue",
  sns: "topic",
  lambda: "function",
};

/**
 * The principals of a row; one with exemptions is a single entity. A role is the same entity however a policy names it,
 * by account and name.
 * @param home account of the stack, if known
 */
export function principalsOf({ plane, who, principal }: InventoryGrant, home?: string): readonly Entity[] {
  if (who.allBut || who.but.length > 0) return [entity(plane, 0, "principal", principal)];
  return who.parties.map((party) => partyOf(plane, party, home));
}

const KINDS: { readonly [kind in Party["kind"]]?: string } = {
  client: "OAuth client",
  people: "people with the role",
  genesysAccount: "Genesys account",
  account: "account",
  service: "service",
};

function partyOf(plane: Plane, party: Party, home: string | undefined): Entity {
  const { kind, name, account } = party;
  if (kind === "role" || kind === "user" || kind === "group") {
    return plane === "AWS" ? identity(kind, name, account, home) : entity(plane, 0, kind, name);
  }
  const kindName = KINDS[kind];
  return kindName === undefined ? entity(plane, 0, "principal", partyWords(party)) : entity(plane, 0, kindName, name);
}

/** The resources of a row of AWS; a bucket and its objects are one entity. */
export function resourceOf(
  arn: string,
  { kind, source }: Pick<InventoryGrant, "kind" | "source">,
  home?: string,
): Entity {
  // `*` in a key's own policy means the key
  if (arn === "*" && kind !== "identity" && kind !== "boundary") return ownResource(source);
  const [prefix, , service = "", , account, ...rest] = arn.split(":");
  const path = rest.join(":");
  if (prefix !== "arn" || path === "") return entity("AWS", 2, "resource", arn === "*" ? "any resource" : arn);
  const [, held, name] = /^(role|user|group)\/(.+)$/.exec(path) ?? [];
  if (service === "iam" && held !== undefined) return identity(held, name!, account, home);
  if (service === "s3") return entity("AWS", 2, "bucket", path.split("/")[0]!);
  const [, address] = /<(aws_[\w]+\.[^.<>]+)\.[^<>]+>/.exec(path) ?? [];
  if (service === "kms" && address !== undefined) return ownResource(address);
  return entity("AWS", 2, ownOf(SERVICES, service) ?? service, path.replace(/^(key|function):?\/?/, ""));
}

function ownResource(source: string): Entity {
  const [address = ""] = source.split(" ");
  const service = /^(?:.*\.)?aws_([a-z0-9]+)_/.exec(address)?.[1] ?? "";
  return entity("AWS", 2, ownOf(SERVICES, service) ?? "resource", shortAddress(address), address);
}

function identity(kind: string, name: string, account: string | undefined, home: string | undefined): Entity {
  const of = account ?? home ?? "";
  const foreign = home !== undefined && of !== home;
  return entity("AWS", foreign ? 0 : 1, kind, foreign ? `${name} of ${of}` : name, `${of}/${name}`);
}

/** The account of a stack, by the roles, users and groups that it creates. */
export function homeOf(grants: readonly InventoryGrant[]): string | undefined {
  const held = grants.find(({ holder }) => holder !== undefined)?.holder;
  return (held ?? grants.find(({ kind }) => kind === "trust")?.resources[0])?.split(":")[4];
}

/** The role of a row of Genesys Cloud, if it has one. */
export function genesysRole({ kind, source, role }: InventoryGrant): Entity | undefined {
  if (kind === "scope") return undefined;
  if (kind === "role") return entity("Genesys Cloud", 1, "role made elsewhere", role ?? "");
  const [address = ""] = source.split(" ");
  return entity("Genesys Cloud", 1, "role", role ?? shortAddress(address), address);
}

/** One permission or scope. */
export function permissionOf({ kind }: InventoryGrant, name: string): Entity {
  return entity("Genesys Cloud", 2, kind === "scope" ? "scope" : "permission", name);
}

/** Whether a pattern with `*` and `?` may match a name. */
export function standsFor(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return false;
  const [head = ""] = pattern.split(/[*?]/);
  const tail = pattern.slice(pattern.search(/[^*?]*$/));
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

// without type, and without the hash that the synthesis adds
function shortAddress(address: string): string {
  return address.replace(/^.*?\./, "").replace(/_[0-9A-F]{8}$/, "");
}

function entity(plane: Plane, column: 0 | 1 | 2, kind: string, name: string, key = name): Entity {
  return { id: `${plane}|${kind}|${key}`, plane, column, kind, name };
}
