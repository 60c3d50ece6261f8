import type { ExtensionCodec } from "@msgpack/msgpack";
import { msgpack } from "../peers";

/** A value that only an apply will know. */
export class Unknown {
  static readonly value = new Unknown();
}

/** A value of Terraform's type system as it stands in a configuration, plan or state. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | ValueObject;

/** An object or map value. */
export interface ValueObject {
  readonly [name: string]: Value;
}

/** A value on the wire, in one of two encodings. */
export interface WireValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

// the protocol's extension types: 0 is unknown, 12 unknown with hints on what it may be
const UNKNOWN = 0;
const REFINED_UNKNOWN = 12;

let codec: ExtensionCodec | undefined;

function extensionCodec(): ExtensionCodec {
  if (codec !== undefined) return codec;
  codec = new (msgpack().ExtensionCodec)();
  codec.register({
    type: UNKNOWN,
    encode: (value) => (value instanceof Unknown ? Uint8Array.of(0) : null),
    decode: () => Unknown.value,
  });
  codec.register({ type: REFINED_UNKNOWN, encode: () => null, decode: () => Unknown.value });
  return codec;
}

/** Reads a value from the wire; nothing at all is null. */
export function fromWire(wire: WireValue | null | undefined): Value {
  if (wire?.msgpack?.length) return msgpack().decode(wire.msgpack, { extensionCodec: extensionCodec() }) as Value;
  if (wire?.json?.length) return JSON.parse(Buffer.from(wire.json).toString()) as Value;
  return null;
}

export function toWire(value: Value): WireValue {
  return { msgpack: msgpack().encode(value, { extensionCodec: extensionCodec() }) };
}

/** Whether a value has named parts. */
export function isObject(value: Value | undefined): value is ValueObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}
