import { basename } from "node:path";
import { SEVERITIES, type Finding, type PolicyKind, type Severity } from "../policy/lint";
import { fingerprintOf as digestOf, NO_WAIVERS, type Waiver, type Waivers } from "../review/common";
import type { TextPlace } from "../stack/json-fault";

/** One policy that was checked. @experimental */
export interface JudgedPolicy {
  /** Input file as given; `-` is standard input. */
  readonly file: string;
  /** Its stack; undefined if the file is a policy itself. */
  readonly stack?: string;
  /** Terraform address of the argument that contains it. */
  readonly address?: string;
  readonly kind: PolicyKind;
  readonly findings: readonly Finding[];
  /** Position of a finding in the file. */
  readonly placeOf: (finding: Finding) => TextPlace;
}

/** The policies that were checked, and notes about those that could not be. @experimental */
export interface Judged {
  readonly policies: readonly JudgedPolicy[];
  /** One sentence each. */
  readonly notes: readonly string[];
}

/** A finding with its location and its waiver. @public */
export interface LintRow {
  readonly finding: Finding;
  readonly policy: JudgedPolicy;
  readonly place: TextPlace;
  /** 20 hexadecimal digits, stable across runs and unrelated changes. */
  readonly fingerprint: string;
  /** Undefined if the finding is not waived. */
  readonly waiver?: Waiver;
}

/** The lowest severity for which the exit code is 2. @public */
export type FailOn = Severity | "never";

/** Findings with waivers applied; the input of every output format. @public */
export interface LintReport {
  readonly policies: readonly JudgedPolicy[];
  /** In the order of the policies and their findings. */
  readonly rows: readonly LintRow[];
  /** Number of rows that are neither waived nor accepted, by severity. */
  readonly counts: { readonly [severity in Severity]: number };
  readonly waived: number;
  /** Findings in statements of this library that are accepted, each with a reason. */
  readonly accepted: number;
  readonly failOn: FailOn;
  readonly notes: readonly string[];
}

/** 0: no finding at or above the limit; 2: at least one. 1 is reserved for errors of the tool. @public */
export type LintExitCode = 0 | 2;

/** Applies waivers to findings. @public */
export function lintReport({ policies, notes }: Judged, failOn: FailOn, waivers: Waivers = NO_WAIVERS): LintReport {
  const byFingerprint = new Map(waivers.valid.map((waiver) => [waiver.fingerprint, waiver]));
  const rows = policies.flatMap((policy) =>
    policy.findings.map((finding): LintRow => {
      const fingerprint = fingerprintOf(policy, finding);
      const waiver = byFingerprint.get(fingerprint);
      const row = { finding, policy, place: policy.placeOf(finding), fingerprint };
      return waiver === undefined ? row : { ...row, waiver };
    }),
  );
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as { [severity in Severity]: number };
  for (const { finding, waiver } of rows) {
    if (waiver === undefined && finding.accepted === undefined) counts[finding.severity]++;
  }
  const used = new Set(rows.map(({ fingerprint }) => fingerprint));
  const unused = [...byFingerprint.keys()].filter((fingerprint) => !used.has(fingerprint));
  return {
    policies,
    rows,
    counts,
    waived: rows.filter(({ waiver }) => waiver !== undefined).length,
    accepted: rows.filter(({ finding, waiver }) => waiver === undefined && finding.accepted !== undefined).length,
    failOn,
    notes: [
      ...notes,
      ...waivers.refused,
      ...unused.map((fingerprint) => `Waiver ${fingerprint} matches no finding: remove it.`),
    ],
  };
}

/** Exit code of a report. @public */
export function lintExitCode({ counts, failOn }: LintReport): LintExitCode {
  if (failOn === "never") return 0;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts[severity] > 0) ? 2 : 0;
}

// the position of the statement, the folder of the file and the wording of the rule are left out, so that a waiver
// stays valid; the subject of the finding is included
function fingerprintOf({ file, stack, address, kind }: JudgedPolicy, finding: Finding): string {
  const { rule, severity, statement, at, got = "" } = finding;
  const within = at[0] === "Statement" ? at.slice(typeof at[1] === "number" ? 2 : 1) : at;
  const where = address === undefined ? basename(file) : [stack, address];
  return digestOf([where, kind, rule, severity, statement, within, got]);
}
