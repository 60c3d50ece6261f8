import { ownOf } from "../../core";
import { isListedRegion, isRegionName, isServicePrincipal, mayBeNewService } from "../../catalog";
import type { Condition } from "./condition";

/** What the values of a key look like, as far as AWS documents it. */
interface ValueForm {
  readonly fits: (value: string) => boolean;
  /** What a value is, for a sentence. */
  readonly is: string;
}

const form = (pattern: RegExp, is: string): ValueForm => ({ fits: (value) => pattern.test(value), is });
const oneOf = (...words: readonly string[]): ValueForm => ({
  fits: (value) => words.includes(value),
  is: words.join(" or "),
});

const ACCOUNT = form(/^\d{12}$/, "the twelve digits of an account");
const ORGANIZATION = form(/^o-[a-z0-9]+$/, "the id of an organization, o-…");
const PATH = form(/^o-[a-z0-9]+\/(r-[a-z0-9]+\/(ou-[a-z0-9-]+\/)*)?$/, "a path like o-…/r-…/ou-…/ with its last slash");
const CALLER = form(
  /^arn:[^:]*:(iam::[^:]*:(root$|(role|user)\/.)|sts::[^:]*:(federated-user|assumed-role)\/.)/,
  "the ARN of a role, user or account",
);
const REGION: ValueForm = {
  fits: (value) => isListedRegion(value) || isRegionName(value) || value === "aws-global",
  is: "the name of a region, such as eu-west-2",
};

const ALIAS = form(/^alias\/./, "an alias with its prefix, alias/…");

const isService = (value: string): boolean => isServicePrincipal(value, true) || mayBeNewService(value);
const SERVICE: ValueForm = {
  fits: isService,
  is: "the principal of a service, such as lambda.amazonaws.com",
};
const VIA: ValueForm = {
  fits: (value) => isService(value) && value.split(".").some(isRegionName),
  is: "the name of a service in a region, such as s3.eu-west-2.amazonaws.com",
};

const FORMS: { readonly [key: string]: ValueForm } = {
  "aws:principalaccount": ACCOUNT,
  "aws:resourceaccount": ACCOUNT,
  "aws:sourceaccount": ACCOUNT,
  "aws:sourceowner": ACCOUNT,
  "aws:vpceaccount": ACCOUNT,
  "kms:calleraccount": ACCOUNT,
  "s3:resourceaccount": ACCOUNT,
  "s3:dataaccesspointaccount": ACCOUNT,
  "aws:principalorgid": ORGANIZATION,
  "aws:resourceorgid": ORGANIZATION,
  "aws:sourceorgid": ORGANIZATION,
  "aws:vpceorgid": ORGANIZATION,
  "aws:principalorgpaths": PATH,
  "aws:resourceorgpaths": PATH,
  "aws:sourceorgpaths": PATH,
  "aws:vpceorgpaths": PATH,
  "aws:principalarn": CALLER,
  "aws:principaltype": oneOf("Account", "User", "FederatedUser", "AssumedRole", "Anonymous"),
  "aws:requestedregion": REGION,
  "aws:calledvia": SERVICE,
  "aws:calledviafirst": SERVICE,
  "aws:calledvialast": SERVICE,
  "aws:principalservicename": SERVICE,
  "iam:passedtoservice": SERVICE,
  "kms:viaservice": VIA,
  "kms:requestalias": ALIAS,
  "kms:resourcealiases": ALIAS,
  "s3:accesspointnetworkorigin": oneOf("Internet", "VPC"),
  "s3:authtype": oneOf("REST-HEADER", "REST-QUERY-STRING", "POST"),
  "s3:object-lock-legal-hold": oneOf("ON", "OFF"),
  "s3:object-lock-mode": oneOf("GOVERNANCE", "COMPLIANCE"),
  "s3:signatureversion": oneOf("AWS", "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"),
  "s3:x-amz-server-side-encryption": oneOf("AES256", "aws:kms", "aws:kms:dsse", "aws:fsx"),
  "s3:x-amz-acl": oneOf(
    ...["private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read"],
    ...["bucket-owner-read", "bucket-owner-full-control", "log-delivery-write"],
  ),
};

/** The values of a line that its key never has, and what the key has instead; undefined where nothing is known of it. */
export function impossibleValues({ name, base, values }: Condition): { values: string[]; is: string } | undefined {
  const known = ownOf(FORMS, name);
  // what is no ARN under an operator for ARNs has a rule of its own, and so have wildcards under one without them
  if (known === undefined || !/^(string|arn)/.test(base)) return undefined;
  const wrong = values.filter(
    (value) =>
      !/[*?]|\$\{/.test(value) && !(base.startsWith("arn") && !value.startsWith("arn:")) && !fits(known, base, value),
  );
  return wrong.length === 0 ? undefined : { values: wrong, is: known.is };
}

function fits({ fits: fitsAs }: ValueForm, base: string, value: string): boolean {
  if (!base.endsWith("ignorecase")) return fitsAs(value);
  return [value, value.toLowerCase(), value.toUpperCase()].some(fitsAs) || /^[A-Za-z]+$/.test(value);
}
