import { perhapsBy, unreadTypes, type Stack } from "../../stack";
import { codes } from "./table";

/** What of a stack is not on its page, and what is on it and may not be there. */
export function unreadNotes(stack: Stack): readonly string[] {
  const modules = stack.frame.filter(({ kind }) => kind === "module").map(({ address }) => address);
  const types = [...unreadTypes(stack)].map(([type, count]) => `${count} of ${codes([type])}`);
  const blocks = [...stack.resources.values()].flat();
  return [
    ...modules.map((module) => `What ${codes([module])} makes is not in what was read, and so not on this page.`),
    ...(types.length === 0 ? [] : [`Resources that were not read, and are not on this page: ${types.join(", ")}.`]),
    ...blocks.flatMap((block) => {
      const by = perhapsBy(block);
      if (by === undefined) return [];
      return [
        `Whether ${codes([block.address])} is made is not known (${codes([by])}): what this page says of it may not hold.`,
      ];
    }),
  ];
}
