export { ConfigError, type Fault } from "../core";
