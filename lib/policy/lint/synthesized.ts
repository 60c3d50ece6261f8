import { unescapedFromTerraform } from "../document";
import type { PolicyDocument } from "../statement";
import { lintPolicy } from "./lint";
import type { Finding, LintContext, PolicyKind } from "./types";

/** One policy of a synthesized stack. */
export interface SynthesizedPolicy {
  /** Terraform address of the attribute, such as `aws_s3_bucket_policy.evidence.policy`. */
  readonly address: string;
  readonly kind: PolicyKind;
  /** Left out when the attribute is no literal JSON, but a reference to something that Terraform works out. */
  readonly policy?: PolicyDocument;
  /** The attribute as it stands in the file. */
  readonly terraformText: string;
}

/** A finding with the place it is in. */
export interface SynthesizedFinding extends Finding {
  readonly address: string;
}

const ATTRIBUTES: { readonly [type: string]: { readonly [attribute: string]: PolicyKind } } = {
  aws_iam_group_policy: { policy: "identity" },
  aws_iam_policy: { policy: "identity" },
  aws_iam_role: { assume_role_policy: "trust" },
  aws_iam_role_policy: { policy: "identity" },
  aws_iam_user_policy: { policy: "identity" },
  aws_kms_key: { policy: "key" },
  aws_kms_key_policy: { policy: "key" },
  aws_s3_bucket: { policy: "bucket" },
  aws_s3_bucket_policy: { policy: "bucket" },
  aws_sns_topic: { policy: "topic" },
  aws_sns_topic_policy: { policy: "topic" },
  aws_sqs_queue: { policy: "queue" },
  aws_sqs_queue_policy: { policy: "queue" },
};

/** The policies of a synthesized stack (the parsed `cdk.tf.json`), in the order of their addresses. */
export function policiesOfStack(stack: unknown): readonly SynthesizedPolicy[] {
  const resources = record(record(stack)["resource"]);
  return Object.entries(ATTRIBUTES).flatMap(([type, attributes]) =>
    Object.entries(record(resources[type])).flatMap(([name, config]) =>
      Object.entries(attributes).flatMap(([attribute, kind]) => {
        const terraformText = record(config)[attribute];
        if (typeof terraformText !== "string") return [];
        return [{ address: `${type}.${name}.${attribute}`, kind, terraformText, ...parse(terraformText) }];
      }),
    ),
  );
}

/**
 * Judges every literal policy of a synthesized stack; `policiesOfStack` tells which are none.
 * @param more what is known of a policy, such as the exporter that it serves
 */
export function lintStack(
  stack: unknown,
  more: (policy: SynthesizedPolicy) => Omit<LintContext, "kind" | "terraformText"> = () => ({}),
): readonly SynthesizedFinding[] {
  return policiesOfStack(stack).flatMap((found) => {
    if (found.policy === undefined) return [];
    const { kind, terraformText, address } = found;
    return lintPolicy(found.policy, { ...more(found), kind, terraformText }).map((finding) => ({
      ...finding,
      address,
    }));
  });
}

function parse(text: string): { readonly policy?: PolicyDocument } {
  try {
    const policy: unknown = JSON.parse(unescapedFromTerraform(text));
    return typeof policy === "object" && policy !== null && "Statement" in policy
      ? { policy: policy as PolicyDocument }
      : {};
  } catch {
    return {};
  }
}

function record(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null ? (value as { readonly [key: string]: unknown }) : {};
}
