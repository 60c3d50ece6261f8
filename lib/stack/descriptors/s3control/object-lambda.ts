import { blocksOf, first, textOf, textsOf } from "../../attributes";
import { within, type Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { control, settingsOf } from "../../setting";
import { named, textOrSymbol } from "../named";

const OF = control("accessPointOf", "Leads through access point", "either", "access", {
  noun: "access point that it uses",
  coming: "acts",
});
const CHANGED_BY = control("objectLambda", "Objects are changed by", "either", "access", {
  noun: "the function that transforms objects",
  coming: "acts",
});
const FEATURES = control("objectLambdaFeatures", "Passes on", "adds", "access", { noun: "what it passes on" });

/** An endpoint at which a function transforms objects on read. */
export const objectLambdaAccessPoint: Descriptor = {
  type: "aws_s3control_object_lambda_access_point",
  settings: (block) => {
    const { supporting_access_point, allowed_features, transformation_configuration } = first(
      block.attributes["configuration"],
    );
    const changed = blocksOf(transformation_configuration).map(({ actions, content_transformation }) => {
      const { function_arn, function_payload } = first(first(content_transformation)["aws_lambda"]);
      return [...[...textsOf(actions)].sort(), "by", function_arn, function_payload]
        .filter(Boolean)
        .map(String)
        .join(" ");
    });
    const name = textOrSymbol(block, "name");
    return settingsOf({ kind: "Object Lambda access point", name, by: "address" }, block.address, [
      named(name),
      [OF, String(supporting_access_point)],
      [CHANGED_BY, changed.sort().join(", ")],
      [FEATURES, [...textsOf(allowed_features)].sort()],
    ]);
  },
  reads: [
    "name",
    ...within("configuration", "supporting_access_point", "allowed_features", "transformation_configuration.actions"),
    ...within(
      "configuration.transformation_configuration.content_transformation.aws_lambda",
      "function_arn",
      "function_payload",
    ),
  ],
  inert: { "configuration.cloud_watch_metrics_enabled": "only metrics" },
};

/** The policy of an Object Lambda access point. */
export const objectLambdaPolicy: Descriptor = {
  type: "aws_s3control_object_lambda_access_point_policy",
  sets: ["account_id", "name"],
  policies: (block) => {
    const { partition, region, account } = block.place;
    const of = textOf(block.attributes["account_id"]) ?? account;
    const owner = `arn:${partition}:s3-object-lambda:${region}:${of}:accesspoint/${textOrSymbol(block, "name")}`;
    return [{ kind: "other", owner, source: block.address, apart: true, ...readDocument(block.attributes["policy"]) }];
  },
  reads: ["name", "account_id", "policy"],
};
