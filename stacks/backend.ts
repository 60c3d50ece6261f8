import { CloudBackend, LocalBackend, NamedCloudWorkspace, S3Backend, type TerraformStack } from "cdktf";
import { needed, show, text, type Faults, type ShapeOf } from "../lib/core";

/** Where Terraform stores its state. Give one of the three. @public */
export interface BackendProps {
  /** An S3 bucket, encrypted and with a lock file beside the state (Terraform 1.10 or newer). */
  readonly s3?: S3BackendProps;
  /** HCP Terraform or Terraform Enterprise. */
  readonly cloud?: CloudBackendProps;
  /** A file beside `cdktf.json`, for experiments. */
  readonly local?: boolean;
}

/** State in a bucket, with its lock beside it. @public */
export interface S3BackendProps {
  /** Name of the state bucket; it must exist. */
  readonly bucket: string;
  /** Region of the state bucket. */
  readonly region: string;
  /** @default <stack id>/terraform.tfstate */
  readonly key?: string;
  /** ARN of the KMS key that encrypts the state. @default the bucket's default encryption */
  readonly kmsKeyId?: string;
}

/** State in HCP Terraform or Terraform Enterprise. @public */
export interface CloudBackendProps {
  readonly organization: string;
  /** @default the stack's id */
  readonly workspace?: string;
  /** @default the host of HCP Terraform */
  readonly hostname?: string;
}

const name = text({
  code: "BACKEND_INCOMPLETE",
  fits: (given) => given !== "",
  allowed: "a name, known at synthesis: Terraform reads it before anything else",
  fix: "Give it, as Terraform's backend takes it.",
});

export const backendShape: ShapeOf<BackendProps> = {
  s3: { bucket: needed(name), region: needed(name), key: name, kmsKeyId: name },
  cloud: { organization: needed(name), workspace: name, hostname: name },
  local: "flag",
};

/** Checks that the state has exactly one place. Codes `BACKEND_MISSING`, `BACKEND_AMBIGUOUS`. @param faults scoped to the backend */
export function checkBackend(backend: BackendProps, faults: Faults): void {
  const given = (["s3", "cloud", "local"] as const).filter(
    (kind) => backend[kind] !== undefined && backend[kind] !== false,
  );
  if (given.length !== 1) {
    faults.add({
      code: given.length === 0 ? "BACKEND_MISSING" : "BACKEND_AMBIGUOUS",
      field: given[1] ?? "s3",
      got: given.length === 0 ? show(backend) : given.join(" and "),
      allowed: "one of s3, cloud, local: true",
      fix: "Decide where the state is kept. It holds no secret unless you opted in to one.",
    });
  }
}

/** Gives the stack its backend. */
export function addBackend(stack: TerraformStack, id: string, backend: BackendProps): void {
  if (backend.s3 !== undefined) {
    const { bucket, region, kmsKeyId, key = `${id}/terraform.tfstate` } = backend.s3;
    const s3 = new S3Backend(stack, { bucket, region, key, kmsKeyId, encrypt: true });
    // cdktf 0.21 has no property for Terraform's own lock file
    s3.addOverride("use_lockfile", true);
  } else if (backend.cloud !== undefined) {
    const { organization, hostname, workspace = id } = backend.cloud;
    new CloudBackend(stack, { organization, hostname, workspaces: new NamedCloudWorkspace(workspace) });
  } else {
    // a relative path, so that the output is the same on every machine; it is resolved from cdktf.out/stacks/<id>
    new LocalBackend(stack, { path: `../../../terraform.${id}.tfstate` });
  }
}
