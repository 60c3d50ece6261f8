export { program, run } from "./program";
