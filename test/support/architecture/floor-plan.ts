/** Rooms free of cdktf, so that they load in an instant and run where no stack is. */
export const PURE = [
  "core",
  "catalog",
  "policy",
  "evidence",
  "keeper",
  "stack",
  "review",
  "explain",
  "lint",
  "doctor",
  "why",
  "export",
  "rehearsal",
  "testing",
  "cli",
];

/** The rooms and what each may import of ours, in reading order. A room imports itself too. */
export const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  core: [],
  catalog: ["core"],
  policy: ["core", "catalog"],
  evidence: [],
  stack: ["core", "catalog", "policy"],
  "provider-genesyscloud": [],
  final: ["core", "policy", "stack"],
  genesys: ["core", "catalog", "provider-genesyscloud", "final"],
  keeper: ["core"],
  aws: ["core", "catalog", "policy", "evidence", "keeper", "final"],
  hold: ["core", "catalog", "policy", "provider-genesyscloud", "genesys", "aws", "final"],
  review: ["core", "catalog", "policy", "stack"],
  explain: ["core", "catalog", "policy", "stack"],
  lint: ["core", "catalog", "policy", "stack", "review"],
  doctor: ["core", "catalog", "policy", "stack", "review"],
  why: ["core", "catalog", "stack", "review", "explain"],
  export: ["core", "catalog", "policy", "evidence", "review", "doctor"],
  rehearsal: ["core", "catalog", "stack"],
  testing: ["policy", "stack", "review", "explain", "lint", "rehearsal"],
  cli: PURE.filter((room) => room !== "testing" && room !== "cli"),
  public: [
    "core",
    "catalog",
    "policy",
    "genesys",
    "aws",
    "hold",
    "stack",
    "review",
    "explain",
    "lint",
    "testing",
    "stacks",
  ],
  stacks: ["core", "catalog", "policy", "provider-genesyscloud", "genesys", "aws", "hold", "final", "review"],
  examples: ["public", "provider-genesyscloud"],
  bench: [
    "stacks",
    "rehearsal",
    "public",
    "core",
    "catalog",
    "policy",
    "provider-genesyscloud",
    "genesys",
    "aws",
    "hold",
    "stack",
    "review",
    "doctor",
    "export",
    "scripts",
  ],
};

/** Rooms that may use the bindings of the AWS provider. */
export const AWS_BINDINGS = ["aws", "hold", "stacks", "examples", "bench", "scripts", "test"];

/** Written by a generator: sizes and index files are its business. */
export const GENERATED = "lib/provider-genesyscloud/";

/** What people write by hand, measured as it is: index imports and all. */
export const IMPORTS_INDEXES = "bench/rivals/usual/";

/** Folders of test/ that mirror something else than a room of lib/. */
export const OTHER_TESTS = [
  "bench",
  "cases",
  "docs",
  "examples",
  "properties",
  "rehearsal",
  "moto",
  "s3",
  "scripts",
  "stacks",
  "support",
];

export const LONGEST = { lib: 250, test: 300 };
export const MEDIAN = 90;

/** Which room a file is in: a folder of lib/, `lib` itself, or a folder beside it. */
export function roomOf(path: string): string {
  // plain code inside the room of its construct: it runs in Lambda and in the command line
  if (/^lib\/aws\/hold-keeper\/(handler\/|backfill\/|rule\.ts$)/.test(path)) return "keeper";
  const [top = "", next = "", ...deeper] = path.split("/");
  return top === "lib" && (deeper.length > 0 || !next.includes(".")) && next !== "" ? next : top;
}

/** Tables of data, exempt from the sizes. */
export function isData(path: string): boolean {
  return path.includes("/data/");
}
