/** Whether a name has a letter that no name of AWS has: some, such as the Kelvin sign, are like one of them in lower case. */
export function hasForeignLetter(name: string): boolean {
  return /[^\x20-\x7e]/.test(name);
}
