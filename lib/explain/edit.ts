import type { Parts } from "./parts";
import type { UploadQuestion } from "./types";

/** The input of an edit: the policies, and the request. */
export interface State {
  readonly parts: Parts;
  readonly question: UploadQuestion;
}

/** One step of a change. */
export interface Edit {
  /** In the imperative, with a full stop. */
  readonly text: string;
  readonly result: State;
}
