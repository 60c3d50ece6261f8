import type { LegalHoldExportProps } from "../../lib/hold";
import { evaluate, type PolicyDocument } from "../../lib/policy";
import type { Judgement } from "./access-judge";
import { documentsOf } from "./access-documents";
import { keeperTries, type Try } from "./keeper-tries";
import { partsOf, type Part } from "./service-parts";
import { usesOf, type Use } from "./service-rules";

const SERVICES = ["events", "lambda", "cloudwatch", "cloudtrail", "s3", "logging.s3", "sns"].map(
  (name) => `${name}.amazonaws.com`,
);
const OTHERS = [
  "sqs:ReceiveMessage",
  "sqs:SendMessage",
  "sns:Publish",
  "sns:Subscribe",
  "s3:PutObject",
  "s3:GetObject",
];

/**
 * Has every service of AWS try everything with every part: for the right source and a wrong one, for the right account
 * and a wrong one, over TLS and in clear, and compares with who uses which part for what.
 */
export function judgeServices(
  props: LegalHoldExportProps,
  parts: readonly Part[] = partsOf(props),
  keeper: PolicyDocument | undefined = documentsOf(props).keeper,
): Judgement {
  const uses = usesOf(props);
  const differences: string[] = [];
  let [decisions, allowed] = [0, 0];
  const decide = (name: string, { request, expected }: Try, policies: Parameters<typeof evaluate>[1]) => {
    const { verdict, why } = evaluate(request, policies);
    decisions++;
    if (verdict === "allowed") allowed++;
    if ((verdict === "allowed") === expected) return;
    differences.push(`${name}: ${JSON.stringify(request)}: ${verdict} (${why}), expected ${expected}`);
  };
  for (const { name, policy, kind } of parts) {
    const tries = [...uses[name].flatMap((use) => triesOf(use, uses[name])), ...uses[name].flatMap(strangers)];
    for (const one of tries) decide(name, one, { resource: policy, resourceKind: kind });
  }
  for (const one of keeperTries(props)) decide("keeper", one, { identity: [keeper!], resourceKind: "other" });
  return { decisions, allowed, differences };
}

function triesOf(use: Use, all: readonly Use[]): Try[] {
  const [source] = use.sources;
  const account = use.account ?? "111122223333";
  const sources = [...use.sources, ...(source === undefined ? [] : [`${source}2`]), undefined];
  return SERVICES.flatMap((service) =>
    [use.action, ...OTHERS].flatMap((action) =>
      sources.flatMap((from) =>
        [account, "999988887777"].flatMap((of) =>
          [true, false].flatMap((tls) =>
            ["bucket-owner-full-control", undefined].map((acl): Try => {
              const context: { [key: string]: string } = {
                "aws:SecureTransport": String(tls),
                "aws:SourceAccount": of,
              };
              if (from !== undefined) context["aws:SourceArn"] = from;
              if (acl !== undefined) context["s3:x-amz-acl"] = acl;
              const request = {
                principal: { kind: "service", service } as const,
                action,
                resource: use.resource,
                context,
              };
              const fits = (one: Use): boolean =>
                one.resource === use.resource &&
                one.service === service &&
                one.action === action &&
                (one.sources.length === 0 || (from !== undefined && one.sources.includes(from))) &&
                (one.account === undefined || of === one.account) &&
                (!one.tls || tls) &&
                (!one.acl || acl !== undefined);
              return { request, expected: all.some(fits) };
            }),
          ),
        ),
      ),
    ),
  );
}

// the right service for the right source, beside the place that is its own; and somebody of another account
function strangers({ service, action, resource, account = "", sources: [source = ""] }: Use): Try[] {
  const context = {
    "aws:SecureTransport": "true",
    "aws:SourceArn": source,
    "aws:SourceAccount": account,
    "s3:x-amz-acl": "bucket-owner-full-control",
  };
  const beside = /:::[^/]+\//.test(resource) ? resource.replace(/(:::[^/]+\/)/, "$1elsewhere/") : `${resource}-2`;
  const outsider = { kind: "role", arn: "arn:aws:iam::999988887777:role/outsider", accountId: "999988887777" } as const;
  const other = { request: { principal: outsider, action, resource, context }, expected: false };
  if (action === "sts:AssumeRole") return [other];
  const principal = { kind: "service", service } as const;
  return [other, { request: { principal, action, resource: beside, context }, expected: false }];
}
