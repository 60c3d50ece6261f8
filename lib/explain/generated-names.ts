import { hasSymbol, textOf, type Block } from "../stack";

/** Patterns of the names of a role, user or bucket that are known only after the apply, by symbol. */
export function generatedNames({ type, address, attributes }: Block): readonly (readonly [string, string])[] {
  const prefix = (name: string): string => {
    const given = textOf(attributes[name]);
    return given === undefined ? "terraform-*" : hasSymbol(given) ? "*" : `${given}*`;
  };
  if (type === "aws_s3_bucket") return [[`<${address}.bucket>`, prefix("bucket_prefix")]];
  if (type === "aws_iam_user") return [[`<${address}.unique_id>`, "AIDA*"]];
  if (type !== "aws_iam_role") return [];
  return [
    [`<${address}.name>`, prefix("name_prefix")],
    [`<${address}.unique_id>`, "AROA*"],
  ];
}
