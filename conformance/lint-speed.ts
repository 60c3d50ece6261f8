import { readFileSync } from "fs";
import { join } from "path";
import { validateIdentityPolicy, validateResourcePolicy, validateTrustPolicy } from "@cloud-copilot/iam-policy";
import { lintPolicy, type LintContext } from "../lib/policy/lint";
import type { PolicyDocument } from "../lib/policy/statement";

/** Policies checked a second: by our linter with every rule, and by the simulator's own check of their syntax. */
export interface LintSpeed {
  readonly linter: number;
  readonly validator: number;
}

const KINDS = { trust: "trust", identity: "identity", key: "key", bucket: "bucket" } as const;

export function measureLint(seconds: number): LintSpeed {
  const file = JSON.parse(readFileSync(join(__dirname, "../test/cases/access/london.json"), "utf8")) as {
    readonly [kind in keyof typeof KINDS]: PolicyDocument;
  } & { readonly target: { readonly [name: string]: string } };
  const { target } = file;
  const exporter = {
    roleArn: target["roleArn"]!,
    accountId: target["accountId"]!,
    organizationId: target["organizationId"]!,
    bucketName: target["bucketName"]!,
    keyPrefix: `${target["organizationId"]}/`,
    genesysAccountId: target["genesysAccountId"],
  };
  const documents = (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => ({ kind, policy: file[kind] }));
  const lint = () =>
    documents.forEach(({ kind, policy }) => lintPolicy(policy, { kind: KINDS[kind], exporter } satisfies LintContext));
  const validate = () => documents.forEach(({ kind, policy }) => VALIDATORS[kind](policy));
  rate(seconds / 4, lint);
  const linter = rate(seconds, lint) * documents.length;
  rate(seconds / 4, validate);
  return { linter, validator: rate(seconds, validate) * documents.length };
}

const VALIDATORS = {
  trust: validateTrustPolicy,
  identity: validateIdentityPolicy,
  key: validateResourcePolicy,
  bucket: validateResourcePolicy,
};

function rate(seconds: number, work: () => void): number {
  const started = process.hrtime.bigint();
  const elapsed = () => Number(process.hrtime.bigint() - started) / 1e9;
  let times = 0;
  while (elapsed() < seconds) {
    work();
    times++;
  }
  return Math.round(times / elapsed());
}
