import { awsSdk, type AwsApi, type AwsService } from "../../doctor";
import type { Jobs } from "../job/jobs";
import { ownTerminal, type Terminal } from "../terminal";

/** The world around a verb; a test gives another one. */
export interface ExportWorld {
  readonly env: { readonly [name: string]: string | undefined };
  readonly terminal: Terminal;
  readonly aws: (region: string, services?: readonly AwsService[]) => Promise<AwsApi>;
  readonly now: () => Date;
  /** S3 Batch Operations; @default through the SDK */
  readonly jobs?: (region: string, accountId: string) => Jobs;
  /** Asks a person; undefined where there is none. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Waits. @returns false when somebody broke it off */
  readonly pause: (ms: number) => Promise<boolean>;
}

/** The world of this process. */
export function ownWorld(): ExportWorld {
  return {
    env: process.env,
    terminal: ownTerminal(),
    aws: (region, services = ["s3"]) => awsSdk(region, undefined, services),
    now: () => new Date(),
    pause: (ms) => new Promise((done) => setTimeout(() => done(true), ms)),
  };
}
