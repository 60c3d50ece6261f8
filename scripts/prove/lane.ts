/** What a lane is asked for. */
export interface Asked {
  /** How many of each kind. */
  readonly count: number;
  readonly seed: number;
  /** One kind and no other. */
  readonly only?: string;
  /** The slow lane of the tests in place of the fast one. */
  readonly slow: boolean;
  readonly say: (text: string) => void;
}

/** A proof. @returns whether it holds */
export type Lane = (asked: Asked) => Promise<boolean>;
