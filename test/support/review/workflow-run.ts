import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** A step of a workflow of GitHub Actions, as far as it is played here. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: { readonly [name: string]: unknown };
  readonly env?: { readonly [name: string]: string };
}

export interface Workflow {
  readonly permissions: object;
  readonly jobs: {
    readonly [name: string]: {
      readonly steps: readonly Step[];
      readonly permissions: { readonly [name: string]: string };
    };
  };
}

const ROOT = join(__dirname, "../../..");
const TOOL = `exec "${process.execPath}" --import "${require.resolve("tsx")}" "${join(ROOT, "lib/cli/main.ts")}" "$@"`;

// what is not there: the registry, cdktf's own command, GitHub and a Terraform that has a cloud
const stubs = (tool: string): { readonly [command: string]: string } => ({
  npm: "exit 0",
  npx: `[ "$1" = --no-install ] && shift
if [ "$1" = legal-hold ]; then shift; ${tool}; fi
mkdir -p "$4/stacks/london" && cp stack.json "$4/stacks/london/cdk.tf.json"`,
  "legal-hold": tool,
  gh: `echo "gh $*" >> "$CALLS"
case "$*" in *--paginate*) cat "$COMMENT_IDS" ;; esac`,
  "terraform1.11.4": `[ "$1 $2" = "show -json" ] && cat "$3"`,
});

/**
 * Puts the stubs into a folder.
 * @param others shell of further commands, or of these
 * @returns a PATH that begins with it
 */
export function stubbedPath(folder: string, others: { readonly [command: string]: string } = {}): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries({ ...stubs(others["legal-hold"] ?? TOOL), ...others })) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return [folder, process.env["PATH"]].join(delimiter);
}

/** How a job ended. */
export interface JobEnd {
  readonly failedAt?: string;
  readonly code: number;
  readonly said: string;
}

/** A machine that plays the jobs of a workflow, one after the other, each in a folder of its own. */
export class Runner {
  private readonly artifacts: string;
  private readonly path: string;

  /**
   * @param folder for everything
   * @param repository with the commits that are checked out
   * @param context values of the expressions
   * @param commands shell of further commands, or of those that are stubs
   */
  constructor(
    private readonly folder: string,
    private readonly repository: string,
    private readonly context: { readonly [expression: string]: string },
    commands: { readonly [command: string]: string } = {},
  ) {
    this.artifacts = join(folder, "artifacts");
    this.path = stubbedPath(join(folder, "bin"), commands);
  }

  run(job: string, steps: readonly Step[]): JobEnd {
    const work = join(this.folder, `job-${job}`);
    mkdirSync(work);
    const outputs = new Map<string, string>();
    for (const step of steps) {
      if (step.if !== undefined && !this.holds(step.if)) continue;
      if (step.uses !== undefined) this.use(step, work);
      if (step.run === undefined) continue;
      const file = join(this.folder, `output-${job}`);
      writeFileSync(file, "");
      const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, this.filled(value, outputs)] as const);
      // as a step without a shell of its own is run (documented)
      const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", this.filled(step.run, outputs)], {
        cwd: work,
        encoding: "utf8",
        env: {
          PATH: this.path,
          GITHUB_OUTPUT: file,
          GITHUB_STEP_SUMMARY: join(this.folder, "summary.md"),
          GITHUB_REPOSITORY: this.context["github.repository"],
          CALLS: join(this.folder, "calls"),
          COMMENT_IDS: join(this.folder, "comment-ids"),
          ...Object.fromEntries(env),
        },
      });
      for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
        const [, name = "", value = ""] = /^([^=]+)=(.*)$/.exec(line) ?? [];
        outputs.set(`steps.${step.id}.outputs.${name}`, value);
      }
      if (status !== 0) return { failedAt: step.run.trim(), code: status ?? -1, said: stdout + stderr };
    }
    return { code: 0, said: "" };
  }

  private holds(condition: string): boolean {
    const [left = "", right = ""] = condition.split(" == ");
    return this.context[left] === this.context[right];
  }

  private filled(text: string, outputs: ReadonlyMap<string, string>): string {
    return text.replace(/\$\{\{ *(.+?) *\}\}/g, (_, expression: string) => {
      const value = outputs.get(expression) ?? this.context[expression];
      if (value === undefined) throw new Error(`nothing is known about ${expression}`);
      return value;
    });
  }

  private use({ uses = "", with: given = {} }: Step, work: string): void {
    const text = (name: string) => String(given[name] ?? "");
    if (uses.startsWith("actions/checkout@")) {
      const ref = text("ref") === "" ? "head" : this.filled(text("ref"), new Map());
      execFileSync("git", ["clone", "--quiet", this.repository, work]);
      execFileSync("git", ["checkout", "--quiet", ref], { cwd: work });
    }
    const store = join(this.artifacts, text("name"));
    if (uses.startsWith("actions/upload-artifact@")) {
      for (const pattern of text("path").split("\n").filter(Boolean)) this.store(work, pattern, store);
    }
    if (uses.startsWith("actions/download-artifact@")) cpSync(store, join(work, text("path")), { recursive: true });
  }

  // what stands before the first wildcard is left out (documented)
  private store(work: string, pattern: string, store: string): void {
    const [prefix = "", rest] = pattern.split("/*/");
    const names = rest === undefined ? [""] : readdirSync(join(work, prefix));
    for (const name of names) {
      const from = rest === undefined ? join(work, pattern) : join(work, prefix, name, rest);
      const to = rest === undefined ? join(store, pattern) : join(store, name, rest);
      if (!existsSync(from)) continue;
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to);
    }
  }
}
