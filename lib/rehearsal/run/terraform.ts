import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["terraform", "tofu"];

/** Path of the `terraform` binary found on PATH, else of OpenTofu's, or undefined. */
export function findTerraform(path: string = process.env["PATH"] ?? ""): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
