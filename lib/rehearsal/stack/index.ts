export { keptResources, type Named, partsOf, providerSources, readStack, stackFolders, writtenIn } from "./stack";
