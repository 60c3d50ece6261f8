export { runRelease, type ReleaseOptions } from "./run";
