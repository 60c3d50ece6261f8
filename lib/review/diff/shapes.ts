import { findAction } from "../../catalog";
import { arnPattern, type Machine } from "./pattern";

/** What the resource of an action looks like: it matches one of `is` and none of `not`. */
export interface Shape {
  readonly name: string;
  readonly is: readonly Machine[];
  readonly not: readonly Machine[];
}

/**
 * What resources an action can be about, as far as it matters here; `*` for an action that takes none. A type that is
 * not told apart may be any ARN.
 */
export function shapesFor(action: string, partition: string): readonly (Shape | "*")[] {
  const facts = findAction(action);
  const any: Shape = { name: "any", is: [arnPattern(`arn:${partition}:*:*:*:?*`)], not: [] };
  if (facts === undefined) return [any];
  if (facts.resourceTypes.length === 0) return ["*"];
  const [service] = facts.name.split(":");
  const shapes = facts.resourceTypes.flatMap((type) => shapeOf(`${service}:${type}`, partition) ?? []);
  return shapes.length > 0
    ? shapes
    : [{ ...any, name: `any ${service}`, is: [arnPattern(`arn:${partition}:${service}:*:????????????:?*`)] }];
}

function shapeOf(type: string, partition: string): Shape | undefined {
  const object = arnPattern(`arn:${partition}:s3:::?*/?*`);
  const inBucket = arnPattern(`arn:${partition}:s3:::*/*`);
  switch (type) {
    case "s3:object":
      return { name: type, is: [object], not: [] };
    case "s3:bucket":
      return { name: type, is: [arnPattern(`arn:${partition}:s3:::?*`)], not: [inBucket] };
    case "kms:key":
      return { name: type, is: [arnPattern(`arn:${partition}:kms:*:????????????:key/?*`)], not: [] };
    case "sts:role":
      return { name: type, is: [arnPattern(`arn:${partition}:iam::????????????:role/?*`)], not: [] };
    default:
      return undefined;
  }
}
