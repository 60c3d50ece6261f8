export * from "./attributes";
export * from "./canonical";
export { keyArn } from "./descriptors/kms/names";
export { replicationDestination, type ReplicationDestination } from "./descriptors/s3/replication";
export * from "./descriptor";
export { accountOf, isExternal } from "./external";
export { providersOf, REMOVED } from "./frame";
export * from "./inventory";
export {
  DEEPEST_INPUT,
  exactly,
  inOneLayout,
  isObject,
  isJson,
  LONGEST_INPUT,
  parseJson,
  type JsonObject,
} from "./json";
export { ignoredIn, META_ARGUMENTS } from "./sections";
export * from "./model";
export { perhapsBy } from "./instances";
export { typeAt } from "./resolve/addresses";
export { isForgotten, withForgotten, withMovedBlocks, movesBetween, withMoves } from "./moves";
export * from "./open";
export * from "./placed";
export * from "./policy-parts";
export { readStack, type ReadStack } from "./read";
export { arnOf, descriptorOf, descriptors } from "./registry";
export {
  frameReason,
  harmlessReason,
  NOTHING_IN_IT,
  PROGRAM,
  remainderOf,
  unreadTypes,
  type Remainder,
} from "./remainder";
export { referencedTags } from "./referenced-tags";
export { movesOf, remadeAt, renamesOf, withNames, type Rename } from "./renames";
export { replicationsOf, type Replication, type ReplicationRule } from "./replications";
export * from "./resolve/symbols";
export * from "./setting";
