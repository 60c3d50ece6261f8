import { hasSymbol } from "../resolve/symbols";
import { ofOneType } from "./one-type";

/** What a function answers for values that are known; undefined where it does not apply, or depends on what is not known. */
export type Fn = (...args: readonly unknown[]) => unknown;

export const isText = (value: unknown): value is string => typeof value === "string";
/** Whether a value is a text without symbols. */
export const known = (value: unknown): value is string => isText(value) && !hasSymbol(value);
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A function of one text. */
export const onText =
  (change: (text: string) => unknown): Fn =>
  (value) =>
    known(value) ? change(value) : undefined;

/** A function of one text in plain letters: others are counted, and made small, in another way than here. */
export const onAscii = (change: (text: string) => unknown): Fn =>
  onText((text) => (isAscii(text) ? change(text) : undefined));

export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** A function of a list of one type. */
export const ofOne =
  (change: (items: readonly unknown[]) => unknown): Fn =>
  (value) => {
    const items = isList(value) ? ofOneType(value) : undefined;
    return items && change(items);
  };
