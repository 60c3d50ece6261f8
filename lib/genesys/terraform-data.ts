import { TerraformResource, type TerraformResourceLifecycle } from "cdktf";
import type { Construct } from "constructs";

/** What is built into Terraform needs no provider; `DataResource` of cdktf would start Terraform at every synthesis. */
export class TerraformData extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly settings: {
      /** A value that is kept, as `output`. */
      readonly input: string;
      /** Values whose change replaces the resource. */
      readonly triggersReplace: readonly string[];
      readonly lifecycle?: TerraformResourceLifecycle;
    },
  ) {
    super(scope, id, { terraformResourceType: "terraform_data", lifecycle: settings.lifecycle });
  }

  /** Where other parts of the stack find it. */
  get address(): string {
    return `${this.terraformResourceType}.${this.friendlyUniqueId}`;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.settings.input, triggers_replace: [...this.settings.triggersReplace] };
  }
}
