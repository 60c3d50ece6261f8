import type { Statement } from "../statement";
import type { Condition } from "./condition";
import { shapeOf } from "./shape";

export { demandsAbsence, demandsPresence, type Condition } from "./condition";

/** Every line of a statement's condition block. */
export function conditionsOf(statement: Statement): readonly Condition[] {
  return shapeOf(statement).lines;
}
