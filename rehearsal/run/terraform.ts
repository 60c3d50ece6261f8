import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of the `terraform` binary found on PATH, or undefined. */
export function findTerraform(path: string = process.env["PATH"] ?? ""): string | undefined {
  const candidates = path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, "terraform"));
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
