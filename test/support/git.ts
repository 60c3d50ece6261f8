import { execFileSync } from "node:child_process";

/** Runs git in a folder, as somebody who may commit. @throws with what git said */
export function gitIn(cwd: string): (...args: readonly string[]) => string {
  return (...args) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], {
      cwd,
      encoding: "utf8",
    });
}
