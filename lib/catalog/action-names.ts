/** Names of several actions on one thing, `authorization:role` or `s3`. @param words the actions, separated by spaces */
export function actions(of: string, words: string): readonly string[] {
  return words.split(" ").map((word) => `${of}:${word}`);
}
