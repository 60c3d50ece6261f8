import { findAction, isKnownService, isServicePrefix, actionsOf, resourceTemplate } from "../../catalog";
import { checkShape, didYouMean, Faults, matchesGlob, needed, text, type Rule } from "../../core";

/** A request to evaluate against the policies of a stack. @public */
export interface AskedRequest {
  /** ARN of the role, user or root user that makes the request. */
  readonly principal: string;
  /** Such as `s3:DeleteObjectVersion`. */
  readonly action: string;
  /** ARN of the object, bucket, key or role. */
  readonly resource: string;
  /**
   * Condition keys of the request that follow neither from the stack nor from the caller, such as `aws:PrincipalOrgID`, and
   * its headers, such as `s3:object-lock-legal-hold`; an empty list means that the request has none.
   * @default no S3 headers, no external id and no set tags; whatever depends on another key is unknown
   */
  readonly context?: { readonly [key: string]: string | readonly string[] };
}

const PRINCIPAL = /^arn:aws[\w-]*:iam::(?:\d{12}|<[^<>]+>):(?:root|(?:role|user)\/[^*?\s]+)$/;

const principal = text({
  code: "INVALID_PRINCIPAL",
  fits: (arn) => PRINCIPAL.test(arn),
  allowed: "the ARN of one role, user or root user, such as arn:aws:iam::111122223333:role/deployer",
  fix: "Name the caller by its IAM ARN; for a session, the ARN of its role. Services are not supported.",
});

const action: Rule = (faults, field, value) => {
  const [service = "", name = ""] = String(value).split(":");
  const guess = didYouMean(String(value), isKnownService(service) ? actionNames(service) : []);
  return text({
    code: "UNKNOWN_ACTION",
    fits: (given) =>
      /^[\w-]+:\w+$/.test(given) &&
      (isKnownService(service) ? findAction(given) !== undefined : isServicePrefix(service) && name !== ""),
    allowed: "one action of AWS, without wildcards",
    fix: `${guess} Check each action separately.`.trimStart(),
  })(faults, field, value);
};

const resource = text({
  code: "INVALID_RESOURCE",
  fits: (arn) => arn === "*" || (/^arn:aws[\w-]*:[^:]+:[^:]*:[^:]*:./.test(arn) && !/[*?]/.test(arn)),
  allowed: "one ARN without wildcards, or * for an action without resource types",
  fix: "Name one object, bucket, key or role.",
});

/** Checks the request of a test. @throws ConfigError with every fault */
export function checkAsked(asked: AskedRequest): AskedRequest {
  const faults = new Faults();
  const shape = { principal: needed(principal), action: needed(action), resource: needed(resource) };
  const checked = checkShape(asked, { ...shape, context: "opaque" }, faults);
  if (faults.all.length === 0) checkFits(checked, faults);
  faults.throwIfAny("toDeny");
  return checked;
}

// checks with AWS's authorization data that the action applies to the kind of resource
function checkFits(asked: AskedRequest, faults: Faults): void {
  const types = findAction(asked.action)?.resourceTypes;
  if (types === undefined) return;
  const templates = types.flatMap((type) => resourceTemplate(asked.action, type) ?? []);
  const isBucket = (template: string): boolean => template.endsWith(":::*");
  const fits = templates.some(
    (template) =>
      matchesGlob(template.replace(/<\w+>/g, "*"), asked.resource) &&
      !(isBucket(template) && asked.resource.includes("/")),
  );
  if (types.length === 0 ? asked.resource === "*" : fits) return;
  faults.add({
    code: "INVALID_RESOURCE",
    field: "resource",
    got: asked.resource,
    allowed: types.length === 0 ? `* for ${asked.action}, which has no resource types` : templates.join(", "),
    fix: `Name a resource that ${asked.action} applies to.`,
  });
}

function actionNames(service: string): readonly string[] {
  return actionsOf(service).map((name) => (name.includes(":") ? name : `${service}:${name}`));
}
