import { evaluate, policiesFor, statementsOf, type Access, type Check, type PolicyDocument } from "../../lib/policy";
import type { LegalHoldExportProps } from "../../lib/hold";
import { deedName, type Deed } from "./access-deeds";
import type { Documents } from "./access-documents";
import { deedsOf } from "./access-matrix";
import { checksOf, policiesAround } from "./access-requests";

/** One decision of the matrix, or of a variation of it. */
export interface Row {
  readonly name: string;
  readonly deed: Deed;
  readonly check: Check;
  /** What is taken away, so that the rest has to hold alone. */
  readonly without?: "the bucket's policy" | "denials" | "administration";
  /** Whether AWS never sends such a request: a key is missing, or contradicts the rest. */
  readonly artificial: boolean;
}

/**
 * The matrix, and each policy without the help of the others: within one account the exporter's policy and the bucket's
 * grant the same, denials of the bucket's policy cover its grants, and the account's own administration covers the rest
 * of the key's policy.
 */
export function rowsOf(props: LegalHoldExportProps): readonly Row[] {
  const plain = deedsOf(props).flatMap((deed) =>
    checksOf(props, deed).map((check): Row => {
      return { name: `${deedName(deed)} | ${check.name}`, deed, check, artificial: false };
    }),
  );
  return [...plain, ...plain.flatMap(alone)];
}

/** A change of a request's context; undefined takes a key away. */
export interface Overlay {
  readonly [key: string]: string | undefined;
}

/** The rows with condition keys missing, changed or put in, although AWS would not. */
export function alteredRows(rows: readonly Row[], overlays: readonly Overlay[]): readonly Row[] {
  return rows.flatMap((row) => {
    const { request } = row.check;
    const names = new Map(Object.keys(request.context).map((key) => [key.toLowerCase(), key]));
    return overlays.map((overlay): Row => {
      const context: { [key: string]: string | readonly string[] } = { ...request.context };
      for (const [key, value] of Object.entries(overlay)) {
        delete context[names.get(key.toLowerCase()) ?? key];
        if (value !== undefined) context[key] = key === "kms:ResourceAliases" ? [value] : value;
      }
      const name = `${JSON.stringify({ ...overlay })} ${row.name}`;
      return { ...row, name, artificial: true, check: { ...row.check, request: { ...request, context } } };
    });
  });
}

/** Whether a row is allowed. */
export function isAllowed(props: LegalHoldExportProps, documents: Documents, { deed, check, without }: Row): boolean {
  const access = less(policiesAround(props, documents, deed), without);
  return evaluate(check.request, policiesFor(check, access)).verdict === "allowed";
}

function alone(row: Row): Row[] {
  const { check, deed } = row;
  if (deed.kind === "assume" || deed.who.includes("guest")) return [];
  if (check.plane === "key") return [taken(row, "administration"), taken(row, "denials")];
  // a bucket of another account: there both sides have to allow
  const request = { ...check.request, resourceAccount: "222233334444" };
  const across = { ...row, name: `bucket of another account, ${row.name}`, check: { ...check, request } };
  return [taken(row, "the bucket's policy"), across, taken(across, "denials")];
}

function taken(row: Row, without: NonNullable<Row["without"]>): Row {
  return { ...row, name: `without ${without}: ${row.name}`, without };
}

function less(access: Access, without: Row["without"]): Access {
  switch (without) {
    case undefined:
      return access;
    case "the bucket's policy":
      return { ...access, bucket: undefined };
    case "denials":
      return { ...access, bucket: only(access.bucket, "grants"), key: only(access.key, "grants") };
    case "administration":
      return { ...access, key: only(access.key, "use") };
  }
}

const parts = {
  grants: new WeakMap<PolicyDocument, PolicyDocument>(),
  use: new WeakMap<PolicyDocument, PolicyDocument>(),
};

function only(document: PolicyDocument | undefined, part: "grants" | "use"): PolicyDocument | undefined {
  if (document === undefined) return undefined;
  let result = parts[part].get(document);
  if (result === undefined) {
    const kept = statementsOf(document).filter(
      ({ Effect, Sid }) => Effect === "Allow" && (part === "grants" || Sid !== "AllowKeyAdministration"),
    );
    parts[part].set(document, (result = { ...document, Statement: kept }));
  }
  return result;
}
