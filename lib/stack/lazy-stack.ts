import { readStack } from "./read";
import type { Stack } from "./model";

/** Stacks that are read at a time: the two that are compared. */
const AT_A_TIME = 2;
const recent = new Map<LazyStack, Stack>();

/**
 * A stack of many. It is read when it is looked at and forgotten soon after, so that a thousand of them need no more room
 * than their texts. What it holds throws an error with one message when the text cannot be read.
 */
export class LazyStack implements Stack {
  constructor(
    readonly name: string,
    readonly text: string,
  ) {}

  get format() {
    return this.read().format;
  }
  get resources() {
    return this.read().resources;
  }
  get data() {
    return this.read().data;
  }
  get outputs() {
    return this.read().outputs;
  }
  get endings() {
    return this.read().endings;
  }
  get moved() {
    return this.read().moved;
  }
  get frame() {
    return this.read().frame;
  }
  get account() {
    return this.read().account;
  }
  get partition() {
    return this.read().partition;
  }
  get region() {
    return this.read().region;
  }

  private read(): Stack {
    let found = recent.get(this);
    if (found === undefined) {
      found = readStack(this.name, this.text).stack;
      for (const [oldest] of recent) {
        if (recent.size < AT_A_TIME) break;
        recent.delete(oldest);
      }
      recent.set(this, found);
    }
    return found;
  }
}
