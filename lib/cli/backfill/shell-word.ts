// characters that a terminal interprets or that are invisible
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * Quotes a string as one shell word that can be copied. A key may contain characters that a shell or terminal would
 * interpret. Invisible characters require bash, zsh or another shell that supports `$'…'`.
 */
export function shellWord(text: string): string {
  if (/^[\w./:@%+=,-]+$/.test(text)) return text;
  if (text.search(UNSEEN) < 0) return `'${text.replace(/'/g, "'\\''")}'`;
  const escaped = text.replace(/[\\']/g, "\\$&").replace(UNSEEN, (character) => {
    const hex = character.codePointAt(0)!.toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  });
  return `$'${escaped}'`;
}
