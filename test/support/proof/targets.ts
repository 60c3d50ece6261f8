import { resourceTemplate } from "../../../lib/catalog";
import { filled, textsFor, variablesIn } from "./texts";
import { BUCKET, HOME, PARTNER, ROLE, type PairKind } from "./words";

/** What is asked for. */
export interface Target {
  readonly arn: string;
  readonly account: string;
}

export const KEY = `arn:aws:kms:eu-west-2:${HOME}:key/0f1e2d3c-4b5a-4678-9abc-def012345678`;

/**
 * Resources that the patterns may tell apart.
 * @param owners accounts that may own what tells none in its ARN, such as a bucket that a role reaches
 */
export function resourcesOf(
  kind: PairKind,
  patterns: readonly string[],
  pool: (key: string) => readonly string[],
  hint: string | undefined,
  owners: readonly string[],
): readonly Target[] {
  if (kind === "key") return [{ arn: KEY, account: HOME }];
  if (kind === "trust") return [{ arn: ROLE, account: HOME }];
  const open = patterns.flatMap((pattern) =>
    variablesIn(pattern).reduce<readonly string[]>(
      (all, name) => all.flatMap((text) => pool(name).map((one) => filled(text, () => one) ?? text)),
      [pattern],
    ),
  );
  const grown = open.filter((text) => text.startsWith("arn:")).flatMap(textsFor);
  const fixed = [
    BUCKET,
    `${BUCKET}/x`,
    `${BUCKET}/legal/x.wav`,
    `${BUCKET}/home/alice/x`,
    `${BUCKET}/*`,
    `${BUCKET}/$`,
  ];
  if (kind === "bucket") {
    const own = [...fixed, ...grown, ...(hint === undefined ? [] : [hint])].filter(
      (arn) => arn === BUCKET || arn.startsWith(`${BUCKET}/`),
    );
    return [...new Set(own)].map((arn) => ({ arn, account: HOME }));
  }
  const elsewhere = [HOME, PARTNER, "123456789012"].flatMap((account) => [
    `arn:aws:kms:eu-west-2:${account}:key/x`,
    `arn:aws:kms:us-east-1:${account}:key/x`,
    `arn:aws:kms:us-east-1:${account}:alias/x`,
    ...[
      "user/x",
      "role/reader",
      "role/x",
      "group/x",
      "policy/x",
      "instance-profile/x",
      "mfa/x",
      "saml-provider/x",
      "oidc-provider/x",
      "server-certificate/x",
    ].map((name) => `arn:aws:iam::${account}:${name}`),
    `arn:aws:sqs:eu-west-2:${account}:x`,
    `arn:aws:s3:eu-west-2:${account}:accesspoint/x`,
    `arn:aws:s3:eu-west-2:${account}:accesspoint/x/object/y`,
    `arn:aws:s3:eu-west-2:${account}:job/x`,
    `arn:aws:s3:eu-west-2:${account}:storage-lens/x`,
  ]);
  const other = ["arn:aws:s3:::other", "arn:aws:s3:::other-1", "arn:aws:s3:::other-1/x", "arn:aws:s3:::other/x", "*"];
  const all = [...new Set([...fixed, ...other, ...elsewhere, ...grown, ...(hint === undefined ? [] : [hint])])];
  return all
    .filter((arn) => (arn === "*" || /^arn:aws:[a-z0-9-]+:[a-z0-9-]*:(\d{12})?:[^:]+$/.test(arn)) && arn !== ROLE)
    .flatMap((arn) => {
      const account = arn.split(":")[4] ?? "";
      const all = /^\d{12}$/.test(account) ? [account] : arn === "*" ? [HOME] : owners;
      return all.map((account) => ({ arn, account }));
    });
}

/** Whether an action can be asked for a resource, by the types of the authorization data. */
export function takes(action: string, { arn }: Target, types: readonly string[]): boolean {
  if (arn === "*" || types.length === 0) return arn === "*" && types.length === 0;
  return types.some((type) => {
    const template = resourceTemplate(action, type) ?? "";
    if (template.endsWith(":s3:::*")) return /^arn:[^:]*:s3:::[^/]+$/.test(arn);
    const fields = template.split(":").map((field) => field.replace(/^<.*>$/, "*"));
    const parts = arn.split(":");
    const pattern = (text: string) =>
      new RegExp(
        `^${text
          .split("*")
          .map((part) => part.replace(/[^\w]/g, "\\$&"))
          .join(".+")}$`,
        "s",
      );
    return (
      fields.slice(0, 4).every((field, i) => field === "*" || field === parts[i]) &&
      // a resource with an account in its ARN has one
      (fields[4] === "*" ? parts[4] !== "" : fields[4] === parts[4]) &&
      pattern(fields.slice(5).join(":")).test(parts.slice(5).join(":"))
    );
  });
}
