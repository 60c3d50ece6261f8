import { optionalPeer } from "../core";

// at run time: who does not rehearse does without them
/* eslint-disable @typescript-eslint/no-require-imports */

/** The server of Terraform's plugin protocol. @throws Error that says what to install */
export const grpc = () =>
  optionalPeer("@grpc/grpc-js", () => require("@grpc/grpc-js") as typeof import("@grpc/grpc-js"));

/** The reader of the protocol's definition. @throws Error that says what to install */
export const protoLoader = () =>
  optionalPeer("@grpc/proto-loader", () => require("@grpc/proto-loader") as typeof import("@grpc/proto-loader"));

/** The encoding of Terraform's values. @throws Error that says what to install */
export const msgpack = () =>
  optionalPeer("@msgpack/msgpack", () => require("@msgpack/msgpack") as typeof import("@msgpack/msgpack"));
