import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { LambdaEventSourceMapping } from "@cdktf/provider-aws/lib/lambda-event-source-mapping";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { AssetType, TerraformAsset, type ITerraformDependable, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { policyForTerraform, type PolicyDocument } from "../../../policy";
import { LintedPolicy, refuseFindings } from "../../lint-gate";
import { setDependsOn } from "../../../final";
import { SETTINGS_VARIABLE, type KeeperSettings } from "../handler";
import type { KeeperNames } from "../names";
import type { HoldKeeperOptions } from "../options";

/** The committed zip of the handler; `npm run keeper-bundle` creates it, and a test fails if it is stale. */
export interface HandlerZip {
  readonly path: string;
  /** SHA-256 in hexadecimal, for the asset's path. */
  readonly hash: string;
  /** SHA-256 as Terraform compares it. */
  readonly base64: string;
}

let known: HandlerZip | undefined;

/**
 * Documented by AWS as a managed runtime since November 2025, and accepted by the provider from release 6.20 on. Whether
 * there is a newer one by now was not checked.
 */
export const DEFAULT_RUNTIME = "nodejs24.x";

export const FUNCTION_TIMEOUT_SECONDS = 60;

export interface KeeperFunctionProps {
  readonly names: KeeperNames;
  readonly options: HoldKeeperOptions;
  readonly settings: KeeperSettings;
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
  /** @default / */
  readonly iamPath?: string;
  /** ARN of the key of log and variables. @default AWS's own */
  readonly keyArn?: string;
  /** What must exist before messages can be received. */
  readonly dependsOn: readonly ITerraformDependable[];
  readonly provider?: TerraformProvider;
}

/** The function that places holds, with its role, its log and its event source mapping. */
export class KeeperFunction extends Construct {
  /** What must exist before the first object may arrive. */
  readonly mapping: LambdaEventSourceMapping;

  constructor(scope: Construct, id: string, props: KeeperFunctionProps) {
    super(scope, id);
    const { names, options, settings, trust, policy, keyArn, provider } = props;
    refuseFindings(this, "trust", new LintedPolicy(trust, { kind: "trust" }));
    refuseFindings(this, "policy", new LintedPolicy(policy, { kind: "identity" }));
    const role = new IamRole(this, "role", {
      name: names.roleName,
      path: props.iamPath,
      description: `Places legal holds in ${settings.bucket}; lifts none`,
      assumeRolePolicy: policyForTerraform(trust),
      permissionsBoundary: options.permissionsBoundary,
      provider,
    });
    const rolePolicy = new IamRolePolicy(this, "policy", {
      name: "place-holds",
      role: role.name,
      policy: policyForTerraform(policy),
      provider,
    });
    const log = new CloudwatchLogGroup(this, "log", {
      name: names.logGroupName,
      retentionInDays: options.logRetentionDays ?? 365,
      kmsKeyId: keyArn,
      provider,
    });
    const zip = handlerZip();
    const asset = new TerraformAsset(this, "code", { path: zip.path, type: AssetType.FILE, assetHash: zip.hash });
    const keeper = new LambdaFunction(this, "function", {
      functionName: names.functionName,
      description: `Places legal holds in ${settings.bucket}`,
      role: role.arn,
      runtime: options.runtime ?? DEFAULT_RUNTIME,
      architectures: ["arm64"],
      handler: "index.handler",
      filename: asset.path,
      sourceCodeHash: zip.base64,
      memorySize: 256,
      timeout: FUNCTION_TIMEOUT_SECONDS,
      vpcConfig: options.vpc && {
        subnetIds: [...options.vpc.subnetIds],
        securityGroupIds: [...options.vpc.securityGroupIds],
      },
      environment: { variables: { [SETTINGS_VARIABLE]: JSON.stringify(settings) } },
      kmsKeyArn: keyArn,
      provider,
    });
    setDependsOn([rolePolicy, log], keeper);
    this.mapping = new LambdaEventSourceMapping(this, "mapping", {
      functionName: keeper.functionName,
      eventSourceArn: names.queueArn,
      batchSize: 10,
      functionResponseTypes: ["ReportBatchItemFailures"],
      scalingConfig: { maximumConcurrency: options.maxConcurrency ?? 10 },
      provider,
    });
    setDependsOn([rolePolicy, ...props.dependsOn], this.mapping);
  }
}

/** Path and hashes of the zip, in the sources and in the package. */
export function handlerZip(): HandlerZip {
  if (known !== undefined) return known;
  const path = join(__dirname, "..", "handler.zip");
  const digest = createHash("sha256").update(readFileSync(path)).digest();
  return (known = { path, hash: digest.toString("hex").slice(0, 32), base64: digest.toString("base64") });
}
