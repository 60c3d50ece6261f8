import { isUuid } from "../../core";
import { DoctorError, type DoctorIntent } from "../../doctor";

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

/** What the operator says about the exports. @throws DoctorError */
export function intentOf(options: DoctorOptions): DoctorIntent {
  const count = options.protected ?? "0";
  if (!/^\d{1,6}$/.test(count)) throw new DoctorError(`--protected: ${count} is no whole number.`);
  const headers = (options.header ?? []).map((header) => {
    const [, name, value] = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(header) ?? [];
    if (name === undefined || value === undefined) throw new DoctorError(`--header: ${header} is not "name: value".`);
    return [name.toLowerCase(), value] as const;
  });
  return {
    observer: options.observer === true,
    sensitiveData: options.sensitiveData === true,
    permissions: options.permission ?? [],
    protectedCount: Number(count),
    headers: Object.fromEntries(headers),
  };
}

/** Conversations to look at, each once. @throws DoctorError */
export function conversationsOf({ conversation = [] }: DoctorOptions): readonly string[] {
  const ids = [...new Set(conversation.flatMap((given) => given.split(/[\s,]+/)).filter((id) => id !== ""))];
  const wrong = ids.find((id) => !isUuid(id));
  if (wrong !== undefined) throw new DoctorError(`--conversation: ${wrong} is no id of a conversation.`);
  if (ids.length > MOST_CONVERSATIONS)
    throw new DoctorError(`--conversation: at most ${MOST_CONVERSATIONS} at a time.`);
  return ids.map((id) => id.toLowerCase());
}

/** When the token was issued. @throws DoctorError */
export function issuedAtOf({ tokenIssuedAt }: DoctorOptions): string | undefined {
  if (tokenIssuedAt === undefined) return undefined;
  const time = Date.parse(tokenIssuedAt);
  if (Number.isNaN(time))
    throw new DoctorError(`--token-issued-at: ${tokenIssuedAt} is no time, such as 2026-01-31T09:00:00Z.`);
  return new Date(time).toISOString();
}
