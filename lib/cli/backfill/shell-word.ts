// what a terminal would act upon, or a person could not see
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * A text as one word of a command line, to be copied: a key may hold any character, and a shell or a terminal would act
 * upon some of them. Characters that cannot be seen need bash, zsh or another shell that knows `$'…'`.
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
