import { Recent } from "../core";
import type { Stack } from "./model";
import { readStack } from "./read";

/** Number of stacks kept in memory: a review reads one stack at a time, and the one from which it was renamed. */
const AT_A_TIME = 2;

/** The stacks of a folder that are currently in memory. */
export class StacksAtHand extends Recent<LazyStack, Stack> {
  constructor() {
    super(AT_A_TIME);
  }
}

/**
 * One of many stacks. It is parsed on access and dropped soon after, so that a thousand stacks need only the memory of
 * their texts. Accessing it throws an error with one message if the text cannot be read.
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
