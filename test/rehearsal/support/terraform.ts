import { findTerraform } from "../../../lib/rehearsal";

/** A `describe` for tests that need a terraform: skipped with a visible line where there is none, failed in CI. */
export function describeWithTerraform(title: string, tests: () => void): void {
  if (findTerraform() !== undefined) return describe(title, tests);
  if (process.env["CI"] === "true")
    return test(title, () => {
      throw new Error("CI needs a terraform on PATH");
    });
  console.warn(`${title}: skipped, there is no terraform on PATH`);
  describe.skip(title, tests);
}

/** Terraform's output on one line, without the frames that it draws around messages. */
export function plain(output: string): string {
  return output.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");
}
