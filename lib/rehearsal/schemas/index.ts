export { AWS_SCHEMA_FILE, GENESYS_SCHEMA_FILE, loadSchemas } from "./load";
export type { Attribute, Attributes, Block, ProviderSchema, ProviderSchemas, Schema, TypeExpression } from "./schema";
