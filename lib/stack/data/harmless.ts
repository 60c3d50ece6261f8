/** Arguments of any type that decide nothing about access or evidence, each with the reason. Paths as in `Descriptor.reads`. */
export const HARMLESS_ARGUMENTS: { readonly [path: string]: string } = {
  tags: "labels; a policy that asks for them (aws:ResourceTag) is read as a policy",
  tags_all: "tags together with those of the provider",
  description: "words for people",
  timeouts: "how long Terraform waits",
  depends_on: "the order in which Terraform works",
};

/** Types whose resources decide nothing about access or evidence, each with the reason. */
export const HARMLESS_TYPES: { readonly [type: string]: string } = {
  aws_cloudwatch_dashboard: "shows what is measured; who may look at it is in IAM",
  aws_cloudwatch_composite_alarm: "joins alarms; whom they tell is in each alarm's own actions",
  aws_cloudwatch_query_definition: "a saved question; who may ask it is in IAM",
  aws_resourcegroups_group: "a list by tags",
  random_id: "makes names",
  random_pet: "makes names",
  random_string: "makes names",
  random_uuid: "makes names",
  random_integer: "makes numbers",
  time_static: "a time that stays",
  time_sleep: "waits",
  time_offset: "a time that stays",
};

/** Blocks of the frame that decide nothing, by kind and argument (`*`: all of it), each with the reason. */
export const HARMLESS_FRAME: { readonly [path: string]: string } = {
  "terraform.required_version": "which Terraform runs it; what it does is in its plan",
  "terraform.required_providers":
    "which releases of providers run it; the lock file decides, and what they do is in the plan",
  "provider.default_tags": "labels",
  "provider.alias": "a name; blocks refer to it, and are read with its account and region",
  "provider.region": "blocks are read with it",
  "provider.allowed_account_ids": "blocks are read with it",
  "provider.max_retries": "how often a request is sent again",
  "provider.skip_metadata_api_check": "where the provider looks for credentials on a machine of AWS",
  "provider.skip_region_validation": "whether the provider knows the region",
  "check.*": "warns; it stops nothing and changes nothing",
};
