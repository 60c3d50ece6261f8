import type { PrincipalInfo, Statement } from "../../../lib/policy";
import type { OracleCaller } from "./facts";
import { HOME, PARTNER, ROLE, type PairKind } from "./words";

const SERVICES = ["cloudtrail", "lambda", "events", "sns"].map((name) => `${name}.amazonaws.com`);

/**
 * Everybody who may ask; of the role's own policies the role.
 * @param other ARN of a role or user that is to be tried too
 */
export function callersOf(kind: PairKind, text: string, other = ""): readonly OracleCaller[] {
  const session = (arn: string, name: string) =>
    `${arn.replace(":iam:", ":sts:").replace(/:role\/.*$/, "")}:assumed-role/${arn.slice(arn.lastIndexOf("/") + 1)}/${name}`;
  if (kind === "identity")
    return [{ kind: "role", arn: ROLE, account: HOME, session: session(ROLE, "session"), own: "all" }];
  const digits = [...text.matchAll(/\b\d{12}\b/g)].map(([all]) => all);
  const [, type, name = ""] = /:(role|user)\/([\w+=,.@/-]+)$/.exec(other) ?? [];
  const hinted = (of: string) => (type === of ? [name] : []);
  const accounts = [...new Set([HOME, PARTNER, "444455556666", "123456789012", ...digits])];
  const people = accounts.flatMap((account): OracleCaller[] => {
    const owns = account === HOME ? (["all", "none"] as const) : (["all"] as const);
    const roles = names("clerk", "keeper", "team/keeper", "team/x", "reader", "other", ...hinted("role")).map(
      (one) => `arn:aws:iam::${account}:role/${one}`,
    );
    const users = names("alice", "bob", "Alice", "ALICE", "aLiCe", "other", "ali", "team/alice", ...hinted("user")).map(
      (one) => `arn:aws:iam::${account}:user/${one}`,
    );
    const guests = ["zoe", "other"].map((name) => `arn:aws:sts::${account}:federated-user/${name}`);
    return [
      { kind: "root", arn: `arn:aws:iam::${account}:root`, account, own: "all" },
      ...owns.flatMap((own): OracleCaller[] => [
        ...roles.flatMap((arn) =>
          ["session", "desk"].map((name) => ({
            kind: "role" as const,
            arn,
            account,
            own,
            session: session(arn, name),
          })),
        ),
        ...users.map((arn) => ({ kind: "user" as const, arn, account, own })),
        ...guests.map((arn) => ({ kind: "federatedUser" as const, arn, account, own })),
      ]),
    ];
  });
  const provider = (name: string) => `arn:aws:iam::${HOME}:${name}`;
  return [
    ...people,
    ...SERVICES.map((service): OracleCaller => ({ kind: "service", service, own: "none" })),
    { kind: "anonymous", own: "none" },
    { kind: "github", arn: provider("oidc-provider/token.actions.githubusercontent.com"), own: "none" },
    { kind: "saml", arn: provider("saml-provider/office"), own: "none" },
    { kind: "saml", arn: provider("saml-provider/other"), own: "none" },
    { kind: "otherProvider", arn: provider("oidc-provider/example.com"), own: "none" },
  ];
}

function names(...all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

/** How a principal names a caller: itself, its account, or not at all. */
export function named(principal: Statement["Principal"], caller: OracleCaller): "itself" | "account" | undefined {
  if (principal === undefined) return "itself";
  if (principal === "*") return "itself";
  const isPerson = caller.account !== undefined;
  const ways = Object.entries(principal).flatMap(([type, values]) =>
    [values].flat().map((value) => {
      if (type === "Service") return caller.service === value ? "itself" : undefined;
      if (type === "Federated") return caller.arn === value ? "itself" : undefined;
      if (value === "*") return "itself";
      if (!isPerson) return undefined;
      if (value === caller.account || value === `arn:aws:iam::${caller.account!}:root`) return "account";
      return value === caller.arn || value === caller.session ? "itself" : undefined;
    }),
  );
  return ways.includes("itself") ? "itself" : ways.find((one) => one !== undefined);
}

/** Who may send a request for an action at all. */
export function sends({ kind }: OracleCaller, action: string): boolean {
  const provider = kind === "github" || kind === "saml" || kind === "otherProvider";
  if (action === "sts:AssumeRoleWithSAML") return kind === "saml";
  if (action === "sts:AssumeRoleWithWebIdentity") return kind === "github" || kind === "otherProvider";
  const aboutRole = /^sts:(TagSession|SetSourceIdentity|SetContext)$/.test(action);
  if (provider) return aboutRole;
  if (kind === "anonymous") return action.startsWith("s3:");
  return !(aboutRole || action === "sts:AssumeRole") || (kind !== "root" && kind !== "federatedUser");
}

/** The caller for the evaluator. */
export function principalOf({ kind, arn, account, session, service }: OracleCaller): PrincipalInfo {
  const provider = kind === "github" || kind === "saml" || kind === "otherProvider";
  return {
    kind: provider ? "identityProvider" : kind,
    ...(arn && { arn }),
    ...(account && { accountId: account }),
    ...(session && { sessionArn: session }),
    ...(service && { service }),
  };
}
