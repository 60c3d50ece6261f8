import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What people change in a stack, and the answer that is right: `test/cases/probes/<list>.json`. */
export interface Probe {
  readonly name: string;
  readonly verdict: string;
  /** Sections of a stack in Terraform's JSON syntax; without `provider`, that of one account. */
  readonly before: ProbeSections;
  readonly after: ProbeSections;
}

export interface ProbeSections {
  readonly resource?: { readonly [type: string]: { readonly [id: string]: { readonly [name: string]: unknown } } };
  readonly [section: string]: unknown;
}

const FOLDER = join(__dirname, "../../cases/probes");

/** The provider of a probe that names none. */
export const PROBE_PROVIDER = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };

/** Every list of probes with its name. */
export const probeLists: readonly (readonly [string, readonly Probe[]])[] = readdirSync(FOLDER).map((file) => [
  file.replace(".json", ""),
  JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Probe[],
]);
