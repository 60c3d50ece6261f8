import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Whether there is Debian's Chromium. */
export const HAS_CHROMIUM = spawnSync("chromium", ["--version"]).status === 0;

/** How the page is looked at. */
export interface Look {
  /** @default light */
  readonly scheme?: "light" | "dark";
  /** Below 500, which is the narrowest window, the page stands in a frame of that width. @default 1280 */
  readonly width?: number;
  /** @default 1600 */
  readonly height?: number;
}

const NARROWEST = 500;

function framed(html: string, width: number, height: number): string {
  const text = html.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return `<body style="margin:0"><iframe style="border:0" width="${width}" height="${height}" srcdoc="${text}"></iframe>`;
}

/** The page as the browser understood it, and as it looks. */
export class Browser {
  private readonly folder = mkdtempSync(join(tmpdir(), "chromium-"));

  /** The document after loading. */
  async dom(html: string, look: Look = {}): Promise<string> {
    return this.run(html, look, "--dump-dom");
  }

  /** The page as PNG. */
  async picture(html: string, look: Look = {}): Promise<Buffer> {
    const file = join(this.folder, "page.png");
    await this.run(html, look, `--screenshot=${file}`);
    return readFileSync(file);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async run(
    html: string,
    { scheme = "light", width = 1280, height = 1600 }: Look,
    what: string,
  ): Promise<string> {
    const page = join(this.folder, "page.html");
    writeFileSync(page, width < NARROWEST ? framed(html, width, height) : html);
    const { stdout } = await promisify(execFile)(
      "chromium",
      [
        ...["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=2000"],
        `--user-data-dir=${join(this.folder, "profile")}`,
        `--blink-settings=preferredColorScheme=${scheme === "dark" ? 0 : 1}`,
        `--window-size=${width},${height}`,
        what,
        `file://${page}`,
      ],
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, timeout: 60_000 },
    );
    return stdout;
  }
}
