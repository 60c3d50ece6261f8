/** Makes a symptom happen, and gives what somebody would paste; it throws where the symptom does not happen. */
export type Reproduction = () => readonly string[] | Promise<readonly string[]>;

/** Reproductions by the id of their symptom. */
export interface Reproductions {
  readonly [id: string]: Reproduction;
}
