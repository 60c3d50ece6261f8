import type { Parts } from "./parts";
import type { UploadQuestion } from "./types";

/** What an edit changes: the policies, or the request. */
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
