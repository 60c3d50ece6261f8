import type { TerraformProvider } from "cdktf";
import { dependenciesOf } from "./order";
import type { Attributes, Block } from "./written";

/**
 * A resource or a data source as its construct created it, recorded before anything else can change it. Addresses are computed
 * on access, so that a logical id can still be overridden.
 */
export class Made {
  private readonly own: string;
  private readonly lifecycle: string;
  private readonly provider: TerraformProvider | undefined;
  private readonly waits: readonly string[] | undefined;

  constructor(private readonly resource: Block) {
    this.own = JSON.stringify((resource as unknown as Synthesized).synthesizeAttributes());
    this.lifecycle = JSON.stringify(snakeCase(resource.lifecycle ?? {}));
    this.provider = resource.provider;
    // values from `setDependsOn` are read through it; values from a constructor are strings
    const { get } = Object.getOwnPropertyDescriptor(resource, "dependsOn") ?? {};
    this.waits = get === undefined ? resource.dependsOn && [...resource.dependsOn] : undefined;
  }

  /** Attributes by their Terraform names, with unresolved tokens. */
  get attributes(): Attributes {
    return {
      ...(JSON.parse(this.own) as Attributes),
      lifecycle: JSON.parse(this.lifecycle) as unknown,
      provider: this.provider?.fqn,
      depends_on: dependenciesOf(this.resource) ?? this.waits,
    };
  }

  /** Whether nothing differs. */
  isAsMade({ "//": _, ...written }: Attributes): boolean {
    const { lifecycle = {}, provider, depends_on: waits = [], ...own } = written;
    return (
      JSON.stringify(own) === this.own &&
      JSON.stringify(lifecycle) === this.lifecycle &&
      provider === this.provider?.fqn &&
      JSON.stringify(waits) === JSON.stringify(dependenciesOf(this.resource) ?? this.waits ?? [])
    );
  }
}

// protected in cdktf
interface Synthesized {
  readonly synthesizeAttributes: () => Attributes;
}

function snakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      snakeCase(one),
    ]),
  );
}
