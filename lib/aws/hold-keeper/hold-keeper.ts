import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import {
  keeperIdentityPolicy,
  keeperTrustPolicy,
  type ExportTarget,
  type KeeperSpec,
  type KeyReference,
  type PolicyDocument,
} from "../../policy";
import { checkTargetPath } from "../iam-path";
import { checkHoldKeeper } from "./checks";
import { refuseWrittenFindings } from "../lint-gate";
import { keeperNames, type KeeperNames } from "./names";
import { holdKeeperOptionsShape, type HoldKeeperOptions } from "./options";
import { keeperSettings } from "./settings";

/** Props of `HoldKeeper`. @public */
export interface HoldKeeperProps extends HoldKeeperOptions {
  readonly target: ExportTarget;
  /** The bucket's key, with which mode `whenSidecar` decrypts. @default none: S3 manages the key */
  readonly key?: KeyReference;
  /** ARN of the KMS key of log and variables. @default keys of CloudWatch and Lambda */
  readonly operationsKeyArn?: string;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const holdKeeperShape: ShapeOf<HoldKeeperProps> = {
  ...holdKeeperOptionsShape,
  target: "opaque",
  key: "opaque",
  operationsKeyArn: "value",
  provider: "opaque",
};

/**
 * Places a legal hold on objects as they arrive: each object sends an event to a queue, and a function reads the version and
 * places a hold if its rule asks for one. It works asynchronously after the upload, usually within seconds: the bucket's
 * default retention protects objects until then, and afterwards regardless of the hold.
 *
 * The bucket must send its events to EventBridge and have Object Lock. A hold that a custodian lifted stays lifted. The
 * backfill places holds on existing objects. Log and metrics show how objects arrive, including encryption and metadata
 * names.
 * @throws ConfigError when a prop is invalid
 * @public
 */
export class HoldKeeper extends Construct {
  readonly names: KeeperNames;
  readonly trust: PolicyDocument;
  /** Identity policy of the function's role. */
  readonly policy: PolicyDocument;
  /** Policies of the queue and of the dead-letter queue. */
  readonly queuePolicies: readonly PolicyDocument[];
  /** What must exist before the first object may arrive, or its event is lost. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: HoldKeeperProps);
  /** @internal called with checked props and the linted policy */
  constructor(scope: Construct, id: string, props: HoldKeeperProps, policy: PolicyDocument | undefined);
  constructor(scope: Construct, id: string, props: HoldKeeperProps, policy?: PolicyDocument) {
    super(scope, id);
    if (policy === undefined) checkProps(props, this.node.path);

    const { target, provider } = props;
    this.names = keeperNames(target, props);
    const spec = keeperSpec(props);
    this.trust = keeperTrustPolicy();
    this.policy = policy ?? keeperIdentityPolicy(spec);
    const settings = keeperSettings(target, props, this.names.functionName);
    // loaded at run time: most stacks have no keeper, and its bindings load slowly
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { KeeperQueue, KeeperFunction, KeeperAlarms } = require("./parts") as typeof import("./parts");
    const queue = new KeeperQueue(this, "queue", { names: this.names, spec, provider });
    this.queuePolicies = queue.policies;
    const { mapping } = new KeeperFunction(this, "function", {
      names: this.names,
      options: props,
      settings,
      trust: this.trust,
      policy: this.policy,
      iamPath: target.iamPath,
      keyArn: props.operationsKeyArn,
      dependsOn: [queue.target],
      provider,
    });
    new KeeperAlarms(this, "alarms", { names: this.names, settings, actions: props.alarmActions, provider });
    this.dependables = [queue.target, mapping];
    keepAsMade(this, refuseWrittenFindings());
  }
}

/** Input of the keeper's policies. */
export function keeperSpec(props: Omit<HoldKeeperProps, "provider">): KeeperSpec {
  const { target, mode, key, vpc } = props;
  const { functionArn, ...names } = keeperNames(target, props);
  const readsSidecars = mode === "whenSidecar";
  return {
    target,
    ...names,
    readsSidecars,
    sidecarKey: readsSidecars ? key : undefined,
    ...(vpc !== undefined && { functionArnInVpc: functionArn }),
  };
}

function checkProps(props: HoldKeeperProps, path: string): void {
  const faults = new Faults();
  checkHoldKeeper(checkShape(props, holdKeeperShape, faults), props.target, faults);
  checkTargetPath(props.target, faults);
  faults.throwIfAny(path);
}
