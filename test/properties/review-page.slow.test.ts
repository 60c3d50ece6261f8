import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderHtml } from "../../lib/review/render";
import { reportOf } from "../../lib/review/report";
import { Browser, HAS_CHROMIUM, type Look } from "../../scripts/support/chromium";
import { hostileReview } from "../support/hostile-review";
import { HOSTILE_TEXTS } from "../support/hostile-texts";
import { measuresOf, withMeasures, type Measures } from "../support/page-measures";
import { grant, inventory, sampleReview } from "../support/sample-review";

const OUT = join(__dirname, "..", "..", ".tmp", "review-page");
if (!HAS_CHROMIUM && process.env["CI"] !== "true") {
  console.log(
    "SKIPPED: there is no chromium here, so the page of a review is not looked at (Debian: apt-get install chromium)",
  );
}
const inBrowser = HAS_CHROMIUM || process.env["CI"] === "true" ? describe : describe.skip;

const small = renderHtml(reportOf(sampleReview()));
const wide = (() => {
  const { before, after } = sampleReview().stacks[0]!;
  const more = Array.from({ length: 40 }, (_, i) => [
    grant({
      principal: `role writer-${i % 7}`,
      resources: [`arn:aws:s3:::example-bucket-with-a-rather-long-name-${i}/*`],
    }),
    grant({
      plane: "Genesys Cloud",
      kind: "permission",
      principal: 'OAuth client "other"',
      actions: [`domain:entity${i}:view`],
    }),
  ]).flat();
  const stack = {
    before: inventory([...before!.grants, ...more]),
    after: inventory([...after!.grants, ...more, grant({ resources: ["arn:aws:s3:::new/*"] })]),
  };
  return renderHtml(reportOf(sampleReview(stack)));
})();

inBrowser("the page of a review in a real browser", () => {
  const browser = new Browser();
  afterAll(() => browser.close());
  const measure = async (html: string, look: Look = {}): Promise<Measures> =>
    measuresOf(await browser.dom(withMeasures(html), look));

  describe.each([
    ["a small review", small],
    ["a large review", wide],
  ])("%s", (name, html) => {
    test.each<[string, Look]>([
      ["light", { scheme: "light" }],
      ["dark", { scheme: "dark" }],
      ["on a telephone", { width: 390 }],
      ["on a telephone at night", { width: 390, scheme: "dark" }],
    ])("%s: everything fits, can be read, and shows the focus", async (how, look) => {
      const { overflows, cut, overlapping, unseen, faint, dead } = await measure(html, look);
      expect({ overflows, cut, overlapping, unseen, faint, dead }).toEqual({
        overflows: false,
        cut: [],
        overlapping: [],
        unseen: [],
        faint: [],
        dead: [],
      });
      const picture = await browser.picture(html, { ...look, height: 3000 });
      mkdirSync(OUT, { recursive: true });
      // for people to look at
      writeFileSync(join(OUT, `${name} ${how}.png`.replaceAll(" ", "-")), picture);
      expect(picture.length).toBeGreaterThan(50_000);
    });
  });

  test.each([320, 390, 768, 1024])("at %d pixels the drawing shows what changed, without scrolling", async (width) => {
    const { drawn, scrolls } = await measure(wide, { width });
    expect(scrolls).toBe(false);
    expect(drawn.filter((node) => node.endsWith("broader")).length).toBeGreaterThanOrEqual(2);
    expect(drawn.length).toBeLessThanOrEqual(24);
  });

  test("a wide window draws all of a small graph", async () => {
    expect((await measure(small)).drawn).toHaveLength(13);
  });

  test("follows the scheme of the reader", async () => {
    const [light, dark] = [await measure(small, { scheme: "light" }), await measure(small, { scheme: "dark" })];
    expect(light.background).toBe("rgb(255, 255, 255)");
    expect(dark.background).toBe("rgb(20, 23, 27)");
  });

  test("the tab key goes to the skip links first, then to every node in reading order", async () => {
    const { stops } = await measure(small);
    expect(stops.slice(0, 2)).toEqual(["skip", "skip"]);
    const nodes = stops.filter((stop) => stop.startsWith("node"));
    expect(nodes).toHaveLength(13);
    expect(stops.indexOf("scroll wide")).toBeLessThan(stops.indexOf(nodes[0]!));
  });

  test("its policy stops a script and a style that got in all the same", async () => {
    const injected = small.replace(
      "<main",
      '<script>document.title = "ran"</script><img src="x" onerror="document.title = \'ran\'"><main',
    );
    expect(injected).not.toBe(small);
    expect(await browser.dom(injected)).toContain("<title>Permission review: broader</title>");
  });

  test("hostile names stay text: the browser sees the same elements and attributes as with a plain name", async () => {
    const frame = async (text: string) => {
      const dom = await browser.dom(renderHtml(reportOf(hostileReview(text))));
      const tags = [...dom.matchAll(/<(\/?[a-zA-Z0-9!]+(?:\s[^>]*)?)>/g)].map((match) => match[1]!);
      return tags.map((tag) => tag.replace(/"[^"]*"/g, "")).filter((tag) => !/^(path|\/?g\b|rect|text)/.test(tag));
    };
    const plain = await frame("name");
    expect(plain.length).toBeGreaterThan(100);
    // several at once: each page takes the browser a while
    const texts = HOSTILE_TEXTS.filter((one) => /[<>"'&`\u0000]/.test(one));
    for (let i = 0; i < texts.length; i += 4) expect(await frame(texts.slice(i, i + 4).join(" "))).toEqual(plain);
  }, 240_000);
});
