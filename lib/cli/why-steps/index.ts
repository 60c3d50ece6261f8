export { runWhy, ownWhyTerminal, type WhyOptions, type WhyTerminal } from "./run";
