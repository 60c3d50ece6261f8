import { visible } from "./visible";

const LONGEST = 2000;

/** Escapes a text for SARIF, where braces are placeholders, and brackets followed by parentheses are links. */
export function sarifMessage(text: string, most = LONGEST): { readonly text: string } {
  return {
    text: visible(text, most)
      .replace(/[\\[\]]/g, "\\$&")
      .replace(/[{}]/g, "$&$&"),
  };
}

/** A path as the URI of an artifact. */
export function sarifUri(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\uFFFD")))
    .join("/");
}
