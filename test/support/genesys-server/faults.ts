import type { ServerResponse } from "node:http";

/** Something that goes wrong with the calls of a path. */
export interface Fault {
  readonly path: RegExp;
  /** @default any */
  readonly method?: string;
  /** Do what is asked, and cut the connection without an answer. */
  readonly loseAnswer?: boolean;
  /** How often. @default always */
  times?: number;
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  /** Sent as it is. */
  readonly body?: string;
  /** How long to wait first. */
  readonly delayMs?: number;
  /** Bytes to send, without an end before them. */
  readonly endless?: number;
  /** Cut the connection without an answer. */
  readonly hangUp?: boolean;
}

/** Takes the first fault for a path, if there is one left. */
export function takeFault(faults: readonly Fault[], path: string, method = ""): Fault | undefined {
  const fault = faults.find(
    (one) => one.path.test(path) && (one.method ?? method) === method && (one.times === undefined || one.times > 0),
  );
  if (fault?.times !== undefined) fault.times--;
  return fault;
}

/**
 * Lets a fault happen.
 * @returns whether the answer was given
 */
export async function happen(fault: Fault, response: ServerResponse): Promise<boolean> {
  if (fault.delayMs !== undefined) await new Promise((done) => setTimeout(done, fault.delayMs));
  if (fault.hangUp) {
    response.socket?.destroy();
    return true;
  }
  if (fault.status === undefined && fault.body === undefined && fault.endless === undefined) return false;
  response.writeHead(fault.status ?? 200, {
    "content-type": "application/json",
    "inin-correlation-id": "fault-correlation-id",
    ...fault.headers,
  });
  if (fault.endless !== undefined) await pour(response, fault.endless);
  response.end(fault.body ?? "");
  return true;
}

async function pour(response: ServerResponse, bytes: number): Promise<void> {
  const part = Buffer.alloc(64 * 1024, 0x20);
  for (let sent = 0; sent < bytes && !response.destroyed; sent += part.length) {
    if (!response.write(part)) await new Promise((go) => setTimeout(go, 1));
  }
}
