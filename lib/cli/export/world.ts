import { ownJobTerminal } from "../job";
import { onSignal } from "../signals";
import { ownWorld, type ExportWorld } from "../reconcile";

/** The environment of this process. A signal such as Ctrl-C ends a wait, a second one the process. */
export function jobWorld(): ExportWorld {
  let broken = false;
  let wake = () => {};
  onSignal(() => {
    broken = true;
    wake();
  });
  return {
    ...ownWorld(),
    confirm: ownJobTerminal().confirm,
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
