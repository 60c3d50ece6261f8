import { ownWorld, type ExportWorld } from "../reconcile-steps";

/** The world around a verb that waits. */
export interface JobWorld extends ExportWorld {
  /** Waits. @returns false when somebody broke it off */
  readonly pause: (ms: number) => Promise<boolean>;
}

/** The world of this process; Ctrl-C ends a wait, and a second one the process. */
export function jobWorld(): JobWorld {
  let broken = false;
  let wake = () => {};
  process.once("SIGINT", () => {
    broken = true;
    wake();
  });
  return {
    ...ownWorld(),
    pause: (ms) =>
      new Promise((done) => {
        const timer = setTimeout(() => wake(), broken ? 0 : ms);
        wake = () => {
          clearTimeout(timer);
          done(!broken);
        };
      }),
  };
}
