import { visible } from "../common/visible";

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Escapes text of a configuration for HTML or SVG, between tags or in a quoted attribute. */
export function html(text: string, most?: number): string {
  return visible(text, most).replace(/[&<>"'`]/g, (character) => ENTITIES[character]!);
}
