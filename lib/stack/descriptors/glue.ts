import type { Descriptor } from "../descriptor";
import { DESCRIPTION, TAGS } from "./inert";

/**
 * A database of the Glue catalog. Its default permissions on tables are not read, and therefore compared as written.
 */
export const catalogDatabase: Descriptor = {
  type: "aws_glue_catalog_database",
  comes: "names of tables; bucket policies and Lake Formation decide who may read the data",
  ends: "names of tables; the data is not deleted",
  reads: [],
  defaults: { catalog_id: ({ account }) => account },
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    name: "used by queries to find its tables",
    parameters: "properties for readers of the catalog",
  },
};
