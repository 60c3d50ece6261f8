import { basename } from "node:path";
import { SEVERITIES, type Finding, type PolicyKind, type Severity } from "../policy/lint";
import { fingerprintOf as digestOf, NO_WAIVERS, type Waiver, type Waivers } from "../review/common";
import type { TextPlace } from "../stack/json-fault";

/** One policy that was judged. @experimental */
export interface JudgedPolicy {
  /** File that it was read from, as it was given; `-` is standard input. */
  readonly file: string;
  /** Stack that it is in; undefined for a file that is a policy itself. */
  readonly stack?: string;
  /** Terraform address of the argument that holds it. */
  readonly address?: string;
  readonly kind: PolicyKind;
  readonly findings: readonly Finding[];
  /** Where a finding stands in the file. */
  readonly placeOf: (finding: Finding) => TextPlace;
}

/** What was judged, and of what nothing can be said. @experimental */
export interface Judged {
  readonly policies: readonly JudgedPolicy[];
  /** One sentence each. */
  readonly notes: readonly string[];
}

/** A finding, where it stands, and who answers for it. @public */
export interface LintRow {
  readonly finding: Finding;
  readonly policy: JudgedPolicy;
  readonly place: TextPlace;
  /** 20 hexadecimal digits, stable over runs and over changes elsewhere. */
  readonly fingerprint: string;
  /** Undefined when the row counts. */
  readonly waiver?: Waiver;
}

/** From which severity on findings make the exit code 2. @public */
export type FailOn = Severity | "never";

/** Findings with waivers applied: what every format shows. @public */
export interface LintReport {
  readonly policies: readonly JudgedPolicy[];
  /** In the order of the policies and of their findings. */
  readonly rows: readonly LintRow[];
  /** Rows that are neither waived nor accepted, by severity. */
  readonly counts: { readonly [severity in Severity]: number };
  readonly waived: number;
  /** Rows that stay in statements of this library, each with its reason. */
  readonly accepted: number;
  readonly failOn: FailOn;
  readonly notes: readonly string[];
}

/** 0: nothing at or above the limit, 2: something. 1 is left for errors of the tool. @public */
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
      ...unused.map((fingerprint) => `Waiver ${fingerprint} fits no finding: remove it.`),
    ],
  };
}

/** Exit code of a report. @public */
export function lintExitCode({ counts, failOn }: LintReport): LintExitCode {
  if (failOn === "never") return 0;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts[severity] > 0) ? 2 : 0;
}

// where the statement stands among others, in which folder the file is and how the rule words it do not count, so that a
// waiver lasts; what the finding is about does
function fingerprintOf({ file, stack, address, kind }: JudgedPolicy, finding: Finding): string {
  const { rule, severity, statement, at, got = "" } = finding;
  const within = at[0] === "Statement" ? at.slice(typeof at[1] === "number" ? 2 : 1) : at;
  const where = address === undefined ? basename(file) : [stack, address];
  return digestOf([where, kind, rule, severity, statement, within, got]);
}
