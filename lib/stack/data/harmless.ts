/** Arguments of any type that decide nothing about access or evidence, each with the reason. Paths as in `Descriptor.reads`. */
export const HARMLESS_ARGUMENTS: { readonly [path: string]: string } = {
  tags: "labels; one that a policy asks for by its name is compared",
  tags_all: "tags together with those of the provider; one that a policy asks for by its name is compared",
  description: "words for people",
  timeouts: "how long Terraform waits",
  depends_on: "the order in which Terraform works",
  "lifecycle.precondition.error_message": "words for people",
  "lifecycle.postcondition.error_message": "words for people",
};

/** Types whose resources decide nothing about access or evidence, each with the reason. */
export const HARMLESS_TYPES: { readonly [type: string]: string } = {
  aws_athena_named_query: "a saved text; who may run it, and what it may read, is in policies of callers and buckets",
  aws_cloudwatch_dashboard: "shows what is measured; who may look at it is in IAM",
  aws_cloudwatch_query_definition: "a saved question; who may ask it is in IAM",
  aws_glue_catalog_table: "says where data lies; who may read it is in policies of buckets and in Lake Formation",
  aws_iam_account_alias: "a name in the address of the sign-in page",
  aws_lambda_provisioned_concurrency_config: "how many copies of a function are kept warm",
  aws_resourcegroups_group: "a list by tags",
  aws_s3_bucket_accelerate_configuration: "another address of the bucket; who may do what is decided alike there",
  time_sleep: "waits",
};

/** Types that make a value and nothing else: where one comes or goes it decides nothing, and another one is another value. */
export const VALUES_OF_TYPES: { readonly [type: string]: string } = {
  random_id: "makes names",
  random_pet: "makes names",
  random_string: "makes names",
  random_uuid: "makes names",
  random_integer: "makes numbers",
  time_static: "a time that stays",
  time_offset: "a time that stays",
};

/** Kinds of blocks whose coming and going decides nothing by itself, each with the reason. */
export const HARMLESS_COMING: { readonly [kind: string]: string } = {
  variable: "a value that is given when Terraform runs: it is compared where it stands",
  output: "tells of what is read elsewhere; one that holds a secret is a row of its own",
  moved: "another address of the same thing; Terraform changes its state and nothing else",
  data: "makes nothing: what is read with it is compared where it stands",
};

/** Blocks of the frame that decide nothing, by kind and argument (`*`: all of it), each with the reason. */
export const HARMLESS_FRAME: { readonly [path: string]: string } = {
  "terraform.required_version": "which Terraform runs it; what it does is in its plan",
  "terraform.required_providers":
    "which releases of providers run it; the lock file decides, and what they do is in the plan. A publisher that is not the usual one is a row of its own",
  "provider.default_tags": "labels; one that a policy asks for by its name is compared",
  "provider.alias": "a name; blocks refer to it, and are read with its account and region",
  "provider.region": "blocks are read with it; where it may work is a row of its own",
  "provider.allowed_account_ids": "blocks are read with it; where it may work is a row of its own",
  "provider.max_retries": "how often a request is sent again",
  "provider.skip_metadata_api_check": "where the provider looks for credentials on a machine of AWS",
  "provider.skip_region_validation": "whether the provider knows the region",
  "module.depends_on": "the order in which Terraform works",
  "check.assert": "warns; it stops nothing and changes nothing",
  "variable.description": "words for people",
  "variable.nullable": "whether none is a value; what is given is compared where it stands",
  "output.value": "tells of what is read elsewhere; one that holds a secret is a row of its own",
  "output.sensitive": "whether it is printed; of one that holds a secret it is a row of its own",
  "output.description": "words for people",
  "output.depends_on": "the order in which Terraform works",
};
