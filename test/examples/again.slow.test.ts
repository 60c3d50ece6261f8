import { exampleNames, synthesizeExample, type Synthesized } from "../../scripts/support/examples";

test.each(exampleNames())(
  "synthesizing %s again gives the same bytes",
  async (name) => {
    const [once, again] = await Promise.all([synthesizeExample(name), synthesizeExample(name)]);
    const texts = (stacks: Synthesized) => Object.values(stacks).map(({ text }) => text);
    expect(texts(again)).toEqual(texts(once));
  },
  60_000,
);
