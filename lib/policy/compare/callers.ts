import { nameInArn } from "../../core";
import { Context } from "../evaluate/context";
import { listOf, type Statement } from "../statement";
import { actorOf, keysOfCaller, type Actor } from "./caller";
import { callerAccounts } from "./caller-accounts";
import { callerArns } from "./caller-arns";
import type { Clause, Test } from "./clauses";
import { hostOf } from "./key-rules";
import { alternatives, patternsOf, textMachine, type Machine } from "./pattern";
import { sampleTexts } from "./sample-texts";

/** The location of a policy. */
export interface Place {
  /** Account of the resource. */
  readonly home: string;
  readonly partition: string;
}

/**
 * One caller for each group that the statements and conditions do not distinguish; `complete` unless there are too
 * many.
 */
export interface Callers {
  readonly callers: readonly Actor[];
  readonly complete: boolean;
}

/** All callers with unknown policies that the policies of a resource distinguish. */
export function callersFor(clauses: readonly Clause[], place: Place): Callers {
  const statements = [...new Set(clauses.map(({ statement }) => statement))];
  const named = principalsIn(clauses);
  const anybody = named.some(([, value]) => value === "*") || statements.some((one) => one.NotPrincipal !== undefined);
  const some = named.filter(([, value]) => value !== "*");
  const of = (type: string) => [...new Set(some.filter(([one]) => one === type).map(([, value]) => value))];
  const tests = clauses.flatMap((clause) => clause.tests);
  const on = (...keys: readonly string[]) => tests.filter(({ key }) => keys.includes(key));
  const aws = of("AWS");
  const accounts = callerAccounts({ ...place, named: aws, clauses });
  const found = callerArns({ accounts: accounts.texts, partition: place.partition, named: aws, clauses });
  const people = found.texts.flatMap((arn) => {
    const isHome = arn.split(":")[4] === place.home;
    const owns = isHome && !arn.endsWith(":root") ? (["all", "none"] as const) : (["all"] as const);
    const sessions = ["session", ...aws.flatMap((value) => sessionOf(value, arn))];
    return owns.flatMap((own) => sessions.map((session) => actorOf(arn, own, session)));
  });
  const services = servicesOf(of("Service"), on("aws:principalservicename", "aws:principalservicenameslist"), anybody);
  const providers = providersOf(of("Federated"), tests, anybody, place);
  const callers = [
    ...people,
    ...services.map((service): Actor => ({ info: { kind: "service", service }, words: service, own: "none" })),
    ...providers.map((arn): Actor => ({ info: { kind: "identityProvider", arn }, words: arn, own: "none" })),
    ...(anybody ? [{ info: { kind: "anonymous" }, words: "anonymous", own: "none" } as const] : []),
  ];
  return { callers: distinct(callers, clauses, place.home), complete: found.complete && accounts.complete };
}

/** All principals in statements, with their types. */
export function principalsIn(clauses: readonly Clause[]): readonly (readonly [type: string, value: string])[] {
  const statements = new Set(clauses.map(({ statement }) => statement));
  return [...statements].flatMap(({ Principal, NotPrincipal }) => [...entries(Principal), ...entries(NotPrincipal)]);
}

function entries(principals: Statement["Principal"]): readonly (readonly [string, string])[] {
  if (principals === undefined) return [];
  if (principals === "*") return [["AWS", "*"]];
  return Object.entries(principals).flatMap(([type, values]) => listOf(values).map((value) => [type, value] as const));
}

/** The name of the session if a principal is a session of the role. */
export function sessionOf(principal: string, arn: string): readonly string[] {
  const [, account, role, session] = /^arn:[^:]*:sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(principal) ?? [];
  return account === arn.split(":")[4] && role === nameInArn(arn) && arn.includes(":role/") ? [session!] : [];
}

function servicesOf(named: readonly string[], tests: readonly Test[], anybody: boolean): readonly string[] {
  if (!anybody) return named;
  const machines: readonly Machine[] = [
    ...alternatives("[a-z0-9-]+\\.amazonaws\\.com"),
    ...tests.flatMap((test) => patternsOf(test, [])).map(textMachine),
  ];
  const found = tests.length === 0 ? [] : sampleTexts(machines, [[0]]).samples.map(({ text }) => text);
  return [...new Set([...named, ...found, "some-service.amazonaws.com"])];
}

// for `*`, callers may come from any identity provider; conditions name some by their keys
function providersOf(named: readonly string[], tests: readonly Test[], anybody: boolean, { home, partition }: Place) {
  if (!anybody) return named;
  const head = `arn:${partition}:iam::${home}:`;
  const hosts = tests.flatMap(({ key }) => hostOf(key) ?? []).filter((host) => host !== "saml");
  const found = [...hosts.map((host) => `${head}oidc-provider/${host}`), `${head}oidc-provider/example.com`];
  return [...new Set([...named, ...found, `${head}saml-provider/provider`])];
}

/** One caller for each group that is alike in everything the statements test. */
export function distinct(callers: readonly Actor[], clauses: readonly Clause[], home: string): readonly Actor[] {
  const found = new Map<string, Actor>();
  for (const actor of callers) {
    const { kind, accountId, arn, sessionArn, service } = actor.info;
    const keys = keysOfCaller(actor.info);
    const given = Object.entries(keys).filter(([, value]) => value !== undefined) as [string, string][];
    const context = new Context(Object.fromEntries(given));
    const caller = { kind, arn, sessionArn, service, account: accountId, bounded: false };
    const seen = clauses.map(({ compiled, tests, resourceVariables }) => {
      const held = tests.map(({ key, holds, variables }) => {
        const named = variables.filter((one) => Object.hasOwn(keys, one)).map((one) => String(keys[one]));
        return Object.hasOwn(keys, key) || named.length > 0 ? `${holds(context)}${named.join()}` : "";
      });
      const named = resourceVariables.filter((one) => Object.hasOwn(keys, one)).map((one) => String(keys[one]));
      return `${compiled.closeness(caller)} ${held.join()} ${named.join()}`;
    });
    // the keys of tokens distinguish providers
    const provider = kind === "identityProvider" ? arn : "";
    const signature = [kind, actor.own, accountId === home, provider, ...seen].join("\n");
    if (!found.has(signature)) found.set(signature, actor);
  }
  return [...found.values()];
}
