import { awsSdk, type AwsApi } from "../../doctor";
import { ownTerminal, type Terminal } from "../review-steps/terminal";

/** The world around a verb; a test gives another one. */
export interface ExportWorld {
  readonly env: { readonly [name: string]: string | undefined };
  readonly terminal: Terminal;
  readonly aws: (region: string) => Promise<AwsApi>;
  readonly now: () => Date;
}

/** The world of this process. */
export function ownWorld(): ExportWorld {
  return {
    env: process.env,
    terminal: ownTerminal(),
    aws: (region) => awsSdk(region, undefined, ["s3"]),
    now: () => new Date(),
  };
}
