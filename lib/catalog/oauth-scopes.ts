/** One OAuth scope. Only clients that act for a user have scopes; a client-credentials client has roles. @public */
export interface OAuthScope {
  readonly name: string;
  /** Whether it allows only reading. */
  readonly readOnly: boolean;
  /**
   * `documented`: named by the Terraform provider or the SDK. `listed`: from a copy of the security definitions of the API
   * description. `GET /api/v2/oauth/scopes` is authoritative and needs no permission.
   */
  readonly provenance: "documented" | "listed";
}

const READ_ONLY = ":readonly";

const DOCUMENTED = (
  "analytics architect authorization conversations integrations oauth organization process-automation quality " +
  "recordings routing upload user-basic-info users"
).split(" ");

// "+" marks a scope that also has its :readonly form, "-" one that has only that form
const LISTED =
  "ai-studio+ alerting+ all analytics+ architect+ assistants+ audits- authorization+ billing+ business-rules+ " +
  "case-management+ coaching+ content-management+ conversations+ data-extensions data-privacy+ devices+ dialog+ " +
  "employee-engagement+ employee-performance+ external-contacts+ fax+ gamification+ gdpr+ geolocation+ greetings+ " +
  "groups+ identity-providers+ infrastructureascode+ integrations+ journey+ knowledge+ language-understanding+ " +
  "learning+ license+ locations+ logcapture+ messaging+ messaging-platform+ notifications oauth+ organization+ " +
  "organization-authorization+ outbound+ presence+ process-automation+ quality+ recordings+ response-management+ " +
  "routing+ scim+ screen-monitoring+ scripts+ search- social-media+ speech-and-text-analytics+ stations+ telephony+ " +
  "textbots+ upload usage+ user-basic-info user-recordings+ users+ users-rules+ voicemail+ web-chat+ webdeployments+ " +
  "widgets+ workforce-management+ workitems+";

let scopes: ReadonlyMap<string, OAuthScope> | undefined;

/** Every known scope, by name. @public */
export function knownScopes(): ReadonlyMap<string, OAuthScope> {
  return (scopes ??= new Map(
    LISTED.split(" ")
      .flatMap(formsOf)
      .map((name) => [name, scopeOf(name)]),
  ));
}

/** The scope with that name; undefined if it is not known here. @public */
export function findScope(name: string): OAuthScope | undefined {
  return knownScopes().get(name);
}

function formsOf(entry: string): string[] {
  const word = entry.replace(/[+-]$/, "");
  if (entry.endsWith("+")) return [word, word + READ_ONLY];
  return [entry.endsWith("-") ? word + READ_ONLY : word];
}

function scopeOf(name: string): OAuthScope {
  const word = name.replace(READ_ONLY, "");
  return {
    name,
    readOnly: name.endsWith(READ_ONLY),
    provenance: DOCUMENTED.includes(word) ? "documented" : "listed",
  };
}
