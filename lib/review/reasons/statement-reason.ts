import { addTo } from "../../core";
import { GenesysRegion } from "../../catalog";
import { listOf, type Statement } from "../policy-parts";
import { fits, membersFor, type Members } from "./fits";
import { samples } from "./samples";
import { REASONS } from "./texts";

// what others write in the same words for other ends: here the Sid has to agree as well
const COMMON = [
  "AllowJobsReadManifests",
  "AllowJobsReadEvidence",
  "AllowJobsWriteReports",
  "AllowJobsGetBucketLocation",
];
const TRUST = "AllowGenesysCloudAssumeRole";
const GIVEN = "; the account was given: no documentation says that it is Genesys Cloud's";

/**
 * What a statement is there for: of one that says what a statement of this library says, whatever its Sid; empty for any
 * other. Of two that say the same for different ends, the Sid tells which it is.
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
  // only its name then says that the account is meant to be Genesys Cloud's
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
