import { awsSdk, type AwsApi, type AwsService } from "../../doctor";
import type { Jobs } from "../job/jobs";
import { ownTerminal, type Terminal } from "../terminal";

/** External dependencies of a verb; tests replace them. */
export interface ExportWorld {
  readonly env: { readonly [name: string]: string | undefined };
  readonly terminal: Terminal;
  readonly aws: (region: string, services?: readonly AwsService[]) => Promise<AwsApi>;
  readonly now: () => Date;
  /** S3 Batch Operations; @default with the SDK */
  readonly jobs?: (region: string, accountId: string) => Jobs;
  /** Asks for confirmation; undefined without an interactive terminal. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Waits. @returns false if interrupted */
  readonly pause: (ms: number) => Promise<boolean>;
}

export function ownWorld(): ExportWorld {
  return {
    env: process.env,
    terminal: ownTerminal(),
    aws: (region, services = ["s3"]) => awsSdk(region, undefined, services),
    now: () => new Date(),
    pause: (ms) => new Promise((done) => setTimeout(() => done(true), ms)),
  };
}
