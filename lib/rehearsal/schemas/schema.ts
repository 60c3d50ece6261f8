import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where `npm run rehearsal:schemas` keeps what it derives. */
export const AWS_SCHEMA_FILE = join(__dirname, "aws.json");

// the schema that the Genesys Cloud bindings are generated from
const GENESYS_SCHEMA_FILE = join(__dirname, "../../provider-genesyscloud/schema.json");

/** A type of Terraform's type system as its JSON writes it: `"string"`, `["list", "string"]`, `["object", {…}]`. */
export type TypeExpression =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set" | "map", TypeExpression]
  | readonly ["object", { readonly [name: string]: TypeExpression }];

/** How often a nested block or nested attribute may stand, and in what collection its values are kept. */
export type NestingMode = "single" | "list" | "set" | "map" | "group";

/** One argument or attribute. Exactly one of `type` and `nested_type` is given. */
export interface Attribute {
  readonly type?: TypeExpression;
  readonly nested_type?: { readonly nesting_mode: NestingMode; readonly attributes: Attributes };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
}

export interface Attributes {
  readonly [name: string]: Attribute;
}

export interface NestedBlock {
  readonly nesting_mode: NestingMode;
  readonly block: Block;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** The body of a provider, resource, data source or nested block. */
export interface Block {
  readonly attributes?: Attributes;
  readonly block_types?: { readonly [name: string]: NestedBlock };
}

/** A body with its schema version. */
export interface Schema {
  readonly version: number;
  readonly block: Block;
}

/** Everything that one provider declares: the value of one key in `terraform providers schema -json`. */
export interface ProviderSchema {
  readonly provider: Schema;
  readonly resource_schemas: { readonly [type: string]: Schema };
  readonly data_source_schemas: { readonly [type: string]: Schema };
}

/** Provider schemas by source without a host, such as `hashicorp/aws`. */
export interface ProviderSchemas {
  readonly [source: string]: ProviderSchema;
}

/** The schemas of both providers, from the committed files. */
export function loadSchemas(): ProviderSchemas {
  return [AWS_SCHEMA_FILE, GENESYS_SCHEMA_FILE].reduce<ProviderSchemas>(
    (all, file) => ({ ...all, ...JSON.parse(readFileSync(file, "utf8")).provider_schemas }),
    {},
  );
}
