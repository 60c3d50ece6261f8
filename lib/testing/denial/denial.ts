import { readBoundary, readPart } from "../../explain/decide";
import { openIn, unreadIn } from "../../explain/dependencies";
import type { Reading } from "../../explain/certainty";
import type { Part } from "../../explain/part";
import { unknownsAround, type UnknownParts } from "../../explain/unknown-parts";
import { canAsk } from "../../policy/compare";
import { evaluate, statementsOf, together, type Decision, type PolicyDocument, type Request } from "../../policy";
import { principalOf } from "../../policy/request/caller";
import { arnOf, readAccess, type Stack } from "../../stack";
import { checkAsked, type AskedRequest } from "./asked-request";
import { keysOf } from "./keys";
import {
  accountsOf,
  overriding,
  policiesAround,
  restrictedFor,
  tagsOfCaller,
  uniqueIdOf,
  type Around,
} from "./policies";

/** `unknown` if it depends on something that was not read. */
export interface Denial {
  readonly verdict: "denied" | "allowed" | "unknown";
  /** One sentence; for `unknown` what it depends on, one per line. */
  readonly why: string;
}

// the caller chooses the name of a session
const SESSION_NAME = "<name of the session>";

/**
 * Whether the policies of a stack deny a request. A role or user that the stack creates has the policies of the stack; any
 * other caller may have any policy.
 * @throws ConfigError if the request is invalid
 */
export function denialOf(stack: Stack, question: AskedRequest): Denial {
  const asked = checkAsked(question);
  const access = readAccess(stack);
  const around = policiesAround(stack, access, asked);
  const info = principalOf(asked.principal);
  const sessionArn = info.sessionArn?.replace(/[^/]*$/, SESSION_NAME);
  const caller = { ...info, ...(sessionArn !== undefined && { sessionArn }) };
  if (!canAsk(caller, asked.action)) return { verdict: "denied", why: `${asked.principal} cannot ask for it at all.` };
  const accounts = accountsOf(access, around, caller.accountId ?? "");
  const id = around.caller && uniqueIdOf(around.caller);
  const { context, open } = keysOf(asked, {
    caller,
    account: accounts.at(-1)!,
    region: regionOf(asked.resource, around),
    tags: tagsOfCaller(stack, access, around),
    userId: id && (caller.kind === "role" ? `${id}:${SESSION_NAME}` : id),
  });
  const request: Request = { principal: caller, action: asked.action, resource: asked.resource, context };
  const names = [caller.arn, caller.sessionArn].filter((name) => name !== undefined);
  const unknowns = unknownsAround({ request, names, things: around.things, open });
  const decided = (reading: Reading): readonly Decision[] =>
    accounts.map((resourceAccount) => decide({ ...request, resourceAccount }, around, reading, unknowns));

  const [hopeful, careful] = [decided("hopeful"), decided("careful")];
  const files = overriding(stack);
  const restricted = restrictedFor(stack, around, caller.accountId ?? "", accounts.at(-1)!);
  const isDenied = hopeful.every(({ verdict }) => verdict !== "allowed");
  if (files.length === 0) {
    if (isDenied) return { verdict: "denied", why: hopeful[0]!.why };
    if (restricted?.sure === true) return { verdict: "denied", why: restricted.reason };
  }
  // policies of the organization are not evaluated here, so an allow cannot be confirmed
  const bound = access.organization.length > 0;
  if (!bound && restricted === undefined && careful.every(({ verdict }) => verdict === "allowed"))
    return { verdict: "allowed", why: careful[0]!.why };
  const reasons = [
    ...files.map((file) => `${file}, which Terraform loads with the stack and which may replace what is denied`),
    ...dependenciesOf(around, request, unknowns),
    ...(accounts.length > 1 ? [`whether ${around.owner} is of account ${caller.accountId}`] : []),
    ...(restricted === undefined ? [] : [restricted.reason]),
    ...(bound ? ["the policies of the organization, which are not evaluated here"] : []),
  ];
  const hint = reasons.some((reason) => reason.includes(": neither")) ? [HINT] : [];
  return {
    verdict: "unknown",
    why: ["It depends on what was not read:", ...reasons.map((reason) => `  ${reason}`), ...hint].join("\n"),
  };
}

const HINT =
  "Set known condition keys of the request in `context`; an empty list means that the request does not have the key.";

function decide(
  request: Request,
  { identity, boundary, resource }: Around,
  reading: Reading,
  unknowns: UnknownParts,
): Decision {
  const read = (part: Part): PolicyDocument => readPart(part, reading, unknowns);
  return evaluate(request, {
    identity: identity.map(read),
    ...(boundary === undefined ? {} : { boundary: readBoundary(boundary, reading, unknowns) }),
    ...(resource.length === 0 ? {} : { resource: together(resource.map(read)) }),
  });
}

function dependenciesOf(around: Around, request: Request, unknowns: UnknownParts): readonly string[] {
  const parts = [...around.identity, ...(around.boundary === undefined ? [] : [around.boundary]), ...around.resource];
  const open = parts.flatMap(({ document, address }) =>
    (document === undefined ? [] : statementsOf(document)).flatMap((statement, index) =>
      openIn(statement, request, unknowns).map(
        (reason) => `${reason}, for ${statement.Sid ?? `statement ${index}`} of ${address}`,
      ),
    ),
  );
  return [...new Set([...unreadIn(parts), ...open])];
}

function regionOf(resource: string, { ownerMade, owner }: Around): string | undefined {
  const named = resource.split(":")[3];
  if (named !== undefined && named !== "") return named;
  return ownerMade !== undefined && arnOf(ownerMade) === owner && owner.includes(":s3:::")
    ? ownerMade.place.region
    : undefined;
}
