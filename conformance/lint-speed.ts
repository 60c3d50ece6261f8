import { readFileSync } from "fs";
import { join } from "path";
import { validateIdentityPolicy, validateResourcePolicy, validateTrustPolicy } from "@cloud-copilot/iam-policy";
import type { PolicyDocument } from "../lib/policy";
import type { LintContext } from "../lib/policy/lint";
import { processorSeconds, type Policies } from "./speed";

/** Policies checked a second: by our linter with every rule, and by the simulator's own check of their syntax. */
export interface LintSpeed {
  readonly linter: number;
  readonly validator: number;
}

const BATCH = 50;
const WARM_SECONDS = 1.5;

type Documents = readonly {
  readonly kind: keyof typeof KINDS;
  readonly policy: PolicyDocument;
  readonly exporter: NonNullable<LintContext["exporter"]>;
}[];

const KINDS = { trust: "trust", identity: "identity", key: "key", bucket: "bucket" } as const;

export function measureLint(seconds: number, { lintPolicy }: Policies): LintSpeed {
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
  const texts = (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => ({
    kind,
    text: JSON.stringify(file[kind]),
  }));
  let made = 0;
  // a policy is linted once in its life: each time these are documents that nobody has seen, with names of their own
  const documents = () =>
    Array.from({ length: BATCH }, () => ({ bucket: `bench-${++made}`, account: `${made}`.padStart(12, "4") })).flatMap(
      ({ bucket, account }) =>
        texts.map(({ kind, text }) => ({
          kind,
          policy: JSON.parse(
            text.replaceAll(exporter.bucketName, bucket).replaceAll(exporter.accountId, account),
          ) as PolicyDocument,
          exporter: {
            ...exporter,
            bucketName: bucket,
            accountId: account,
            roleArn: exporter.roleArn.replace(exporter.accountId, account),
          },
        })),
    );
  const lint = (all: Documents) =>
    all.forEach(({ kind, policy, exporter: own }) =>
      lintPolicy(policy, { kind: KINDS[kind], exporter: own } satisfies LintContext),
    );
  const validate = (all: Documents) => all.forEach(({ kind, policy }) => VALIDATORS[kind](policy));
  // seventy rules are more code to compile than an evaluator
  rate(Math.max(seconds / 2, WARM_SECONDS), documents, lint);
  const linter = rate(seconds, documents, lint);
  rate(seconds / 4, documents, validate);
  return { linter, validator: rate(seconds, documents, validate) };
}

const VALIDATORS = {
  trust: validateTrustPolicy,
  identity: validateIdentityPolicy,
  key: validateResourcePolicy,
  bucket: validateResourcePolicy,
};

/** How many documents a second; what making them takes is not counted. */
function rate(seconds: number, documents: () => Documents, work: (documents: Documents) => void): number {
  let taken = 0;
  let done = 0;
  while (taken < seconds) {
    const fresh = documents();
    const started = process.cpuUsage();
    work(fresh);
    taken += processorSeconds(started);
    done += fresh.length;
  }
  return Math.round(done / taken);
}
