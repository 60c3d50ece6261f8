import type { PolicyDocument } from "../policy-parts";
import type { ReadDocument } from "./read-document";

const allow = (Action: string): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action, Resource: "*" }],
});

// policies of AWS whose whole text is known from their documentation; others are not in any stack
const DOCUMENTED: { readonly [name: string]: PolicyDocument } = {
  AdministratorAccess: allow("*"),
  AmazonS3FullAccess: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["s3:*", "s3-object-lambda:*"], Resource: "*" }],
  },
};

/** Name of a policy that AWS itself keeps, by its ARN; undefined of any other. */
export function managedName(arn: string): string | undefined {
  return /^arn:[\w-]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}

/** What a policy that is not in the stack grants. */
export function managedDocument(arn: string): ReadDocument {
  const name = managedName(arn);
  const document = name !== undefined && Object.hasOwn(DOCUMENTED, name) ? DOCUMENTED[name] : undefined;
  return document === undefined ? { unknown: `the text of ${arn} is not in the stack`, text: arn } : { document };
}
