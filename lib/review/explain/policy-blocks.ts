import { listOf, type Conditions, type PolicyDocument, type Statement } from "../../policy";
import { blocksOf, dataOf, referenced, type Attributes, type StackJson } from "../stack-json";
import { resolveText, type Surroundings } from "./references";

/** A policy of the stack. */
export interface PlacedPolicy {
  readonly address: string;
  /** Undefined where the text is not in the file. */
  readonly document: PolicyDocument | undefined;
  /** Whether a policy that was not read is known to deny nothing. @default false */
  readonly onlyAllows?: boolean;
}

/** Reads a policy attribute: literal JSON, or a reference to an `aws_iam_policy_document`. */
export function readPolicy(value: unknown, address: string, stack: StackJson, around: Surroundings): PlacedPolicy {
  const source = referenced(value);
  const data = dataOf(stack, "aws_iam_policy_document").find((block) => block.address === source);
  if (data !== undefined) return { address, document: fromBlocks(data.attributes, stack, around) };
  return { address, document: typeof value === "string" ? parse(resolveText(value, stack, around)) : undefined };
}

function parse(text: string): PolicyDocument | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null || !("Statement" in read)) return undefined;
    return listOf(read.Statement).every(isStatement) ? (read as PolicyDocument) : undefined;
  } catch {
    return undefined;
  }
}

function isStatement(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("Effect" in value)) return false;
  const { Action, NotAction, Resource, NotResource } = value as { readonly [member: string]: unknown };
  return [Action, NotAction, Resource, NotResource].every((part) =>
    listOf(part).every((one) => typeof one === "string"),
  );
}

// the data source writes a policy as blocks, and policy variables as &{…}
function fromBlocks(data: Attributes, stack: StackJson, around: Surroundings): PolicyDocument {
  const texts = (value: unknown): readonly string[] | undefined => {
    const list = listOf(value as string | readonly string[] | undefined);
    return list.length === 0
      ? undefined
      : list.map((one) => resolveText(String(one), stack, around).replaceAll("&{", "${"));
  };
  const principals = (value: unknown): Statement["Principal"] => {
    const blocks = blocksOf(value);
    if (blocks.length === 0) return undefined;
    if (blocks.some(({ type }) => type === "*")) return "*";
    return Object.fromEntries(blocks.map(({ type, identifiers }) => [String(type), texts(identifiers) ?? []]));
  };
  const statements = blocksOf(data["statement"]).map((block): Statement => {
    const condition: { [operator: string]: { [key: string]: readonly string[] } } = {};
    for (const { test, variable, values } of blocksOf(block["condition"])) {
      (condition[String(test)] ??= {})[String(variable)] = texts(values) ?? [];
    }
    const given = {
      Sid: block["sid"] as string | undefined,
      Effect: block["effect"] === "Deny" ? "Deny" : "Allow",
      Principal: principals(block["principals"]),
      NotPrincipal: principals(block["not_principals"]),
      Action: texts(block["actions"]),
      NotAction: texts(block["not_actions"]),
      Resource: texts(block["resources"]),
      NotResource: texts(block["not_resources"]),
      Condition: Object.keys(condition).length === 0 ? undefined : (condition satisfies Conditions),
    };
    return Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)) as unknown as Statement;
  });
  return { Version: "2012-10-17", Statement: statements };
}
