import type { PolicyDocument } from "../../stack/policy-parts";

const AFTER_REGION = /((?:arn:[^":<]*:[^":<]*:(?:[^":<]|<[^<>"]*>)*:))(<[^<>"]*>)(?=:)/g;
const ALONE = /"(<[^<>"]*>)"/g;

/**
 * Stand-ins of 12 digits for unknown accounts, since the policy language identifies accounts by digits. The same for
 * both sides.
 */
export class AccountDigits {
  private readonly digits = new Map<string, string>();
  private readonly known: ReadonlySet<string>;
  /** The accounts that the documents name. */
  readonly named = new Set<string>();
  private readonly documents = new WeakMap<PolicyDocument, PolicyDocument>();

  /** @param known accounts that one side knows and the other does not */
  constructor(known: Readonly<Record<string, string>> = {}) {
    for (const [symbol, digits] of Object.entries(known)) this.digits.set(symbol, digits);
    this.known = new Set(Object.keys(known));
  }

  /** Digits for an account or for a symbol of one. */
  of(account: string): string {
    if (!account.startsWith("<")) return account;
    let found = this.digits.get(account);
    if (found === undefined) {
      found = `0000${String(this.digits.size).padStart(8, "0")}`;
      this.digits.set(account, found);
    }
    return found;
  }

  /** Every unknown account with its digits. */
  entries(): readonly (readonly [string, string])[] {
    return [...this.digits];
  }

  /** Whether digits stand for an unknown account. */
  isOpen(account: string): boolean {
    return [...this.digits].some(([symbol, digits]) => digits === account && !this.known.has(symbol));
  }

  /** A text with digits in place of accounts. */
  inText(text: string): string {
    if (!text.includes("<")) return text;
    return text
      .replace(AFTER_REGION, (_, head: string, symbol: string) => head + this.of(symbol))
      .replace(ALONE, (all, symbol: string) => (symbol.includes("account") ? `"${this.of(symbol)}"` : all));
  }

  /** A document with digits in place of accounts; the same object if nothing is replaced. */
  inDocument(document: PolicyDocument): PolicyDocument {
    let found = this.documents.get(document);
    if (found === undefined) {
      const text = JSON.stringify(document);
      for (const account of text.match(/\b\d{12}\b/g) ?? []) this.named.add(account);
      const replaced = this.inText(text);
      found = replaced === text ? document : (JSON.parse(replaced) as PolicyDocument);
      this.documents.set(document, found);
    }
    return found;
  }

  /** A text with the symbols back in place. */
  restore(text: string): string {
    let restored = text;
    for (const [symbol, digits] of this.digits) {
      if (!this.known.has(symbol)) restored = restored.replaceAll(digits, symbol);
    }
    return restored;
  }
}
