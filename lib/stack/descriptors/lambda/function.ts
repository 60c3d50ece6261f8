import { blocksOf, first, flagOf, pick, textOrNull } from "../../attributes";
import { canonicalInOrder, canonicalOrDigest, hidden } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import type { Block } from "../../model";
import { control, settingsOf, type Subject } from "../../setting";
import { own, regionalArn } from "../arns";
import { failing } from "../delivery";
import { DESCRIPTION, TAGS } from "../inert";
import { encryptedWith } from "../encryption";
import { named, textOrSymbol } from "../named";
import { workings } from "../workings";

const CODE = control("functionCode", "Code", "either", "access", { going: "unknown" });
const SETTINGS = control("functionSettings", "Role, runtime, network and environment", "either", "access", {
  noun: "set of role, runtime, network and environment",
});
const SOURCE = control("eventSource", "Reads from", "either", "access", {
  noun: "what it reads from",
  coming: "acts",
  going: "unknown",
});
const URL = control("functionUrl", "Address on the internet asks for", [null, "AWS_IAM", "NONE"], "external", {
  noun: "authentication of its function URL",
  coming: (value) => value === "NONE",
});

const RUNS = control("functionUrlRuns", "Address on the internet runs", "either", "access", {
  noun: "code behind its function URL",
});

const FILES = ["source_code_hash", "filename", "s3_bucket", "s3_key", "s3_object_version", "image_uri"];
const RUNNING = ["handler", "runtime", "role", "vpc_config"];

// documented: Lambda API, CreateFunction; the rest by the provider's pages
const FUNCTION = workings({
  memory_size: 128,
  timeout: 3,
  reserved_concurrent_executions: -1,
  architectures: ["x86_64"],
  ephemeral_storage: [{ size: 512 }],
  tracing_config: [{ mode: "PassThrough" }],
});
const MAPPING = workings({
  batch_size: 10,
  maximum_batching_window_in_seconds: 0,
  function_response_types: undefined,
  scaling_config: undefined,
});

function about(kind: string, block: Block): Subject {
  return { kind, name: textOrSymbol(block, "function_name"), by: "address" };
}

function inOrder(list: unknown): string | undefined {
  const items = blocksOf(list);
  return items.length === 0 ? undefined : canonicalInOrder(items);
}

/** A function: its code, and its role. */
export const lambdaFunction: Descriptor = {
  type: "aws_lambda_function",
  derived: { arn: regionalArn("lambda", ({ text }) => `function:${text("function_name")}`), id: own("function_name") },
  settings: (block) => {
    const { environment, layers, image_config } = block.attributes;
    const running = {
      ...pick(block.attributes, RUNNING),
      // it may contain secrets, so it is compared by digest and never shown
      environment: hidden(environment),
      // a later layer overrides files of earlier ones, and a command is an ordered list
      layers: inOrder(layers),
      image_config: hidden(inOrder(image_config)),
    };
    const subject = about("function", block);
    return settingsOf(subject, block.address, [
      named(subject.name),
      [CODE, canonicalOrDigest(pick(block.attributes, FILES))],
      [SETTINGS, canonicalOrDigest(running)],
      ...encryptedWith(block.attributes["kms_key_arn"], block.place),
      ...failing(subject.name, first(block.attributes["dead_letter_config"])["target_arn"], block.place),
      ...FUNCTION.of(block.attributes),
    ]);
  },
  holds: "permissions, addresses and versions of it that are made elsewhere",
  comes: "it is not invoked by itself; permissions, event sources and URLs have their own rows",
  reads: [
    "function_name",
    ...FILES,
    ...RUNNING,
    "environment",
    "layers",
    "image_config",
    "kms_key_arn",
    "dead_letter_config.target_arn",
    ...FUNCTION.names,
  ],
  defaults: {
    package_type: "Zip",
    publish: false,
    skip_destroy: false,
    replace_security_groups_on_destroy: false,
    logging_config: { log_format: "Text" },
  },
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    last_modified: "when its code or its settings changed, which are read",
    source_code_size: "the size of its code, whose hash is read",
    version: "a number that AWS counts; aliases are read",
    qualified_arn: "its ARN with its version",
    invoke_arn: "follows from its ARN",
    qualified_invoke_arn: "follows from its ARN and its version",
    response_streaming_invoke_arn: "follows from its ARN",
  },
};

/** A source from which a function reads with the permissions of its role. */
export const eventSourceMapping: Descriptor = {
  type: "aws_lambda_event_source_mapping",
  sets: ["function_name", "event_source_arn"],
  settings: (block) => {
    const { event_source_arn, enabled, filter_criteria } = block.attributes;
    const source = String(event_source_arn ?? "not known");
    const failed = first(first(block.attributes["destination_config"])["on_failure"])["destination_arn"];
    const filter = filter_criteria === undefined ? "" : `, filtered by ${canonicalOrDigest(filter_criteria)}`;
    const on = flagOf(enabled, true);
    const off = on === true ? "" : on === false ? ", switched off" : `, switched on: ${on}`;
    return settingsOf(about("events for function", block), block.address, [
      [SOURCE, `${source} for ${String(block.attributes["function_name"])}${filter}${off}`],
      ...failing(source, failed, block.place),
      ...MAPPING.of(block.attributes),
    ]);
  },
  reads: [
    "function_name",
    "event_source_arn",
    "enabled",
    "filter_criteria",
    "destination_config.on_failure.destination_arn",
    ...MAPPING.names,
  ],
};

/** A public URL that invokes a function. */
export const functionUrl: Descriptor = {
  type: "aws_lambda_function_url",
  settings: (block) =>
    settingsOf(about("address of function", block), block.address, [
      [URL, textOrNull(block.attributes["authorization_type"])],
      [RUNS, String(block.attributes["function_name"])],
    ]),
  comes: "the function's permissions decide who may call it, unless it requires no authentication",
  reads: ["function_name", "authorization_type"],
  defaults: { invoke_mode: "BUFFERED" },
};
