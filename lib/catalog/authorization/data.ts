export interface ServiceData {
  /** Condition keys of the service with their types. */
  readonly keys: { readonly [key: string]: string };
  /** Keys of most of its actions; `*` in the list of an action stands for them. */
  readonly common: readonly string[];
  /** Resource types with the rest of their ARNs after the partition; `*` stands for a part that users choose, such as `s3:::*`. */
  readonly resources: { readonly [type: string]: string };
  /** Name to `access level|resource types|condition keys`; a key that starts with a colon is the service's own. */
  readonly actions: { readonly [name: string]: string };
}

/** A slice of the AWS authorization reference; `<key>` in a condition key stands for any text. */
export interface AuthorizationData {
  /** The data set that it was taken from. */
  readonly source: string;
  /** Version of that data set. */
  readonly version: string;
  /** Day on which the data set was updated. */
  readonly updated: string;
  readonly globalKeys: { readonly [key: string]: string };
  readonly services: { readonly [service: string]: ServiceData };
  /**
   * Action prefixes of the services in ARNs, separated by blanks, by whether all their ARNs have a region (`R`), none has
   * (`-`) or some have (`?`), and the same for an account (`A`). After `~`, a name in ARNs that is no action prefix.
   */
  readonly arnFields: { readonly [fields: string]: string };
  /** Action prefixes that no ARN has. */
  readonly others: string;
}

let slice: AuthorizationData | undefined;

/** The committed slice, read on first use; written by `npm run authorization-data`. */
export function data(): AuthorizationData {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (slice ??= require("./data.json") as AuthorizationData);
}
