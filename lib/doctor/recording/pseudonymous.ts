import { readStack, type Stack } from "../../stack";
import { DoctorError } from "../http";
import { withoutPersons } from "./persons";

/** The same stack with pseudonyms for people, as a recording has them. @throws DoctorError */
export function pseudonymous(stack: Stack): Stack {
  if (stack.text === undefined) throw new DoctorError("A recording is compared with a synthesized stack only.");
  return readStack(stack.name, withoutPersons(stack.text)).stack;
}
