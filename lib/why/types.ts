/** The basis of a statement: the platform's documentation, user reports only, or an unconfirmed assumption. */
export type Mark = "documented" | "reported" | "unverified";

/** Columns of every row of the table. */
export interface Known {
  /** Description in one or two sentences. */
  readonly what: string;
  /** What the platform documents. */
  readonly documents: string;
  readonly mark: Mark;
  /** The source of that documentation. */
  readonly source: string;
  /** Properties of `LegalHoldExport` that fix it; empty if the stack is not the cause. */
  readonly fields: readonly string[];
  /** The command or action. */
  readonly command: string;
}

export interface Symptom extends Known {
  readonly id: string;
  /** The error as users see it. */
  readonly symptom: string;
  /** The cause. */
  readonly cause: string;
  readonly platform: "AWS" | "Genesys Cloud" | "Terraform";
  /** Error messages that identify it. Denials that AWS explains are identified by their action and policy. */
  readonly texts?: readonly RegExp[];
}

/** A name from a forum thread or a document. */
export interface Name extends Known {
  readonly name: string;
  readonly kind: "endpoint" | "resource" | "field" | "header" | "permission" | "scope" | "role" | "word";
}

/** The policy type that denied a request, according to AWS. */
export type Refuser =
  | "identity"
  | "resource"
  | "trust"
  | "boundary"
  | "session"
  | "endpoint"
  | "serviceControl"
  | "resourceControl"
  | "not said";

/** An access denied error of AWS, as far as its details are known. */
export interface Denial {
  /** Such as `s3:PutObject`; undefined if neither the text nor the event contains it. */
  readonly action: string | undefined;
  readonly refuser: Refuser;
  /** Whether it was an explicit deny. Otherwise, no policy allowed the request. */
  readonly explicit: boolean;
  /** The object that the error message names. */
  readonly object?: { readonly bucket: string; readonly key: string };
  /** The request of a CloudTrail event, which can be evaluated again. */
  readonly request?: {
    readonly key?: string;
    readonly headers: { readonly [name: string]: string };
    readonly bucket?: string;
    readonly externalId?: string;
    readonly source?: string;
    readonly multipart?: boolean;
  };
}

/** The facts in a pasted text. The output comes from the table, never from these values. */
export interface Clues {
  readonly text: string;
  readonly denials: readonly Denial[];
  /** Error code of Genesys Cloud, in lower case. */
  readonly codes: readonly string[];
  /** Missing permissions in the error of Genesys Cloud. */
  readonly missing: readonly string[];
}

/** What the stack shows about a symptom. */
export interface InStack {
  readonly stack: string;
  /** One sentence each. */
  readonly says: readonly string[];
  /** Statements and roles that decide it, with their Terraform addresses. */
  readonly at: readonly string[];
  /** The smallest changes that fix it. */
  readonly change: readonly string[];
}

export type FoundSymptom = Omit<Symptom, "texts"> & { readonly inStack?: InStack };

export interface Answer {
  readonly symptoms: readonly FoundSymptom[];
  readonly names: readonly Name[];
}
