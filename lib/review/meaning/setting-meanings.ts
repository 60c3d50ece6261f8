/**
 * What the change of a setting means, by its control and its verdict; the sentence stands before the row. `first`: narrower,
 * where nothing was set before; `none`: broader, where nothing is set any more.
 */
export const SETTING_MEANINGS: { readonly [control: string]: { readonly [verdict: string]: string } } = {
  integrationEnabled: {
    broader: "Exports are written through this integration from now on",
    unknown: "Exports are not written any more",
  },
  retentionDays: {
    ...inAnyCase("Evidence that arrives from now on is kept for a shorter time"),
    narrower: "The longer retention holds for new objects only: what is there already keeps its own",
    first: "The default retention holds for new objects only: what is there already has none by it",
    none: "Evidence that arrives from now on is no longer kept by default",
  },
  retentionMode: {
    ...inAnyCase("Evidence that arrives from now on is kept under a weaker retention"),
    none: "Evidence that arrives from now on is under no mode of retention by default",
  },
  replication: {
    broader: "Evidence is no longer copied",
    unknown: "Evidence is copied to another bucket",
  },
  ...worse({
    objectLock: "Evidence is no longer write-once",
    versioning: "Evidence can be overwritten for good",
    publicAccessBlock: "Evidence can be opened to the public",
    ownership: "Access control lists decide over evidence again",
    acl: "Evidence is open to others by its access control list",
    replicationTo: "Evidence is copied to another account",
    expiration: "Evidence is deleted by itself after a time",
    expirationRules: "More evidence is deleted by itself, or sooner",
    noncurrentExpiration: "Earlier versions of evidence are deleted by themselves after a time",
    noncurrentRules: "More earlier versions of evidence are deleted by themselves, or sooner",
    events: "Nobody is told of new evidence any more",
    managed: "The bucket ends",
  }),
};

// only what gets weaker has a meaning
function worse(sentences: { readonly [control: string]: string }): typeof SETTING_MEANINGS {
  return Object.fromEntries(Object.entries(sentences).map(([control, words]) => [control, inAnyCase(words)]));
}

function inAnyCase(words: string): { readonly [verdict: string]: string } {
  const unknown = `It is unknown whether ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return { broader: words, irreversible: words, unknown };
}
