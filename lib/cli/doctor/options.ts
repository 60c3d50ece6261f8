import { isUuid } from "../../core";
import type { DoctorIntent } from "../../doctor";
import type { Faults } from "../faults";

/** Options of `legal-hold doctor`, as given. */
export interface DoctorOptions {
  readonly stack?: string;
  readonly only?: "genesys" | "aws";
  readonly conversation?: readonly string[];
  readonly protected?: string;
  readonly sensitiveData?: boolean;
  readonly permission?: readonly string[];
  readonly header?: readonly string[];
  readonly observer?: boolean;
  readonly tokenIssuedAt?: string;
  readonly save?: string;
  readonly offline?: string;
  readonly printPolicy?: boolean;
  readonly since?: string;
  readonly state?: string;
  /** AWS profile for the destination account. */
  readonly replicaProfile?: string;
  /** Key prefix; the replication status of its versions is read. */
  readonly replicaObjects?: string;
  readonly json?: boolean;
}

const MOST_CONVERSATIONS = 2_000;

/** Information about the exports from the options. @param faults receives invalid options */
export function intentOf(options: DoctorOptions, faults: Faults): DoctorIntent {
  const count = options.protected ?? "0";
  const isCount = /^\d{1,6}$/.test(count);
  if (!isCount) faults.add(`--protected ${count}: not a whole number from 0 to 999999.`);
  const headers = (options.header ?? []).flatMap((header) => {
    const [, name, value] = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(header) ?? [];
    if (name !== undefined && value !== undefined) return [[name.toLowerCase(), value] as const];
    faults.add(
      `--header ${JSON.stringify(header)}: not a header. Write it like 'x-amz-acl: bucket-owner-full-control'.`,
    );
    return [];
  });
  return {
    observer: options.observer === true,
    sensitiveData: options.sensitiveData === true,
    permissions: options.permission ?? [],
    protectedCount: isCount ? Number(count) : 0,
    headers: Object.fromEntries(headers),
  };
}

/** Unique ids of the given conversations. @param faults receives invalid options */
export function conversationsOf({ conversation = [] }: DoctorOptions, faults: Faults): readonly string[] {
  const ids = [...new Set(conversation.flatMap((given) => given.split(/[\s,]+/)).filter((id) => id !== ""))];
  const wrong = ids.filter((id) => !isUuid(id));
  for (const id of wrong)
    faults.add(
      `--conversation ${id}: not a conversation id. Write a UUID, such as 3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3.`,
    );
  if (ids.length > MOST_CONVERSATIONS)
    faults.add(
      `--conversation: ${ids.length} are given; the maximum is ${MOST_CONVERSATIONS}. Split them over several runs.`,
    );
  return ids.map((id) => id.toLowerCase());
}

/** Issue time of the token. @param faults receives an invalid option */
export function issuedAtOf({ tokenIssuedAt }: DoctorOptions, faults: Faults): string | undefined {
  if (tokenIssuedAt === undefined) return undefined;
  const time = Date.parse(tokenIssuedAt);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  faults.add(`--token-issued-at ${tokenIssuedAt}: not a time. Write it like 2026-01-31T09:00:00Z.`);
  return undefined;
}
