import { control, type Found } from "../setting";

const NAME = control("name", "Name", "either", "setting", {
  bounds: "never",
  unclear: "whatever refers to it by its name is elsewhere",
});

/** The name of something that others may look up by it. */
export function named(name: string): Found {
  return [NAME, name];
}
