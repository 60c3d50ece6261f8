import { runLint, type LintOptions } from "../../../lib/cli/lint";

/** What the verb wrote, and its exit code. */
export interface LintRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the verb without a process. */
export function lint(
  paths: readonly string[],
  options: Partial<LintOptions> = {},
  {
    input,
    colours = false,
    now = new Date("2026-11-01T00:00:00Z"),
  }: {
    readonly input?: string;
    readonly colours?: boolean;
    readonly now?: Date;
  } = {},
): LintRun {
  const written = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (written.out += text),
    err: (text: string) => void (written.err += text),
    readInput: () => input ?? "",
    piped: input !== undefined,
    colours,
    width: 100,
  };
  const code = runLint({ paths, options: { failOn: "error", ...options } }, terminal, now);
  return { code, ...written };
}

/** A bucket policy by which everybody may read. */
export const PUBLIC_POLICY = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "Read",
      Effect: "Allow",
      Principal: "*",
      Action: "s3:GetObject",
      Resource: "arn:aws:s3:::evidence/*",
    },
  ],
} as const;
