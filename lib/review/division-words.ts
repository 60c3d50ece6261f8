const DIVISIONS: ReadonlyMap<string, string> = new Map([
  ["home", "in the home division"],
  ["*", "in every division"],
  ["granted elsewhere", "where the role is granted"],
  ["organizations that consent", "in organizations that consent"],
]);

/**
 * Where a row of Genesys Cloud holds.
 * @param quote what is done to the id of a division, such as quoting it. @default nothing
 */
export function divisionWords(division: string, quote: (id: string) => string = (id) => id): string {
  return DIVISIONS.get(division) ?? `in division ${quote(division)}`;
}
