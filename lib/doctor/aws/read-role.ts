import { allOf, mapped, type Answer } from "../answer";
import type { PolicyDocument } from "../../policy";
import { readPolicy } from "../policy-shape";
import { at, eachAt, numberAt, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { NamedPolicy, RoleFacts } from "./facts";
import { read, readOptional, readPages } from "./read";

const MOST_POLICIES = 50;

/** Reads the role: its trust policy and its permissions boundary. */
export function readRole(api: AwsApi, RoleName: string): Promise<Answer<RoleFacts | null>> {
  return readOptional(api, { ...iam("GetRole"), input: { RoleName }, absent: ["NoSuchEntityException"] }, (body) => {
    const role = at(body, "Role");
    const trust = documentAt(role, "AssumeRolePolicyDocument");
    const arn = textAt(role, "Arn");
    if (arn === undefined || trust === undefined) return undefined;
    const maxSession = numberAt(role, "MaxSessionDuration");
    return {
      arn,
      trust,
      boundaryArn: textAt(role, "PermissionsBoundary", "PermissionsBoundaryArn"),
      ...(maxSession === undefined ? {} : { maxSession }),
    };
  });
}

/** Reads all identity policies of the role. */
export async function readIdentity(api: AwsApi, RoleName: string): Promise<Answer<readonly NamedPolicy[]>> {
  const [inline, attached] = await Promise.all([
    names(api, "ListRolePolicies", { RoleName }, (body) => eachAt(body, ["PolicyNames"], textAt)),
    names(api, "ListAttachedRolePolicies", { RoleName }, (body) =>
      eachAt(body, ["AttachedPolicies"], (policy) => textAt(policy, "PolicyArn")),
    ),
  ]);
  if ("failure" in inline) return inline;
  if ("failure" in attached) return attached;
  if (inline.value.length + attached.value.length > MOST_POLICIES) {
    return { failure: { call: "iam:ListRolePolicies", problem: `the role has more than ${MOST_POLICIES} policies` } };
  }
  const all = await Promise.all([
    ...inline.value.map((PolicyName) => named(PolicyName, readInline(api, { RoleName, PolicyName }))),
    ...attached.value.map((arn) => named(arn, readManaged(api, arn))),
  ]);
  return allOf(all);
}

/** Reads the default version of a managed policy. */
export async function readManaged(api: AwsApi, PolicyArn: string): Promise<Answer<PolicyDocument>> {
  const version = await read(api, { ...iam("GetPolicy"), input: { PolicyArn } }, (body) =>
    textAt(body, "Policy", "DefaultVersionId"),
  );
  if ("failure" in version) return version;
  const input = { PolicyArn, VersionId: version.value };
  return read(api, { ...iam("GetPolicyVersion"), input }, (body) => documentAt(at(body, "PolicyVersion"), "Document"));
}

function readInline(api: AwsApi, input: object): Promise<Answer<PolicyDocument>> {
  return read(api, { ...iam("GetRolePolicy"), input }, (body) => documentAt(body, "PolicyDocument"));
}

async function named(name: string, read: Promise<Answer<PolicyDocument>>): Promise<Answer<NamedPolicy>> {
  return mapped(await read, (document) => ({ name, document }));
}

// the policies of a role are listed in pages
function names(
  api: AwsApi,
  operation: string,
  input: object,
  of: (body: unknown) => readonly string[] | undefined,
): Promise<Answer<readonly string[]>> {
  return readPages(api, { ...iam(operation), input }, [["Marker", "Marker"]], of);
}

function iam(operation: string) {
  return { service: "iam", operation } as const;
}

// IAM returns policy documents percent-encoded (documented)
function documentAt(body: unknown, name: string): PolicyDocument | undefined {
  const text = at(body, name);
  if (typeof text !== "string") return undefined;
  try {
    return readPolicy(text.trimStart().startsWith("{") ? text : decodeURIComponent(text));
  } catch {
    return undefined;
  }
}
