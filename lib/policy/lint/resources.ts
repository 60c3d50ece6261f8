import { itemsOf, type Path } from "../read";
import type { Statement } from "../statement";
import { parseArn, type Arn } from "./arn";
import { byShape } from "./shape";

/** One item of `Resource` or `NotResource`. */
export interface ResourceItem {
  readonly value: string;
  /** Its place below the statement. */
  readonly at: Path;
  /** Undefined when it has not the fields of an ARN. */
  readonly arn: Arn | undefined;
}

/** Every item of `Resource` and `NotResource` of a statement, read once for all rules. */
export const resourcesOf: (statement: Statement) => readonly ResourceItem[] = byShape((statement) =>
  [...itemsOf(statement, "Resource"), ...itemsOf(statement, "NotResource")].map(({ value, at }) => ({
    value,
    at,
    arn: parseArn(value),
  })),
);
