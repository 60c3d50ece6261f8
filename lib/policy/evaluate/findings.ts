import type { PolicyDocument } from "../statement";
import type { Facts } from "./facts";
import { applies, compileDocument } from "./statement";
import type { DecidingStatement, PolicyKind } from "./types";

/** What the policies of one kind say about a request. */
export interface Findings {
  readonly allows: readonly Found[];
  readonly denials: readonly DecidingStatement[];
}

/** A statement that allows, and how closely it names the caller (always `caller` outside of resource policies). */
export interface Found {
  readonly statement: DecidingStatement;
  readonly closeness: "account" | "entity" | "caller";
}

const NOTHING: Findings = { allows: [], denials: [] };

/** Looks through the documents of one kind. */
export function find(kind: PolicyKind, documents: readonly PolicyDocument[] | undefined, facts: Facts): Findings {
  if (documents === undefined || documents.length === 0) return NOTHING;
  const allows: Found[] = [];
  const denials: DecidingStatement[] = [];
  let index = -1;
  for (const document of documents) {
    for (const compiled of compileDocument(document)) {
      index++;
      if (!applies(compiled, facts)) continue;
      const closeness = kind === "resource" ? compiled.closeness(facts.caller) : "caller";
      if (closeness === "none") continue;
      const { sid, effect } = compiled;
      const statement = { policy: kind, index, ...(sid === undefined ? {} : { sid }), effect };
      if (effect === "Deny") denials.push(statement);
      else allows.push({ statement, closeness });
    }
  }
  return { allows, denials };
}
