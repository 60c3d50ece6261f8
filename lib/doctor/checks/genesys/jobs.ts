import { valueOf } from "../../answer";
import type { Check } from "../check";

const MOST_JOBS = 2;

/** Maximum number of conversations that Genesys Cloud protects in an organization (documented). */
export const MOST_PROTECTED = 1_000;

export const jobLimit: Check = {
  id: "JOB_LIMIT",
  severity: "error",
  what: "Two recording jobs are already pending or processing.",
  why: "An organization may have two at a time (documented): the next export is refused.",
  fix: "Wait for one to end, or delete one that is not needed.",
  find: ({ genesys }) => {
    const open = valueOf(genesys?.openJobs);
    if (open === undefined || open < MOST_JOBS) return [];
    return [{ where: "GET /api/v2/recording/jobs", what: `${open} jobs are pending or processing.` }];
  },
};

export const protectionQuota: Check = {
  id: "PROTECTION_QUOTA",
  severity: "error",
  what: "Protecting the given conversations would exceed the limit of 1,000 protected conversations per organization.",
  why: "A conversation that cannot be protected may be deleted before it is exported: an earlier delete date wins (documented).",
  fix: "Export in portions, and have a custodian remove the protection of conversations whose export is verified.",
  find: ({ genesys, intent }) => {
    const given = genesys?.conversations?.map(({ id }) => id) ?? [];
    const already = valueOf(genesys?.protectedIds);
    if (given.length === 0 || already === undefined) return [];
    // protected conversations among the given ones are part of the count, if a count was given
    const elsewhere = Math.max(0, intent.protectedCount - already.length);
    const total = new Set(given).size + elsewhere;
    if (total <= MOST_PROTECTED) return [];
    const what = `${new Set(given).size} conversations are given and ${elsewhere} others protected: ${total} in all.`;
    return [{ where: "POST /api/v2/recordings/deletionprotection", what }];
  },
};
