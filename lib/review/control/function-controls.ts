import { blocksOfType, symbolOf, type ReviewBlock, type ReviewStack } from "../input";
import type { InventoryControl } from "../types";
import { canonicalOrDigest, digest } from "./canonical";
import { isOn, rowsFor, textOrNull, type Found } from "./subjects";

type Read = (block: ReviewBlock) => readonly Found[];

const READERS: readonly (readonly [type: string, words: string, read: Read])[] = [
  ["aws_lambda_function", "function", lambda],
  ["aws_lambda_event_source_mapping", "events for function", mapping],
  ["aws_lambda_function_url", "address of function", url],
];

/** What functions run, as whom, and what starts them. */
export function functionControls(stack: ReviewStack): readonly InventoryControl[] {
  return READERS.flatMap(([type, words, read]) =>
    blocksOfType(stack, type).flatMap((block) => {
      const name = textOrNull(block.attributes["function_name"]) ?? symbolOf(`${block.address}.function_name`);
      return rowsFor(`${words} ${name}`, read(block));
    }),
  );
}

// an environment may hold secrets, so it is told apart and never shown
function lambda({ attributes, address }: ReviewBlock): readonly Found[] {
  const { source_code_hash, filename, s3_bucket, s3_key, s3_object_version, image_uri } = attributes;
  const { handler, runtime, role, layers, environment } = attributes;
  const code = source_code_hash ?? { filename, s3_bucket, s3_key, s3_object_version, image_uri };
  return [
    ["functionCode", canonicalOrDigest(code), address],
    ["functionSettings", digest({ handler, runtime, role, layers, environment }), address],
  ];
}

function mapping({ attributes, address }: ReviewBlock): readonly Found[] {
  const { event_source_arn, enabled, filter_criteria } = attributes;
  const source = String(event_source_arn ?? "not known");
  const filter = filter_criteria === undefined ? "" : `, filtered by ${canonicalOrDigest(filter_criteria)}`;
  return [
    ["eventSource", `${source}${filter}${enabled === undefined || isOn(enabled) ? "" : ", switched off"}`, address],
  ];
}

function url({ attributes, address }: ReviewBlock): readonly Found[] {
  return [["functionUrl", textOrNull(attributes["authorization_type"]), address]];
}
