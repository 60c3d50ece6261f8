import { readFileSync } from "fs";
import { join } from "path";
import type { Access, PolicyDocument, PolicySet, Request, Target } from "../lib/policy";
import { simulate } from "./simulate";

/** Policies as users have them: what `npm run build` made of `lib/policy`. */
export type Policies = typeof import("../lib/policy");

/** Decisions a second of both over the same requests, one after the other in this process. */
export interface Speed {
  readonly ours: number;
  readonly simulator: number;
}

type Documents = { readonly [plane in "identity" | "bucket" | "key"]: PolicyDocument };

/** Puts the access tables of the design to the same uploads, again and again. */
export async function measure(seconds: number, policies: Policies): Promise<Speed> {
  const file = JSON.parse(readFileSync(join(__dirname, "../test/cases/access/london.json"), "utf8")) as Documents & {
    target: Target;
  };
  const work = questions(policies, file.target, { bucket: file.bucket, key: file.key, identity: [file.identity] });
  await run(seconds / 4, work, (request, set) => void policies.evaluate(request, set));
  const ours = await run(seconds, work, (request, set) => void policies.evaluate(request, set));
  await run(seconds / 4, work, simulate);
  const simulator = await run(seconds, work, simulate);
  return { ours, simulator };
}

type Question = readonly [Request, PolicySet];

function questions(policies: Policies, target: Target, access: Access): Question[] {
  const { policiesFor, readBucketSettings, setHold, upload } = policies;
  const key = `${target.organizationId}/f`;
  const hold = { "x-amz-object-lock-legal-hold": "ON" };
  const attempt = { principalArn: target.roleArn, key };
  const checks = [
    ...upload(target, { key }),
    ...upload(target, { key, headers: hold, multipart: true }),
    ...upload(target, { key: "other/f", bypassTls: true }),
    ...setHold(target, attempt, "OFF"),
    ...readBucketSettings(target),
  ];
  return checks.map((check) => [simulable(check.request), policiesFor(check, access)]);
}

// the simulator's data has no key for an encryption context with a colon in its name
function simulable(request: Request): Request {
  const context = Object.entries(request.context).filter(([key]) => !key.startsWith("kms:EncryptionContext:"));
  return { ...request, context: Object.fromEntries(context) };
}

async function run(seconds: number, work: readonly Question[], decide: (...q: Question) => unknown): Promise<number> {
  let decisions = 0;
  const start = process.cpuUsage();
  while (processorSeconds(start) < seconds) {
    for (const [request, policies] of work) {
      const result = decide(request, policies);
      if (result instanceof Promise) await result;
    }
    decisions += work.length;
  }
  return Math.round(decisions / processorSeconds(start));
}

/** Processor time of this process since then, in seconds: others on the machine take none of it. */
export function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
