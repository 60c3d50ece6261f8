import type { Descriptor } from "../descriptor";
import { DESCRIPTION, TAGS } from "./inert";

/** A database of the Glue catalog: names of tables. What it grants on them by default is not read, and so compared as it stands. */
export const catalogDatabase: Descriptor = {
  type: "aws_glue_catalog_database",
  comes: "names of tables; who may read what they are of is in policies of buckets and in Lake Formation",
  ends: "names of tables; what they are of stays",
  reads: [],
  defaults: { catalog_id: ({ account }) => account },
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    name: "by which queries find its tables",
    parameters: "properties for those who read the catalog",
  },
};
