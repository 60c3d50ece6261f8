export { type Endpoints, providerOverrides, withoutEndpoint } from "./endpoints";
export { genuineEnvironment } from "./environment";
