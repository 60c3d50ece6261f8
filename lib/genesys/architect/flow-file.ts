import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AssetType, TerraformAsset, type ITerraformDependable, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { writeParts, writing } from "../../core";
import { flowBinding } from "../optional-bindings";
import type { OrganizationGuard } from "../organization-guard";
import { violations } from "./grammar";
import { toYaml, type FlowValue } from "./yaml";

export interface FlowFileProps {
  readonly flow: { readonly [kind: string]: FlowValue };
  /** What must exist before the flow is published: it names data actions, and Architect looks them up. */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

/**
 * A flow that is written as YAML beside the synthesized stack and published from there. The path contains the hash of the
 * content, so a changed flow changes the plan, and the same flow has the same path on every machine.
 *
 * Another name creates a second flow and leaves the first in the organization (documented by the provider).
 * @throws Error when the flow violates the grammar
 */
export class FlowFile extends Construct {
  /** Id of the published flow, a reference. */
  readonly flowId: string;
  /** The flow as it is published. */
  readonly yaml: string;

  constructor(scope: Construct, id: string, props: FlowFileProps) {
    super(scope, id);
    const wrong = violations(props.flow);
    if (wrong.length > 0) throw new Error(`${this.node.path}: ${wrong.join("; ")}`);
    this.yaml = toYaml(props.flow);
    const asset = new TerraformAsset(this, "file", { path: draft(this.yaml), type: AssetType.FILE });
    const { dependsOn, guard, provider } = props;
    const { Flow } = flowBinding();
    this.flowId = new Flow(this, "flow", {
      filepath: asset.path,
      dependsOn: dependsOn && [...dependsOn],
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    }).id;
  }
}

// cdktf copies assets from files, and only when it synthesizes
const drafts: string[] = [];

function draft(yaml: string): string {
  if (drafts.length === 0)
    process.once("exit", () => drafts.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const folder = writing(tmpdir(), () => mkdtempSync(join(tmpdir(), "flow-")));
  drafts.push(folder);
  writeParts(join(folder, "flow.yaml"), [yaml]);
  return join(folder, "flow.yaml");
}
