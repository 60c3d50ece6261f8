import { ConfigError, matchesGlob } from "../core";
import { listOf, statementsOf } from "../policy";
import { dataOfType, hasSymbol, textOf, type Access, type Stack } from "../stack";
import { bucketOf } from "./find-bucket";
import { generatedNames } from "./generated-names";
import { patternOf } from "./set-up";

/**
 * Refuses a bucket that the stack does not name in any block or identity policy, literally or by a pattern, because the
 * name is probably mistyped.
 * @throws ConfigError `BUCKET_NOT_FOUND`
 */
export function checkBucket(stack: Stack, access: Access, wanted: string): void {
  const names = namesIn(stack, access);
  if (names.some((name) => matchesGlob(patternOf(name), wanted))) return;
  const literal = [...new Set(names.filter((name) => !hasSymbol(name) && !/[*?]/.test(name)))].sort();
  throw new ConfigError("explain", [
    {
      code: "BUCKET_NOT_FOUND",
      field: "bucket",
      got: `${wanted}, which nothing in the stack names`,
      allowed: literal.join(", ") || "a stack with a bucket, or with a role that names one",
      fix: "Name the bucket that recordings go to, or use the stack that contains it.",
    },
  ]);
}

function namesIn(stack: Stack, access: Access): readonly string[] {
  const types = [...stack.resources].filter(([type]) => /^aws_s3(_directory)?_bucket/.test(type));
  const blocks = [...types.flatMap(([, some]) => some), ...dataOfType(stack, "aws_s3_bucket")];
  const made = blocks.flatMap((block) =>
    textOf(block.attributes["bucket"]) === undefined
      ? generatedNames(block).map(([, name]) => name)
      : [bucketOf(block)],
  );
  return [...made, ...written(access)];
}

// a pattern that matches every bucket names none
function written({ identities }: Access): readonly string[] {
  return [...identities.values()]
    .flat()
    .flatMap(({ document }) => (document === undefined ? [] : statementsOf(document)))
    .flatMap(({ Resource, NotResource }) => [...listOf(Resource), ...listOf(NotResource)])
    .flatMap((arn) => /^arn:[\w*-]+:s3:::([^/]+)/.exec(arn)?.[1] ?? [])
    .filter((name) => !/^[*?]*$/.test(name));
}
