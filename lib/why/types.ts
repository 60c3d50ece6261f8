/** Where a statement is from: the platform's documentation, reports of users only, or an analogy that nobody confirmed. */
export type Mark = "documented" | "reported" | "unverified";

/** What every row of the table says. */
export interface Known {
  /** What it is, one or two sentences. */
  readonly what: string;
  /** What the platform documents about it. */
  readonly documents: string;
  readonly mark: Mark;
  /** Which document says so. */
  readonly source: string;
  /** Properties of `LegalHoldExport` that mend it; none where it is not a matter of the stack. */
  readonly fields: readonly string[];
  /** What to run or to do. */
  readonly command: string;
}

/** An error, and its cause. */
export interface Symptom extends Known {
  /** Stable, to match on. */
  readonly id: string;
  /** How it is met. */
  readonly symptom: string;
  /** What it comes from. */
  readonly cause: string;
  readonly platform: "AWS" | "Genesys Cloud" | "Terraform";
  /** Error texts that stand for it; denials that AWS explains are told by their action and policy instead. */
  readonly texts?: readonly RegExp[];
}

/** A name from a thread or a document. */
export interface Name extends Known {
  readonly name: string;
  readonly kind: "endpoint" | "resource" | "field" | "header" | "permission" | "scope" | "role" | "word";
}

/** Which policy AWS says refused. */
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

/** A denial of AWS, as far as it was told. */
export interface Denial {
  /** Such as `s3:PutObject`; undefined where neither the text nor the event says. */
  readonly action: string | undefined;
  readonly refuser: Refuser;
  /** Whether a Deny refused; otherwise no Allow was found. */
  readonly explicit: boolean;
  /** Only of an event: the request, to be asked about again. */
  readonly request?: {
    readonly key?: string;
    readonly headers: { readonly [name: string]: string };
    readonly bucket?: string;
    readonly externalId?: string;
    readonly source?: string;
    readonly multipart?: boolean;
  };
}

/** What was made of a pasted text; what is shown comes from the table, never from here. */
export interface Clues {
  readonly text: string;
  readonly denials: readonly Denial[];
  /** Code of a Genesys Cloud error, in lower case. */
  readonly codes: readonly string[];
  /** Permissions that Genesys Cloud says are missing. */
  readonly missing: readonly string[];
}

/** What the stack says about a symptom. */
export interface InStack {
  readonly stack: string;
  /** One sentence each. */
  readonly says: readonly string[];
  /** Statements and roles that decide it, with their Terraform address. */
  readonly at: readonly string[];
  /** Smallest changes that mend it. */
  readonly change: readonly string[];
}

export type FoundSymptom = Omit<Symptom, "texts"> & { readonly inStack?: InStack };

export interface Answer {
  readonly symptoms: readonly FoundSymptom[];
  readonly names: readonly Name[];
}
