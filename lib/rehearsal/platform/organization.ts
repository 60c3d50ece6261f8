import { isObject, type ValueObject } from "../provider/value";

/** What a provider does to a resource: makes, changes or ends it. */
export interface Change {
  readonly type: string;
  /** None of one that is made. */
  readonly before: ValueObject | undefined;
  /** None of one that ends. */
  readonly after: ValueObject | undefined;
}

/** What Genesys Cloud has in a credential; Terraform never sees it again. */
export interface StoredCredential {
  readonly name: string;
  readonly type: string;
  readonly fields: { readonly [name: string]: string };
}

/** Whether a change is refused. */
export type Refusal = (change: Change) => boolean;

const CLIENT = "genesyscloud_oauth_client";
const CREDENTIAL = "genesyscloud_integration_credential";

/**
 * The part of a Genesys Cloud organization in which a plan that is empty tells nothing: secrets of clients, and what is inside
 * credentials. It behaves as the provider does (1.84.1, run): the secret of a client is known in the run that makes it; whatever
 * is written into a credential replaces all of it; a client that names its credential itself writes it anew at each change,
 * then without the secret. Wrong on purpose nowhere, complete nowhere: two aliases of one provider share what a run knows.
 */
export class Organization {
  private readonly secrets = new Map<string, string>();
  private readonly stored = new Map<string, StoredCredential>();
  private readonly knownInThisRun = new Map<string, string>();
  private made = 0;

  /** Which changes are refused, as by a missing permission. */
  refuses: Refusal = () => false;

  /** What is in the credentials, by id. */
  get credentials(): ReadonlyMap<string, StoredCredential> {
    return this.stored;
  }

  /** Whether a credential would sign its client in. */
  signsIn(credentialId: string): boolean {
    const { clientId = "", clientSecret } = this.stored.get(credentialId)?.fields ?? {};
    return clientSecret !== undefined && this.secrets.get(clientId) === clientSecret;
  }

  /** Somebody in Genesys Cloud writes into a credential. */
  overwrite(credentialId: string, fields: { readonly [name: string]: string }): void {
    this.stored.set(credentialId, { ...this.stored.get(credentialId)!, fields });
  }

  /** A provider starts, and knows nothing of the runs before. */
  startRun(): void {
    this.knownInThisRun.clear();
  }

  /** Takes in what a provider did. */
  take({ type, before, after }: Change): void {
    if (type === CLIENT) this.takeClient(before, after);
    if (type !== CREDENTIAL) return;
    if (after === undefined) this.stored.delete(String(before?.["id"]));
    else if (
      before === undefined ||
      // JSON, because fields are an object
      ["name", "credential_type_name", "fields"].some(
        (one) => JSON.stringify(before[one] ?? null) !== JSON.stringify(after[one] ?? null),
      )
    )
      this.write(String(after["id"]), after);
  }

  private takeClient(before: ValueObject | undefined, after: ValueObject | undefined): void {
    if (after === undefined) return void this.secrets.delete(String(before?.["id"]));
    const id = String(after["id"]);
    if (before === undefined) {
      const secret = `made-up-secret-${++this.made}`;
      this.secrets.set(id, secret);
      this.knownInThisRun.set(id, secret);
    }
    const name = after["integration_credential_name"];
    if (typeof name !== "string") return;
    const clientSecret = this.knownInThisRun.get(id) ?? "";
    const fields = { clientId: id, clientSecret };
    this.stored.set(String(after["integration_credential_id"]), { name, type: "pureCloudOAuthClient", fields });
  }

  private write(id: string, { name, credential_type_name, fields }: ValueObject): void {
    const given = Object.fromEntries(Object.entries(isObject(fields) ? fields : {}).map(([k, v]) => [k, String(v)]));
    const type = String(credential_type_name);
    const secret = type === "pureCloudOAuthClient" ? this.knownInThisRun.get(given["clientId"] ?? "") : undefined;
    const all = secret === undefined ? given : { ...given, clientSecret: secret };
    this.stored.set(id, { name: String(name), type, fields: all });
  }
}
