import { copyIn, copyOut, type Check } from "../../policy";
import { COPYING_SESSION } from "../compare";
import type { Parts } from "../parts";
import type { CopyQuestion } from "./types";

/** S3 assumes the replication role. */
export function assumeCopyRole({ target }: Parts, { context = {} }: CopyQuestion): Check {
  const service = "s3.amazonaws.com";
  return {
    name: "assume the role",
    plane: "trust",
    request: {
      principal: { kind: "service", service },
      action: "sts:AssumeRole",
      resource: target.roleArn,
      resourceAccount: target.roleArn.split(":")[4],
      context: {
        "aws:PrincipalIsAWSService": "true",
        "aws:PrincipalServiceName": service,
        "aws:SecureTransport": "true",
        ...context,
      },
    },
  };
}

/** S3's checks on one side of a copy, in its session of the role. */
export function copyChecks(
  side: "out" | "in",
  parts: Parts,
  { key, at, context = {} }: CopyQuestion,
): readonly Check[] {
  const { target, roleTags = {}, roleId = "<unique id of the role>" } = parts;
  const attempt = { principalArn: target.roleArn, key, sourceIp: null, ...(at === undefined ? {} : { at }) };
  const checks = side === "out" ? copyOut(target, attempt) : copyIn(target, attempt);
  const tags = Object.entries(roleTags).map(([name, value]) => [`aws:PrincipalTag/${name}`, value] as const);
  return checks.map((check) => {
    const { principal } = check.request;
    const sessionArn = principal.sessionArn?.replace(/[^/]*$/, COPYING_SESSION);
    const own = { ...Object.fromEntries(tags), "aws:userid": `${roleId}:${COPYING_SESSION}`, ...context };
    return {
      ...check,
      request: {
        ...check.request,
        principal: { ...principal, ...(sessionArn === undefined ? {} : { sessionArn }) },
        context: { ...check.request.context, ...own },
      },
    };
  });
}
