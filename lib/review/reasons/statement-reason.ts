import { GenesysRegion } from "../../catalog";
import { addTo } from "../../core";
import { listOf, type Statement } from "../../stack/policy-parts";
import { keyedStatements, membersOf } from "../diff/canonical";
import { BLANKS, samples } from "./samples";
import { REASONS } from "./texts";

// others may write the same statements for another purpose: for these, the Sid has to match too
const COMMON = [
  "AllowJobsReadManifests",
  "AllowJobsReadEvidence",
  "AllowJobsWriteReports",
  "AllowJobsGetBucketLocation",
];

const TRUST = "AllowGenesysCloudAssumeRole";

const GIVEN = "; the account was given: no documentation says that it is Genesys Cloud's";

/**
 * The purpose of a statement that is equal to one of this library, whatever its Sid; empty for others. If two have the
 * same content and different purposes, the Sid decides.
 * @param account account of the stack, or a symbol for it
 */
export function statementReason(statement: Statement, account: string): string {
  const likely = samplesByActions().get(actionsOf(statement));
  const members = likely && membersFor(statement);
  if (members === undefined) return "";
  const known = new Map(/^\d{12}$/.test(account) ? [["account", account]] : []);
  const alike = likely!.filter((sample) => fits(members, sample.members, known)).map(({ sid }) => sid);
  const sid = alike.find((one) => one === statement.Sid) ?? alike.find((one) => !COMMON.includes(one));
  if (sid === undefined) return "";
  if (sid !== TRUST || isDocumented(members)) return REASONS[sid]!;
  // only the Sid shows that the account is meant to be that of Genesys Cloud
  return statement.Sid === TRUST ? `${REASONS[sid]!}${GIVEN}` : "";
}

function isDocumented(members: Members): boolean {
  const principals = members.get("Principal")!;
  return GenesysRegion.all.some(
    ({ genesysAccountId: id }) => id !== undefined && principals.every((one) => one.includes(`:${id}:`)),
  );
}

interface Sample {
  readonly sid: string;
  readonly members: Members;
}

let byActions: Map<string, Sample[]> | undefined;

function samplesByActions(): ReadonlyMap<string, readonly Sample[]> {
  if (byActions !== undefined) return byActions;
  byActions = new Map();
  for (const one of samples()) {
    const sample = { sid: one.Sid!, members: membersFor(one)! };
    addTo(byActions, actionsOf(one), sample);
  }
  return byActions;
}

function actionsOf({ Effect, Action }: Statement): string {
  const actions = listOf<unknown>(Action).map((one) => String(one).toLowerCase());
  return [Effect, ...[...new Set(actions)].sort()].join(" ");
}

/** The normalized lists of a statement. */
type Members = ReadonlyMap<string, readonly string[]>;

/** @returns undefined for an invalid statement */
function membersFor(statement: Statement): Members | undefined {
  const [keyed] = keyedStatements({ Version: "2012-10-17", Statement: statement });
  return keyed && membersOf(keyed);
}

/** The texts of the blanks, by name. */
type Filled = ReadonlyMap<string, string>;

/** Whether a statement is a sample with its blanks filled in. @param known blanks filled in so far */
function fits(statement: Members, sample: Members, known: Filled): boolean {
  if (statement.size !== sample.size) return false;
  let filled: Filled | undefined = known;
  for (const [member, wanted] of sample) {
    const given = statement.get(member);
    filled = given && listFits(given, wanted, filled);
    if (filled === undefined) return false;
  }
  return true;
}

// every text matches one of the sample's, and every text of the sample is used
function listFits(given: readonly string[], wanted: readonly string[], known: Filled): Filled | undefined {
  let filled = known;
  const missing = new Set(wanted);
  for (const text of given) {
    // single texts are tried before those that may occur several times
    const options = [...missing, ...wanted.filter((one) => one.includes("‹each ") && !missing.has(one))];
    const found = options.map((one) => [one, textFits(text, one, filled)] as const).find(([, after]) => after);
    if (found === undefined) return undefined;
    filled = found[1]!;
    missing.delete(found[0]);
  }
  return missing.size === 0 ? filled : undefined;
}

function textFits(text: string, wanted: string, known: Filled): Filled | undefined {
  // most texts of a sample have no blank
  if (!wanted.includes("‹")) return text === wanted ? known : undefined;
  const { names, expression } = patternOf(wanted);
  const values = expression.exec(text)?.slice(1);
  if (values === undefined) return undefined;
  const filled = new Map(known);
  for (const [i, name] of names.entries()) {
    if (name.startsWith("each ")) continue;
    const value = values[i]!;
    if ((filled.get(name) ?? value) !== value) return undefined;
    filled.set(name, value);
  }
  return filled;
}

const BLANK = /‹([^›]*)›/g;

interface Pattern {
  readonly names: readonly (keyof typeof BLANKS)[];
  readonly expression: RegExp;
}

// cached by text of the samples, which are a fixed list
const patterns = new Map<string, Pattern>();

function patternOf(wanted: string): Pattern {
  let found = patterns.get(wanted);
  if (found === undefined) {
    const parts = wanted.split(BLANK).map((part, i) => {
      return i % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : `(${BLANKS[part as keyof typeof BLANKS]})`;
    });
    const names = [...wanted.matchAll(BLANK)].map(([, name]) => name as keyof typeof BLANKS);
    found = { names, expression: new RegExp(`^${parts.join("")}$`) };
    patterns.set(wanted, found);
  }
  return found;
}
