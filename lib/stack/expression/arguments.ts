import { hasSymbol } from "../resolve/symbols";
import { ofOneType } from "./one-type";

/** A function of known values; undefined if it does not apply, or if the result depends on an unknown value. */
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

/**
 * A function of one ASCII text: Terraform counts and changes the case of other characters differently than JavaScript.
 */
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
