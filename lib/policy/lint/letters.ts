/** Whether a name contains a letter that no AWS name has; some, such as the Kelvin sign, become ASCII in lower case. */
export function hasForeignLetter(name: string): boolean {
  return /[^\x20-\x7e]/.test(name);
}
