import { Recent } from "../core";
import type { Stack } from "./model";
import { readStack } from "./read";

/** Stacks of a folder that are read at a time: a review looks at one, and at what it was renamed from. */
const AT_A_TIME = 2;

/** The stacks of a folder that are read just now. It goes with them. */
export class StacksAtHand extends Recent<LazyStack, Stack> {
  constructor() {
    super(AT_A_TIME);
  }
}

/**
 * A stack of many. It is read when it is looked at and forgotten soon after, so that a thousand of them need no more room
 * than their texts. What it holds throws an error with one message when the text cannot be read.
 */
export class LazyStack implements Stack {
  constructor(
    readonly name: string,
    readonly text: string,
    private readonly atHand: StacksAtHand,
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
    return this.atHand.get(this, () => readStack(this.name, this.text).stack);
  }
}
