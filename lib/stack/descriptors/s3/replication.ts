import { blocksOf, first, textOf, unique, without, type Attributes } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import { accountOf } from "../../external";
import type { Block } from "../../model";
import type { Found } from "../../setting";
import { BUCKET } from "./controls";

/** Where objects are copied to, and how; as the bucket's own argument and the resource of its own both write it. */
export function replication(attributes: Attributes, { place }: Block): readonly Found[] {
  const { rule, rules, role, ...more } = attributes;
  const all = blocksOf(rule ?? rules);
  const isOn = ({ status }: Attributes) => status !== "Disabled";
  const to = all.filter(isOn).map((one) => destination(first(one["destination"])));
  const buckets = unique(to.map(({ bucket }) => bucket));
  const outside = to.filter(({ account }) => account !== undefined && account !== place.account);
  const how = all.map(({ destination: into, id: _, ...one }) => {
    const { bucket: __, ...rest } = first(into);
    return { ...one, destination: rest };
  });
  return [
    [BUCKET.replication, buckets.length === 0 ? null : buckets.join(", ")],
    [BUCKET.replicationTo, unique(outside.map(words))],
    [
      BUCKET.replicationHow,
      all.length === 0 ? null : canonicalOrDigest({ role, how, ...without(more, ["bucket", "id"]) }),
    ],
  ];
}

interface Destination {
  readonly bucket: string;
  readonly account: string | undefined;
  readonly owns: boolean;
}

function destination(into: Attributes): Destination {
  const bucket = String(into["bucket"]);
  const account = textOf(into["account"]) ?? accountOf(textOf(into["bucket"]) ?? "");
  const { owner } = first(into["access_control_translation"]);
  return { bucket, account: account === "" ? undefined : account, owns: owner === "Destination" };
}

function words({ bucket, account, owns }: Destination): string {
  return `${bucket} of account ${account}${owns ? ", which owns the copies" : ""}`;
}
