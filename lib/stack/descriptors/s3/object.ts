import { flagOf, textOrNull } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { TAGS } from "../inert";
import { textOrSymbol } from "../named";
import { inForce } from "./acl";
import { BUCKET } from "./controls";
import { bucketName } from "./names";

const WHERE = control("object", "Object", "either", "protection", { coming: "acts", going: "unknown" });
const HOLD = control("legalHold", "Legal hold", ["ON", null], "protection");
const MODE = { ...BUCKET.retentionMode, label: "Retention mode", noun: "mode of its retention" } as const;
const UNTIL = control("retainUntil", "Retained until", "later", "protection", { noun: "end of its retention" });
const FORCE = control("forceDestroyObject", "Destroyed though a hold is on it", "less", "protection", {
  noun: "destruction despite a legal hold",
  going: "nothing",
});

// an object with its ACL, hold and retention. Its content is compared as written
const object = (type: string): Descriptor => ({
  type,
  sets: ["bucket", "key"],
  settings: (block, stack) => {
    const { address, attributes: a } = block;
    const hold = a["object_lock_legal_hold_status"];
    return settingsOf({ kind: "object", name: address, by: "address" }, address, [
      [WHERE, `${bucketName(block)}/${textOrSymbol(block, "key")}`],
      ...inForce([[BUCKET.acl, textOrNull(a["acl"])]], bucketName(block), stack),
      [HOLD, hold === "OFF" ? null : textOrNull(hold)],
      [MODE, textOrNull(a["object_lock_mode"])],
      [UNTIL, textOrNull(a["object_lock_retain_until_date"])],
      [FORCE, flagOf(a["force_destroy"], false)],
    ]);
  },
  holds: "the object, as far as its bucket keeps no versions",
  reads: [
    "bucket",
    "key",
    "acl",
    "force_destroy",
    "object_lock_legal_hold_status",
    "object_lock_mode",
    "object_lock_retain_until_date",
  ],
  defaults: { acl: "private", storage_class: "STANDARD", force_destroy: false },
  inert: { ...TAGS },
});

export const s3Object = object("aws_s3_object");
/** The same under its deprecated name. */
export const bucketObject = object("aws_s3_bucket_object");
