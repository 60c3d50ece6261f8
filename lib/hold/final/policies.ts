import { addFinding, findingsOf, refuses } from "../../aws";
import { show, type Faults } from "../../core";
import {
  listOf,
  statementsOf,
  unescapedFromTerraform,
  widerThan,
  type PolicyDocument,
  type PolicyKind,
  type Statement,
} from "../../policy";
import { checkAgreement } from "../agreement";
import { documentsOf, type ExportDocuments } from "../documents";
import { refuseLockOut } from "../locked-out";
import type { LegalHoldExportProps } from "../props";
import type { ExportSpec } from "../spec";
import { checkBackfillAgreement } from "../validate-backfill";
import { checkKeeperAgreement } from "../validate-keeper";

/** Which of the documents of an export a policy is; `other` is one of a part beside them, such as the hold keeper's. */
export type Place = "bucket" | "key" | "trust" | "policy" | "other";

/** A policy that is written otherwise than it was made. */
export interface ChangedPolicy {
  readonly place: Place;
  readonly kind: PolicyKind;
  /** Where it is written: address and attribute. */
  readonly field: string;
  readonly made: string;
  readonly written: unknown;
}

const FIX =
  "Undo the override or the Aspect that changes it; what the bucket's policy is to say besides goes into " +
  "aws.bucketPolicy.additionalStatements, where it is judged.";

/**
 * Judges policies as they are written: they say no less than what was made, the linter finds no error, nobody who is named is
 * locked out, and an export gets through. Code `PLANES_DISAGREE`, and those of the linter.
 */
export function checkWrittenPolicies(
  changed: readonly ChangedPolicy[],
  props: LegalHoldExportProps,
  spec: ExportSpec,
  faults: Faults,
): void {
  const read = changed.flatMap((one) => {
    const document = documentFrom(one, faults);
    return document === undefined ? [] : [{ ...one, document }];
  });
  for (const one of read) judge(one, one.document, props, spec, faults);
  if (read.length < changed.length) return;
  const at = (place: Place) => read.find((one) => one.place === place);
  const made = documentsOf(props, spec);
  const documents: ExportDocuments = {
    keyReference: made.keyReference,
    trust: at("trust")?.document ?? made.trust,
    policy: at("policy")?.document ?? made.policy,
    bucket: at("bucket")?.document ?? made.bucket,
    key: at("key")?.document ?? made.key,
  };
  const bucket = at("bucket");
  const fieldOf = () => bucket?.field ?? "aws.bucketPolicy";
  if (bucket !== undefined) {
    const known = new Set(statementsOf(made.bucket).map((one) => JSON.stringify(one)));
    const additionalStatements = statementsOf(bucket.document).filter((one) => !known.has(JSON.stringify(one)));
    const given = {
      ...props,
      aws: { ...props.aws, bucketPolicy: { ...props.aws?.bucketPolicy, additionalStatements } },
    };
    refuseLockOut(given, spec, bucket.field, faults);
  }
  checkAgreement(props, spec, documents, fieldOf, faults);
  checkKeeperAgreement(props, spec, documents, fieldOf, faults);
  checkBackfillAgreement(props, spec, documents, fieldOf, faults);
}

function documentFrom({ field, written }: ChangedPolicy, faults: Faults): PolicyDocument | undefined {
  const text = typeof written === "string" ? unescapedFromTerraform(written) : undefined;
  const isLiteral = typeof written === "string" && !/[$%]\{/.test(written.replace(/([$%])\1\{/g, ""));
  const document = isLiteral && text !== undefined ? parsed(text) : undefined;
  if (document !== undefined) return document;
  faults.add({
    code: "PLANES_DISAGREE",
    field,
    got: isLiteral || written === undefined ? show(written) : `${show(written)}, which is known only to Terraform`,
    allowed: "a literal policy of JSON: what cannot be read at synthesis cannot be judged",
    fix: FIX,
  });
  return undefined;
}

function judge(
  { kind, place, field, made }: ChangedPolicy,
  document: PolicyDocument,
  { custodians, administrators }: LegalHoldExportProps,
  { target, genesysAccountId }: ExportSpec,
  faults: Faults,
): void {
  const exporter = place === "other" || place === "key" ? {} : { exporterOf: target, genesysAccountId };
  const people = place === "bucket" ? { custodians, administrators } : {};
  for (const finding of findingsOf(document, { kind, ...exporter, ...people })) {
    if (refuses(finding)) addFinding(faults, `${field}.${finding.statement}`, finding);
  }
  const before = parsed(unescapedFromTerraform(made))!;
  const { allows, denials } = widerThan(before, document);
  const narrower = place === "other" ? widerThan(document, before) : { allows: [], denials: [] };
  const words = [
    ...allows.map((one) => `${nameOf(one)} allows what was not allowed`),
    ...denials.map((one) => `${nameOf(one)} is gone or denies less`),
    ...narrower.allows.map((one) => `${nameOf(one)} is gone or allows less`),
    ...narrower.denials.map((one) => `${nameOf(one)} denies what was not denied`),
  ];
  if (words.length === 0) return;
  faults.add({
    code: "PLANES_DISAGREE",
    field,
    got: words.join("; "),
    allowed:
      place === "other" ? "the policy that was judged" : "the policy that was judged, or one that lets nobody do more",
    fix: FIX,
  });
}

function nameOf({ Sid, Effect, Action, NotAction }: Statement): string {
  return Sid === undefined ? `a statement (${Effect} ${show(Action ?? NotAction)})` : show(Sid);
}

// a policy with members of the wrong kind is none that could be compared or asked
function parsed(text: string): PolicyDocument | undefined {
  try {
    const document = JSON.parse(text) as PolicyDocument | null;
    return isObject(document) && statementsOf(document).every(isStatement) ? document : undefined;
  } catch {
    return undefined;
  }
}

function isStatement(value: unknown): boolean {
  if (!isObject(value) || !["Allow", "Deny"].includes(value["Effect"] as string)) return false;
  const { Condition = {}, Principal = "*", NotPrincipal = "*" } = value;
  const lists = ["Action", "NotAction", "Resource", "NotResource"].map((name) => value[name]);
  const people = [Principal, NotPrincipal].filter((one) => one !== "*");
  return (
    lists.every(isList) &&
    people.every((one) => isObject(one) && Object.values(one).every(isList)) &&
    isObject(Condition) &&
    Object.values(Condition).every((keys) => isObject(keys) && Object.values(keys).every(isList))
  );
}

function isList(value: unknown): boolean {
  return value === undefined || listOf(value).every((one) => ["string", "number", "boolean"].includes(typeof one));
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
