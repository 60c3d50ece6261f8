import { isWild, MANY } from "../evaluate/match-text";
import { fixedText, template } from "../evaluate/variables";
import type { Clause, Test } from "./clauses";
import {
  accepts,
  arnMachine,
  caselessNameMachine,
  formatMachine,
  machinesOf,
  nameMachine,
  patternsOf,
  textMachine,
  type Machine,
} from "./pattern";
import { sampleTexts, type Texts } from "./sample-texts";
import { textsComparedWith } from "./variables";

/** What distinguishes roles and users of the accounts. */
interface CallerNames {
  readonly accounts: readonly string[];
  readonly partition: string;
  /** Principals of type AWS. */
  readonly named: readonly string[];
  readonly clauses: readonly Clause[];
}

/** The format of IAM names. */
export const ANY_NAME = "[a-zA-Z0-9_+=,.@-]+";
const PATH = "[a-zA-Z0-9_+=,.@/-]+/";

/** The form of some ARNs. */
export interface ArnForm {
  /** Their common beginning. */
  readonly head: string;
  /** Formats as in `formatMachine`. */
  readonly formats: readonly string[];
}

/** Roles or users. @param name @default any @param head their beginning, before the path */
export function formOf(head: string, name?: string): ArnForm {
  // a name known only after the apply may be any
  const text = name === undefined || name.includes("<") ? ANY_NAME : escaped(name);
  return { head, formats: [`${head}${text}`, `${head}${PATH}${text}`] };
}

/** Federated users. */
export function federatedForm(head: string): ArnForm {
  return { head, formats: [head + ANY_NAME] };
}

/** Escapes a text for a format. */
export function escaped(text: string): string {
  return text.replace(/\W/g, "\\$&");
}

/** One ARN for each way in which the statements distinguish root users, roles, users and federated users. */
export function callerArns(names: CallerNames): Texts {
  const { accounts, partition, named } = names;
  let complete = true;
  const texts = accounts.flatMap((account) => {
    const heads = ["role", "user"].map((kind) => formOf(`arn:${partition}:iam::${account}:${kind}/`));
    const federated = federatedForm(`arn:${partition}:sts::${account}:federated-user/`);
    const people = [...heads, federated].flatMap((form) => {
      const found = arnsOf(form, names);
      complete &&= found.complete;
      return found.texts;
    });
    return [`arn:${partition}:iam::${account}:root`, ...people];
  });
  // an ARN of an unexpected form is a principal too
  const others = named.filter((arn) => /^arn:[^:]*:(iam|sts)::\d{12}:(role|user|federated-user)\//.test(arn));
  return { texts: [...new Set([...texts, ...others])], complete };
}

/** One ARN of a form for each way in which the statements distinguish them. */
export function arnsOf(
  { head, formats: forms }: ArnForm,
  { named, clauses }: Pick<CallerNames, "named" | "clauses">,
): Texts {
  const formats = forms.map(formatMachine);
  const tests = clauses.flatMap((one) => one.tests);
  const of = (key: string) => tests.filter((test) => test.key === key);
  const inArn = of("aws:principalarn");
  const plain = inArn.flatMap((test) => patternsOf(test, []).filter((text) => !isWild(text)));
  const wild = inArn.flatMap((test) => {
    const patterns = patternsOf(test, []).filter((text) => isWild(text) && mayName(text, head));
    return patterns.map((text) => (test.operator.startsWith("arn") ? arnMachine(text) : textMachine(text)));
  });
  const caseless = inArn
    .filter(({ operator }) => operator.endsWith("ignorecase"))
    .flatMap((test) => machinesOf(test, []));
  const byName = [
    ...sessionRoles(named, head),
    ...userNames(head, of("aws:username"), clauses),
    ...userIds(head, of("aws:userid")),
  ];
  // an impossible name is no principal; one known only after the apply may be any
  const isName = (arn: string) =>
    arn.startsWith(head) && (arn.includes("<") || formats.some((one) => accepts(one, arn)));
  const names = [...new Set([...named, ...plain])].filter(isName);
  const patterns = [...new Set([...wild, ...caseless, ...byName])];
  const first = sampled(formats, patterns);
  // a name without wildcards distinguishes only its bearer, so it is combined with others only if they match it
  if (!names.some((name) => first.texts.includes(name))) return { ...first, texts: [...first.texts, ...names] };
  return sampled(formats, [...patterns, ...names.map(textMachine)]);
}

function sampled(formats: readonly Machine[], patterns: readonly Machine[]): Texts {
  const { samples, complete } = sampleTexts([...formats, ...patterns], [formats.map((_, i) => i)]);
  // the formats distinguish paths, which do not matter unless a statement tests them
  const found = new Map<string, string>();
  for (const { text, matches } of samples) {
    const key = matches.slice(formats.length);
    if (!found.has(key)) found.set(key, text);
  }
  return { texts: [...found.values()], complete };
}

// a pattern for another account or kind distinguishes nothing here
function mayName(pattern: string, head: string): boolean {
  const fixed = pattern.split(/[\u0001\u0002]/)[0]!;
  return fixed.startsWith(head) || head.startsWith(fixed);
}

// the ARN of a session omits the path of its role
function sessionRoles(named: readonly string[], head: string): readonly Machine[] {
  if (!head.includes(":role/")) return [];
  return named.flatMap((arn) => {
    const [, account, role] = /^arn:[^:]*:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
    return role === undefined || !head.includes(`:${account!}:`) ? [] : bothWays(head, role);
  });
}

function bothWays(head: string, name: string): readonly Machine[] {
  return [nameMachine(head, name, false), nameMachine(head, name, true)];
}

function userNames(head: string, tests: readonly Test[], clauses: readonly Clause[]): readonly Machine[] {
  if (!head.includes(":user/")) return [];
  const written = tests.flatMap((test) => {
    const patterns = patternsOf(test, []);
    if (test.operator.endsWith("ignorecase")) return patterns.map((name) => caselessNameMachine(head, name));
    return patterns.flatMap((name) => bothWays(head, name));
  });
  const meeting = textsComparedWith("aws:username", clauses).filter((name) => name !== MANY);
  const others = new Set([...namesInResources(clauses), ...meeting]);
  return [...written, ...[...others].flatMap((name) => bothWays(head, name))];
}

// if a resource contains the user's name, the other resources show which names matter
function namesInResources(clauses: readonly Clause[]): readonly string[] {
  const texts = clauses.flatMap(({ statement }) => [statement.Resource ?? [], statement.NotResource ?? []].flat());
  const plain = texts.filter((text) => !text.includes("${")).map((text) => fixedText(template(text, WILD)) ?? "");
  return texts.flatMap((text) => {
    const [before, after] = text.split(/\$\{aws:username\}/i);
    if (after === undefined || before!.includes("${")) return [];
    return plain.flatMap((other) => {
      if (!other.startsWith(before!)) return [];
      const name = other.slice(before!.length).split(after.startsWith("/") ? "/" : MANY)[0]!;
      return name === "" || name === MANY ? [] : [name];
    });
  });
}

const WILD = { variables: false, wildcards: true };

function userIds(head: string, tests: readonly Test[]): readonly Machine[] {
  if (!head.includes(":federated-user/")) return [];
  const account = head.split(":")[4]!;
  return tests.flatMap((test) =>
    patternsOf(test, []).flatMap((text) => {
      if (text.startsWith(`${account}:`)) return [nameMachine(head, text.slice(13), false)];
      const name = /[:\u0001](.*)$/s.exec(text);
      return name === null || !isWild(text)
        ? []
        : [nameMachine(head, text.includes(":") ? name[1]! : MANY + name[1]!, false)];
    }),
  );
}
