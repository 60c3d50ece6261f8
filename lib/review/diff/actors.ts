import { listOf, type PolicyDocument, type PrincipalInfo, type Statement } from "../policy-parts";
import { arnPattern, textPattern, type Machine } from "./pattern";
import { sampleTexts } from "./sample-texts";
import type { Side } from "./side";

/** Somebody who may ask, and what is assumed of their own policies. */
export interface Actor {
  readonly info: PrincipalInfo;
  /** For witnesses. */
  readonly words: string;
  /** `held`: by the policies in the stack; `all` and `none`: whoever is not in the stack. */
  readonly own: "held" | "all" | "none";
}

/** Account of nobody that the policies know. */
const STRANGER = "999999999999";

/** A role or user by its ARN. */
export function actorOf(arn: string, own: Actor["own"]): Actor {
  const [, partition, , , accountId = "", resource = ""] = arn.split(":");
  if (resource === "root") return { info: { kind: "root", arn, accountId }, words: arn, own };
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  if (!resource.startsWith("role/")) return { info: { kind: "user", arn, accountId }, words: arn, own };
  const sessionArn = `arn:${partition}:sts::${accountId}:assumed-role/${name}/session`;
  return { info: { kind: "role", arn, accountId, sessionArn }, words: arn, own };
}

/**
 * Everybody whom the policies of a resource on either side tell apart.
 * @param onTooMany called when there are more than can be looked at
 */
export function actorsFor(
  documents: readonly PolicyDocument[],
  before: Side,
  after: Side,
  onTooMany: () => void,
): readonly Actor[] {
  const home = after.account;
  const statements = documents.flatMap((document) => listOf<Statement>(document.Statement));
  const named = statements.flatMap(({ Principal, NotPrincipal }) => [...entries(Principal), ...entries(NotPrincipal)]);
  const accounts = new Set([home, STRANGER]);
  const actors = new Map<string, Actor>();
  const add = (actor: Actor) => void actors.set(`${actor.own} ${actor.info.sessionArn ?? ""} ${actor.words}`, actor);
  const stacks = [...before.identities.keys(), ...after.identities.keys(), ...before.made, ...after.made];
  const inStack = new Set(stacks.filter((arn) => /^arn:[^:]*:iam::[^:]*:(role|user)\//.test(arn)));
  for (const arn of inStack) add(actorOf(arn, "held"));
  const outsider = (arn: string) => {
    if (inStack.has(arn)) return;
    add(actorOf(arn, "all"));
    if (arn.split(":")[4] === home && !arn.endsWith(":root")) add(actorOf(arn, "none"));
  };
  for (const [type, value] of named) {
    if (type === "Service") add({ info: { kind: "service", service: value }, words: value, own: "none" });
    if (type !== "AWS" || value === "*") continue;
    const account = /^\d{12}$/.test(value) ? value : /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(value)?.[1];
    if (account !== undefined) accounts.add(account);
    const session = /^arn:([^:]*):sts::(\d{12}):assumed-role\/([^/]+)\/.+$/.exec(value);
    if (session) {
      const arn = `arn:${session[1]}:iam::${session[2]}:role/${session[3]}`;
      for (const own of ["all", "none"] as const) {
        add({ info: { kind: "role", arn, accountId: session[2]!, sessionArn: value }, words: value, own });
      }
    } else if (/^arn:[^:]*:iam::\d{12}:(role|user)\//.test(value)) outsider(value);
  }
  const anybody = named.some(([, value]) => value === "*") || statements.some((one) => one.NotPrincipal !== undefined);
  if (anybody) add({ info: { kind: "anonymous" }, words: "anonymous", own: "none" });
  for (const arn of callerArns(statements, [...accounts], after.partition, onTooMany)) outsider(arn);
  return [...actors.values()].sort((a, b) => order(a, home) - order(b, home));
}

// the first that is found becomes the witness: whoever is outside says most, then who is named, the root user least
function order({ info, own }: Actor, home: string): number {
  if (info.kind === "anonymous") return 0;
  if (info.kind === "root") return 5;
  if (info.kind === "service") return 3;
  if (info.accountId !== home) return 1;
  return own === "held" ? 2 : 4;
}

function entries(principals: Statement["Principal"]): readonly (readonly [string, string])[] {
  if (principals === undefined) return [];
  if (principals === "*") return [["AWS", "*"]];
  return Object.entries(principals).flatMap(([type, values]) => listOf(values).map((value) => [type, value] as const));
}

/** An ARN for each way in which conditions on the caller tell callers of the accounts apart. */
function callerArns(
  statements: readonly Statement[],
  accounts: readonly string[],
  partition: string,
  onTooMany: () => void,
): readonly string[] {
  const written = statements.flatMap(({ Condition }) =>
    Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).flatMap(([key, values]) =>
        key.toLowerCase() === "aws:principalarn"
          ? listOf<unknown>(values).map((one) => [operator, String(one)] as const)
          : [],
      ),
    ),
  );
  return accounts.flatMap((account) => {
    const head = `arn:${partition}:iam::${account}:`;
    const kinds = ["role", "user"].flatMap((kind) => {
      const patterns = written.filter(([, value]) => mayName(value, account, kind));
      if (patterns.length === 0) return kind === "role" ? [`${head}role/x`] : [];
      const { texts, complete } = told(`${head}${kind}/`, patterns);
      if (!complete) onTooMany();
      return texts;
    });
    return [`${head}root`, ...kinds];
  });
}

type Written = readonly [operator: string, value: string];

// a name without wildcards tells nobody apart but its bearer, so only patterns need to be walked together
function told(head: string, written: readonly Written[]): Told {
  const isWild = ([operator, value]: Written) => /[*?]/.test(value) && /arn|like/i.test(operator);
  const names = written.filter((one) => !isWild(one)).map(([, value]) => value);
  const others = samplesOf(head, written.filter(isWild));
  if (others.texts.some((arn) => names.includes(arn))) return samplesOf(head, written);
  return { ...others, texts: [...others.texts, ...names.filter((name) => name.startsWith(head))] };
}

interface Told {
  readonly texts: readonly string[];
  readonly complete: boolean;
}

const known = new Map<string, Told>();
const ENOUGH = 500;

// the people of an organization are the same in many stacks
function samplesOf(head: string, written: readonly Written[]): Told {
  const key = JSON.stringify([head, written]);
  let found = known.get(key);
  if (found === undefined) {
    const machines = written.map(([operator, value]) => machineOf(operator, value));
    const { samples, complete } = sampleTexts([arnPattern(`${head}?*`), ...machines], [[0]]);
    found = { complete, texts: samples.filter(({ matches }) => matches[0] === "1").map(({ text }) => text) };
    if (known.size >= ENOUGH) known.clear();
    known.set(key, found);
  }
  return found;
}

// a pattern that names another account, or another kind, tells nobody here apart
function mayName(pattern: string, account: string, kind: string): boolean {
  const [, , , , named, resource = ""] = pattern.split(":");
  if (named === undefined) return true;
  if (/^\d{12}$/.test(named) && named !== account) return false;
  const other = kind === "role" ? "user/" : "role/";
  return !resource.startsWith(other) && resource !== "root";
}

function machineOf(operator: string, value: string): Machine {
  if (/arn/i.test(operator)) return arnPattern(value);
  return textPattern(value, /like/i.test(operator));
}
