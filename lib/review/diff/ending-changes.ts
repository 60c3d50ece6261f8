import { canonical, descriptorOf, type Block, type Ending, type Stack } from "../../stack";
import type { ControlChange } from "../types";
import { fingerprintOf } from "../fingerprint";

/** Control of the rows about things that end. */
export const ENDING = "ending";

/** A row for each thing that Terraform destroys, or puts another in the place of, and with which something is lost. */
export function endingChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
): readonly ControlChange[] {
  if (before === undefined) return [];
  const now = new Map([...(after?.resources.values() ?? [])].flat().map((block) => [block.address, block]));
  return [...before.resources].flatMap(([type, blocks]) => {
    const lifespan = descriptorOf(type)?.lifespan;
    if (lifespan === undefined) return [];
    return blocks.flatMap((block) => {
      const ending = endingOf(block, now.get(block.address), lifespan.replacedBy, after);
      return ending === undefined ? [] : [row(stack, block, ending)];
    });
  });
}

interface Ended {
  readonly ending: Ending;
  /** What makes Terraform replace it, where the configuration tells. */
  readonly by?: string;
}

function endingOf(
  was: Block,
  is: Block | undefined,
  replacedBy: readonly string[],
  after: Stack | undefined,
): Ended | undefined {
  const said = after?.endings.get(was.address);
  // a plan says itself what becomes of each
  if (said !== undefined || after?.format === "plan") return said && { ending: said };
  if (is === undefined) return { ending: "destroyed" };
  const by = replacedBy.find(
    (name) => canonical(was.attributes[name] ?? null) !== canonical(is.attributes[name] ?? null),
  );
  return by === undefined ? undefined : { ending: "replaced", by };
}

const WORDS: { readonly [ending in Ending]: string } = {
  destroyed: "is destroyed",
  replaced: "is replaced: Terraform destroys it and makes it anew",
  forgotten: "is not looked after by Terraform any more",
};

function row(stack: string, block: Block, { ending, by }: Ended): ControlChange {
  const { end, risk, loses } = descriptorOf(block.type)!.lifespan!;
  // Terraform takes back what it forgot only by an import, so that to put the configuration back does not
  const lost =
    ending === "forgotten"
      ? "nothing here keeps its settings as they are, and only an import takes it back"
      : `lost with it: ${loses}`;
  const because = by === undefined ? "" : ` (${by} changed)`;
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, ENDING, end, block.address, ending]),
    verdict: end,
    risk,
    summary: `${block.address} ${WORDS[ending]}${because}; ${lost}.`,
    stack,
    source: block.address,
    subject: block.address,
    control: ENDING,
    label: "Ends",
    before: "there",
    after: ending,
    shownBefore: "there",
    shownAfter: ending,
  };
}
