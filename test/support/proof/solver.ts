import { init } from "z3-solver";

/** A formula over named choices among so many. */
export type Formula =
  | { readonly kind: "equals"; readonly name: string; readonly value: number }
  | { readonly kind: "all" | "any"; readonly parts: readonly Formula[] }
  | { readonly kind: "not"; readonly part: Formula };

export const equals = (name: string, value: number): Formula => ({ kind: "equals", name, value });
export const not = (part: Formula): Formula => ({ kind: "not", part });
export const any = (parts: readonly Formula[]): Formula => ({ kind: "any", parts });
export const all = (parts: readonly Formula[]): Formula => ({ kind: "all", parts });

const WIDTH = 12;

/** Z3 over choices among a few: its own texts take minutes for a pair here, so texts are chosen among those that patterns tell apart. */
export class Solver {
  private constructor(private readonly api: Awaited<ReturnType<typeof init>>) {}

  static async open(): Promise<Solver> {
    return new Solver(await init());
  }

  close(): void {
    this.api.em.PThread.terminateAllThreads();
  }

  /** A choice for each name that makes the formula true, if there is one. */
  async solve(formula: Formula, sizes: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number> | undefined> {
    const { Z3 } = this.api;
    const names = [...sizes.keys()];
    const variable = new Map(names.map((name, i) => [name, `v${i}`]));
    const write = (one: Formula): string => {
      if (one.kind === "equals") return `(= ${variable.get(one.name)!} ${bits(one.value)})`;
      if (one.kind === "not") return `(not ${write(one.part)})`;
      if (one.parts.length === 0) return one.kind === "all" ? "true" : "false";
      return one.parts.length === 1
        ? write(one.parts[0]!)
        : `(${one.kind === "all" ? "and" : "or"} ${one.parts.map(write).join(" ")})`;
    };
    const text = [
      ...names.map((name) => `(declare-const ${variable.get(name)!} (_ BitVec ${WIDTH}))`),
      ...names.map((name) => `(assert (bvult ${variable.get(name)!} ${bits(sizes.get(name)!)}))`),
      `(assert ${write(formula)})`,
    ].join("\n");
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    Z3.del_config(config);
    try {
      const solver = Z3.mk_simple_solver(context);
      Z3.solver_inc_ref(context, solver);
      Z3.solver_from_string(context, solver, text);
      const answer = (await Z3.solver_check(context, solver)) as number;
      if (answer === 0) throw new Error("the solver does not know");
      if (answer < 0) return undefined;
      const model = Z3.model_to_string(context, Z3.solver_get_model(context, solver));
      return new Map(names.map((name) => [name, valueIn(model, variable.get(name)!)]));
    } finally {
      Z3.del_context(context);
    }
  }
}

function bits(value: number): string {
  return `#b${value.toString(2).padStart(WIDTH, "0")}`;
}

function valueIn(model: string, name: string): number {
  const found =
    new RegExp(`\\b${name} -> #(x[0-9a-f]+|b[01]+)`).exec(model)?.[1] ??
    new RegExp(`define-fun ${name} .*\\n?\\s*#(x[0-9a-f]+|b[01]+)`).exec(model)?.[1];
  if (found === undefined) return 0;
  return parseInt(found.slice(1), found.startsWith("x") ? 16 : 2);
}
