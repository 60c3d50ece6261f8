/** What a script finds out about the page from inside a browser. */
export interface Measures {
  /** Whether the page is wider than the window. */
  readonly overflows: boolean;
  /** What the tab key goes to, in its order: class, or name, of each. */
  readonly stops: readonly string[];
  /** Nodes of the graph whose text runs out of their box. */
  readonly cut: readonly string[];
  /** Nodes of the graph that lie over one another. */
  readonly overlapping: readonly string[];
  /** Nodes that look the same with and without the focus. */
  readonly unseen: readonly string[];
  /** Texts with less contrast to their ground than 4.5 to 1. */
  readonly faint: readonly string[];
  /** Links that lead nowhere. */
  readonly dead: readonly string[];
  /** Names of the nodes that are drawn in a window of this width. */
  readonly drawn: readonly string[];
  /** Whether a drawing is wider than what it stands in. */
  readonly scrolls: boolean;
  readonly background: string;
}

/** The page with a script that measures it, and without the policy that would forbid the script. */
export function withMeasures(html: string): string {
  const free = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  // a window without a screen does not always have the focus: an attribute stands for it
  const marked = free.replaceAll(":focus-visible", "[data-focus]");
  return marked.replace("</body>", `<script>(${measure.toString()})()</script></body>`);
}

/** The measures from the document that a browser gave back. */
export function measuresOf(dom: string): Measures {
  const found = /<pre id="measures">([^<]*)<\/pre>/.exec(dom)?.[1];
  if (found === undefined) throw new Error("the page was not measured");
  return JSON.parse(decodeURIComponent(found)) as Measures;
}

// runs in the browser; typed loosely, as the tests have no types of a page
function measure(): void {
  /* eslint-disable @typescript-eslint/no-explicit-any */
  const { document, innerWidth, getComputedStyle, parent } = globalThis as any;
  const every = (selector: string): any[] => Array.from(document.querySelectorAll(selector));
  const rgb = (text: string): number[] => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = (text: string): number => {
    const [r = 0, g = 0, b = 0] = rgb(text).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high! + 0.05) / (low! + 0.05);
  };
  const ground = (element: any): string => {
    for (let one = element; one !== null; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor as string;
      if (rgb(color)[3] !== 0) return color;
    }
    return "rgb(255,255,255)";
  };
  // of the two drawings one is shown
  const isShown = (one: any) =>
    one.closest("figure > div") === null || one.closest("figure > div").offsetParent !== null;
  const nodes = every("svg a.node").filter(isShown);
  const boxes = nodes.map((node) => node.querySelector("rect").getBoundingClientRect());
  const label = (node: any): string => node.getAttribute("aria-label");
  const cut = nodes.filter((node, i) =>
    Array.from<any>(node.querySelectorAll("text")).some((text) => {
      const box = text.getBoundingClientRect();
      return (
        box.left < boxes[i].left || box.right > boxes[i].right || box.top < boxes[i].top || box.bottom > boxes[i].bottom
      );
    }),
  );
  const overlapping = nodes.filter((_, i) =>
    boxes.some(
      (box, j) =>
        j < i &&
        box.left < boxes[i].right &&
        boxes[i].left < box.right &&
        box.top < boxes[i].bottom &&
        boxes[i].top < box.bottom,
    ),
  );
  const unseen = nodes.filter((node) => {
    const look = () => getComputedStyle(node.querySelector("rect")).strokeWidth as string;
    const before = look();
    node.setAttribute("data-focus", "");
    const focused = look();
    node.removeAttribute("data-focus");
    return focused === before;
  });
  const inHtml = every(
    "p, li, h1, h2, h3, h4, dt, dd, td, th, summary, code, a:not(.node), .badge, footer, figcaption",
  );
  const faint = [
    ...inHtml.filter((one) => contrast(getComputedStyle(one).color, ground(one)) < 4.5),
    ...every("svg text")
      .filter(isShown)
      .filter((text) => {
        const rect = text.parentElement.querySelector("rect");
        return (
          contrast(
            getComputedStyle(text).fill,
            rect === null ? ground(text.closest("div")) : getComputedStyle(rect).fill,
          ) < 4.5
        );
      }),
  ];
  const stops = every("a[href], summary, [tabindex='0']")
    .filter(isShown)
    .map((one) => one.getAttribute("class") ?? one.tagName.toLowerCase());
  const measures = {
    overflows: document.documentElement.scrollWidth > innerWidth,
    stops,
    cut: cut.map(label),
    overlapping: overlapping.map(label),
    unseen: unseen.map(label),
    faint: faint.map((one) => one.textContent),
    dead: every("a[href]")
      .map((one) => one.getAttribute("href"))
      .filter((href) => document.getElementById(href.slice(1)) === null),
    drawn: nodes.map(label),
    scrolls: every("figure > div").some((one) => one.scrollWidth > one.clientWidth),
    background: getComputedStyle(document.body).backgroundColor,
  };
  const result = document.createElement("pre");
  result.id = "measures";
  result.textContent = encodeURIComponent(JSON.stringify(measures));
  // a page in a frame is measured too
  parent.document.body.append(result);
}
