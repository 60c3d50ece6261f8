import { setFlagsFromString } from "node:v8";

/**
 * Makes Node 20 wait longer before it optimizes a function. Most commands end before optimized code pays, and optimizing
 * takes half of their processor time. Later versions of Node do this by themselves and refuse the option.
 */
export function optimizeLate(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=500000");
}
