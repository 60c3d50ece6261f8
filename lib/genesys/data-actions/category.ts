import { show, type Faults } from "../../core";

/**
 * Checks the heading of data actions, which defaults to the name of the integration. The provider treats an action whose
 * category contains "function data action" as one that runs code of its own, and its creation fails.
 * Code `ACTION_CATEGORY_RESERVED`.
 */
export function checkCategory(options: { readonly name?: string; readonly category?: string }, faults: Faults): void {
  const field = options.category === undefined ? "name" : "category";
  const value = options[field];
  if (typeof value !== "string" || !/function[ _-]*data[ _-]*action/i.test(value)) return;
  faults.add({
    code: "ACTION_CATEGORY_RESERVED",
    field,
    got: show(value),
    allowed: "a heading without the words function data action",
    fix: "Choose other words: the provider would treat the action as a function, and the apply would fail.",
  });
}
