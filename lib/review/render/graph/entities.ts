import type { InventoryGrant } from "../../types";
import type { Plane } from "../../manifest";

/** Somebody or something of the access graph. */
export interface Entity {
  readonly id: string;
  readonly plane: Plane;
  /** 0 who comes in, 1 roles, 2 what is reached. */
  readonly column: 0 | 1 | 2;
  /** What it is, such as `bucket`. */
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

/** Who a row is about. An account's own roles are one entity, however a policy names them. */
export function principalOf({ plane, principal }: InventoryGrant, account?: string): Entity {
  if (plane === "Genesys Cloud") {
    const [, kind = "", name = ""] =
      /^(OAuth client|user|group|people with the role) "?(.*?)"?$/s.exec(principal) ?? [];
    return entity(plane, 0, kind || "people", name || principal);
  }
  const [, kind, name, of] = /^(role|user|group) ([^\s,]+)(?: of (\d{12}))?$/.exec(principal) ?? [];
  if (kind !== undefined && name !== undefined) {
    const foreign = of !== undefined && account !== undefined && of !== account;
    return entity(plane, foreign ? 0 : 1, kind, foreign ? `${name} of ${of}` : name);
  }
  const service = /^Service (.+)$/.exec(principal);
  if (service) return entity(plane, 0, "service", service[1]!);
  const genesys = /^Genesys Cloud \(account (\d+)\)$/.exec(principal);
  if (genesys) return entity(plane, 0, "Genesys account", genesys[1]!);
  const numbered = /^account (\d+)$/.exec(principal);
  return numbered ? entity(plane, 0, "account", numbered[1]!) : entity(plane, 0, "principal", principal);
}

/** What a row of AWS is about: one entity for a bucket and all that is in it. */
export function resourceOf(arn: string, { kind, source }: Pick<InventoryGrant, "kind" | "source">): Entity {
  // a key's own policy says `*` and means the key
  if (arn === "*" && kind !== "identity" && kind !== "boundary") return ownResource(source);
  const [prefix, , service = "", , , ...rest] = arn.split(":");
  const path = rest.join(":");
  if (prefix !== "arn" || path === "") return entity("AWS", 2, "resource", arn === "*" ? "any resource" : arn);
  const identity = /^(role|user|group)\/(.+)$/.exec(path);
  if (service === "iam" && identity) return entity("AWS", 1, identity[1]!, identity[2]!);
  if (service === "s3") return entity("AWS", 2, "bucket", path.split("/")[0]!);
  const [, address] = /<(aws_[\w]+\.[^.<>]+)\.[^<>]+>/.exec(path) ?? [];
  if (service === "kms" && address !== undefined) return ownResource(address);
  return entity("AWS", 2, SERVICES[service] ?? service, path.replace(/^(key|function):?\/?/, ""));
}

function ownResource(source: string): Entity {
  const [address = ""] = source.split(" ");
  const service = /^(?:.*\.)?aws_([a-z0-9]+)_/.exec(address)?.[1] ?? "";
  return entity("AWS", 2, SERVICES[service] ?? "resource", shortAddress(address), address);
}

/** The role that a row of Genesys Cloud comes from, where it comes from one. */
export function genesysRole({ kind, source, actions }: InventoryGrant): Entity | undefined {
  if (kind === "scope") return undefined;
  if (kind === "role") return entity("Genesys Cloud", 1, "role made elsewhere", quoted(actions[0] ?? ""));
  const [address = ""] = source.split(" ");
  return entity("Genesys Cloud", 1, "role", shortAddress(address), address);
}

/** One permission or scope. */
export function permissionOf({ kind }: InventoryGrant, name: string): Entity {
  return entity("Genesys Cloud", 2, kind === "scope" ? "scope" : "permission", name);
}

/** Whether a pattern of a name, with `*` and `?`, may stand for another name. */
export function standsFor(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return false;
  const [head = ""] = pattern.split(/[*?]/);
  const tail = pattern.slice(pattern.search(/[^*?]*$/));
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

// without its type, and without the hash that synthesis adds
function shortAddress(address: string): string {
  return address.replace(/^.*?\./, "").replace(/_[0-9A-F]{8}$/, "");
}

function quoted(text: string): string {
  return /"(.*)"/.exec(text)?.[1] ?? text;
}

function entity(plane: Plane, column: 0 | 1 | 2, kind: string, name: string, key = name): Entity {
  return { id: `${plane}|${kind}|${key}`, plane, column, kind, name };
}
