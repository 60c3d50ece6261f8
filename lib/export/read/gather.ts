import type { AwsApi, GenesysClient } from "../../doctor";
import type { LegalHoldCase } from "../case";
import type { Database } from "../database";
import type { EvidencePlace } from "./bucket";
import { gatherListing, type Listed } from "./gather-listing";
import { gatherRecordings } from "./gather-recordings";
import { readProtection } from "./organization";

/** Access to both platforms for a reconciliation. */
export interface Platforms {
  readonly genesys: GenesysClient;
  readonly aws: AwsApi;
}

/** The scope of a reconciliation. */
export interface Universe {
  /** Conversations of the case that its scope includes. */
  readonly conversations: number;
  /** Conversations that the scope excludes, because they are not protected. */
  readonly leftOut: number;
  /** Included conversations that are protected from deletion. */
  readonly protected: number;
  /**
   * Which part of the bucket was listed: the folders of the conversations, everything below the organization, the whole
   * bucket, or an S3 Inventory report.
   */
  readonly listed: Listed;
  /** How the conversations were found, unless the case lists them all. */
  readonly found?: readonly string[];
  /** Conversations in the case's intervals after this time are not known yet, ISO 8601 in UTC. */
  readonly notKnownAfter?: string;
  /** Start time of the listing or the inventory, ISO 8601 in UTC. */
  readonly asOf: string;
}

/** Options for reading. */
export interface Gathering {
  readonly place: EvidencePlace;
  readonly organizationId: string;
  /** Lists the whole bucket, which also finds misplaced files. */
  readonly wholeBucket: boolean;
  readonly now: () => Date;
  readonly onProgress: (text: string) => void;
}

/** Fills the tables of a comparison with the recordings of a case and the files in the bucket. */
export function gather(
  database: Database,
  { genesys, aws }: Platforms,
  given: LegalHoldCase,
  gathering: Gathering,
): Promise<Universe> {
  return gatherWith(database, genesys, given, gathering, async (starts) => {
    const asOf = gathering.now().toISOString();
    return { asOf, listed: await gatherListing(database, aws, starts, gathering) };
  });
}

/** Like `gather`, with another listing. @param list receives the start time of each conversation */
export async function gatherWith(
  database: Database,
  genesys: Platforms["genesys"],
  given: LegalHoldCase,
  gathering: Pick<Gathering, "now" | "onProgress">,
  list: (starts: ReadonlyMap<string, string | undefined>) => Promise<Pick<Universe, "asOf" | "listed">>,
): Promise<Universe> {
  const held = await readProtection(genesys, given.conversationIds);
  const all = given.conversationIds;
  const ids = given.legalHoldScope === "held" ? all.filter((id) => held.has(id)) : all;
  const starts = await gatherRecordings(database, genesys, ids, gathering);
  const listing = await list(starts);
  const { found, notKnownAfter } = given;
  return {
    ...(found === undefined ? {} : { found }),
    ...(notKnownAfter === undefined ? {} : { notKnownAfter }),
    conversations: ids.length,
    leftOut: all.length - ids.length,
    protected: ids.filter((id) => held.has(id)).length,
    ...listing,
  };
}
