/**
 * Arguments of any type that do not affect access or evidence, each with the reason. Paths as in `Descriptor.reads`.
 */
export const HARMLESS_ARGUMENTS: { readonly [path: string]: string } = {
  tags: "labels; a tag that a policy refers to is compared",
  tags_all: "tags including the provider's default tags; a tag that a policy refers to is compared",
  description: "display text",
  timeouts: "how long Terraform waits",
  depends_on: "only the order of Terraform's operations",
  "lifecycle.precondition.error_message": "display text",
  "lifecycle.postcondition.error_message": "display text",
};

/** Types that do not affect access or evidence, each with the reason. */
export const HARMLESS_TYPES: { readonly [type: string]: string } = {
  aws_athena_named_query: "a saved query; IAM and bucket policies decide who may run it and what it can read",
  aws_cloudwatch_dashboard: "shows metrics; IAM policies decide who may view it",
  aws_cloudwatch_query_definition: "a saved query; IAM policies decide who may run it",
  aws_glue_catalog_table: "location and schema of data; bucket policies and Lake Formation decide who may read it",
  aws_iam_account_alias: "a name in the URL of the sign-in page",
  aws_lambda_provisioned_concurrency_config: "number of initialized execution environments",
  aws_resourcegroups_group: "a list of resources selected by tags",
  aws_s3_bucket_accelerate_configuration: "another endpoint of the bucket, with the same access decisions",
  time_sleep: "a delay",
};

/** Types that only compute a value: adding or removing one has no effect, and another one is another value. */
export const VALUES_OF_TYPES: { readonly [type: string]: string } = {
  random_id: "generates names",
  random_pet: "generates names",
  random_string: "generates names",
  random_uuid: "generates names",
  random_integer: "generates numbers",
  null_resource: "does nothing itself; provisioners are compared",
  time_static: "a fixed time",
  time_offset: "a fixed time",
};

/** Kinds of blocks that have no effect by being added or removed, each with the reason. */
export const HARMLESS_COMING: { readonly [kind: string]: string } = {
  variable: "a value set when Terraform runs; it is compared where it is used",
  output: "exposes values that are compared elsewhere; an output with a secret has its own row",
  moved: "another address of the same resource; Terraform changes only its state",
  "named file": "whether a file is named is compared where it is named",
  data: "creates nothing; the values that it reads are compared where they are used",
};

/** Blocks of the frame without effect, by kind and argument (`*`: all of it), each with the reason. */
export const HARMLESS_FRAME: { readonly [path: string]: string } = {
  "terraform.required_version": "Terraform version; its effects are in the plan",
  "terraform.required_providers":
    "provider versions; the lock file selects them, and their effects are in the plan. An unusual publisher has its own row",
  "provider.default_tags": "labels; a tag that a policy refers to is compared",
  "provider.alias": "a name; blocks that refer to it are read with its account and region",
  "provider.region": "blocks are read with it; the allowed accounts and regions have their own row",
  "provider.allowed_account_ids": "blocks are read with it; the allowed accounts and regions have their own row",
  "provider.max_retries": "number of retries",
  "provider.skip_metadata_api_check": "whether the provider uses the EC2 metadata service",
  "provider.skip_region_validation": "whether the provider validates the region name",
  "module.depends_on": "only the order of Terraform's operations",
  "check.assert": "only warns; it does not stop a run or change anything",
  "variable.description": "display text",
  "variable.nullable": "whether null is allowed; the value is compared where it is used",
  "output.value": "exposes values that are compared elsewhere; an output with a secret has its own row",
  "output.sensitive": "whether it is printed; an output with a secret has its own row",
  "output.description": "display text",
  "output.depends_on": "only the order of Terraform's operations",
};
