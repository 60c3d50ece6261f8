/** Which objects get a hold. */
export type HoldRule =
  | { readonly mode: "everything" }
  /** User metadata; `header` is the whole header name in lower case, such as `x-amz-meta-legal-hold`. */
  | { readonly mode: "whenHeader"; readonly header: string; readonly value: string }
  | { readonly mode: "whenPrefix"; readonly prefixes: readonly string[] }
  /** `field` is a path into the JSON of the file beside a recording, such as `mediaType`. */
  | { readonly mode: "whenSidecar"; readonly field: string; readonly value: string };

/** Settings that the function gets at deployment. */
export interface KeeperSettings {
  /** The only bucket that it handles. */
  readonly bucket: string;
  /** Account that must own the bucket, 12 digits. @default not checked */
  readonly bucketOwner?: string;
  readonly rule: HoldRule;
  /** Minutes after which an object without its hold counts as late. */
  readonly lateAfterMinutes: number;
  readonly metricNamespace: string;
  /** Value that distinguishes this keeper's metrics from another's. */
  readonly keeper: string;
}

/** Environment variable that carries the settings, as JSON. */
export const SETTINGS_VARIABLE = "HOLD_KEEPER";

/**
 * Reads the settings from the environment.
 * @throws Error when they are missing: a keeper that does not know its rule must not run
 */
export function readSettings(environment: { readonly [name: string]: string | undefined }): KeeperSettings {
  const text = environment[SETTINGS_VARIABLE];
  if (text === undefined) throw new Error(`the environment has no ${SETTINGS_VARIABLE}`);
  return JSON.parse(text) as KeeperSettings;
}
