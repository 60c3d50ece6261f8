import { isUuid } from "../../core";
import type { DoctorIntent } from "../../doctor";
import type { Faults } from "../faults";

/** Options of `legal-hold doctor`, as they were given. */
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
  /** Profile of the account of the copies. */
  readonly replicaProfile?: string;
  /** Prefix of keys, of whose versions the status is read. */
  readonly replicaObjects?: string;
  readonly json?: boolean;
}

const MOST_CONVERSATIONS = 2_000;

/** What the operator says about the exports. @param faults takes what is wrong */
export function intentOf(options: DoctorOptions, faults: Faults): DoctorIntent {
  const count = options.protected ?? "0";
  const isCount = /^\d{1,6}$/.test(count);
  if (!isCount) faults.add(`--protected ${count}: no whole number. Write one from 0 to 999999.`);
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

/** Conversations to look at, each once. @param faults takes what is wrong */
export function conversationsOf({ conversation = [] }: DoctorOptions, faults: Faults): readonly string[] {
  const ids = [...new Set(conversation.flatMap((given) => given.split(/[\s,]+/)).filter((id) => id !== ""))];
  const wrong = ids.filter((id) => !isUuid(id));
  for (const id of wrong)
    faults.add(
      `--conversation ${id}: no id of a conversation. Write a UUID, such as 3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3.`,
    );
  if (ids.length > MOST_CONVERSATIONS)
    faults.add(`--conversation: ${ids.length} are given, of ${MOST_CONVERSATIONS} at most. Ask in several goes.`);
  return ids.map((id) => id.toLowerCase());
}

/** When the token was issued. @param faults takes what is wrong */
export function issuedAtOf({ tokenIssuedAt }: DoctorOptions, faults: Faults): string | undefined {
  if (tokenIssuedAt === undefined) return undefined;
  const time = Date.parse(tokenIssuedAt);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  faults.add(`--token-issued-at ${tokenIssuedAt}: not a time. Write it like 2026-01-31T09:00:00Z.`);
  return undefined;
}
