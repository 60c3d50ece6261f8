import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { GrpcObject, ServiceClientConstructor, UntypedServiceImplementation } from "@grpc/grpc-js";
import { grpc, protoLoader } from "../peers";
import type { Handlers, Request } from "./handlers";

/** A served provider, and how Terraform finds it. */
export interface Served {
  readonly socket: string;
  /** Value of one key of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: object;
  /** Ends the service and removes its socket. */
  close(): void;
}

/**
 * Serves a provider in this process, on a socket of its own.
 * While it serves, nothing in this process may wait synchronously for Terraform (`spawnSync`): both would hang.
 * @param folder where the socket goes; a short path, sockets allow about a hundred characters
 */
export async function serve(answers: Handlers, folder: string): Promise<Served> {
  const socket = join(folder, `${randomBytes(4).toString("hex")}.sock`);
  const { Server, ServerCredentials } = grpc();
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(protocol().service, implementation(answers));
  await new Promise<void>((done, fail) =>
    server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (error) => (error ? fail(error) : done())),
  );
  return {
    socket,
    reattach: {
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: process.pid,
      Test: true,
      Addr: { Network: "unix", String: socket },
    },
    // removes the socket too
    close: () => server.forceShutdown(),
  };
}

function protocol(): ServiceClientConstructor {
  const options = { keepCase: true, longs: Number, defaults: false };
  const root = grpc().loadPackageDefinition(protoLoader().loadSync(join(__dirname, "tfplugin6.proto"), options));
  return (root["tfplugin6"] as GrpcObject)["Provider"] as ServiceClientConstructor;
}

function implementation(answers: Handlers): UntypedServiceImplementation {
  return Object.fromEntries(
    Object.entries(answers).map(([method, answer]) => [
      method,
      (call: { readonly request: Request }, reply: (error: Error | null, response?: object) => void) => {
        try {
          reply(null, answer(call.request));
        } catch (error) {
          reply(error as Error);
        }
      },
    ]),
  );
}
