import { malformedStatement } from "../cases";
import { policyRule } from "../rule";

// tab, line feed, carriage return, and space to the end of Latin-1
const OTHER = /[^\t\n\r\u0020-\u00ff]/u;

export const unsupportedCharacter = policyRule(
  {
    id: "UNSUPPORTED_CHARACTER",
    what: "A character beyond Latin-1 in an IAM or KMS policy: a typographic dash or quotation mark, an emoji, a letter of another script.",
    why:
      "IAM and KMS accept only tabs, line breaks and U+0020 to U+00FF (IAM and AWS STS quotas; AWS KMS: key policy format), " +
      "and refuse the policy after a successful plan. Such characters often come from copied text.",
    fix: "Use an ASCII character, or the wildcard ? in the resource.",
    kinds: ["identity", "trust", "key"],
    passing: malformedStatement("identity", { Resource: "arn:aws:s3:::evidence/Zürich/*" }),
    failing: malformedStatement("identity", { Resource: "arn:aws:s3:::evidence/2024–2026/*" }),
  },
  ({ text }, { kind }) => {
    const got = OTHER.exec(text)?.[0];
    if (got === undefined) return [];
    const code = got.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    const who = kind === "key" ? "KMS" : "IAM";
    return [{ got, message: `The policy has the character U+${code}, which ${who} does not accept.` }];
  },
);
