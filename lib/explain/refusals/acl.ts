import type { RefusalRule, SentUpload } from "./types";

const ACL = "x-amz-acl";
const OWNER = "bucket-owner-full-control";
const PUBLIC = ["public-read", "public-read-write", "authenticated-read"];
// groups that are everybody, by the last part of their URI
const PUBLIC_GROUP = /\/groups\/global\/(AllUsers|AuthenticatedUsers)\b/i;

/** Access control lists in headers, and buckets that take none. */
export const aclRules: readonly RefusalRule[] = [
  {
    code: "ACL_GIVEN_TWICE",
    answer: "400 InvalidRequest",
    because: "request",
    source: "documented",
    find: ({ headers }) => {
      const grants = grantsIn(headers);
      if (headers[ACL] === undefined || grants.length === 0) return [];
      const reason = `${ACL} and ${grants.join(" and ")} come together; S3 takes a canned list or grants, not both.`;
      return [{ reason, change: [`Leave out ${grants.join(" and ")}.`, `Leave out ${ACL}.`] }];
    },
  },
  {
    code: "ACL_NOT_TAKEN",
    answer: "400 AccessControlListNotSupported",
    because: "bucket",
    source: "documented",
    find: ({ headers }, { ownership }) => {
      const refused = disabledAcls(headers);
      if (refused.length === 0 || (ownership !== undefined && ownership !== "BucketOwnerEnforced")) return [];
      const names = refused.join(" and ");
      // a grant of full control to the bucket's owner is taken; whose id it names is not ours to know
      const ownersPerhaps = refused.length === 1 && refused[0] === "x-amz-grant-full-control";
      const sure = ownership !== undefined && !ownersPerhaps;
      const why = "The bucket's owner owns every object (BucketOwnerEnforced), so S3 takes no access control list";
      const but = ownersPerhaps ? "unless it grants full control to the bucket's owner alone" : `but ${OWNER}`;
      const reason =
        ownership === undefined
          ? `Whether the bucket takes access control lists (${names}) was not read; a bucket made since April 2023 does not unless told to.`
          : `${why} ${but}; the upload carries ${names}.`;
      return [{ reason, change: [`Leave out ${names}.`, `Send ${ACL}: ${OWNER} in its place.`], sure }];
    },
  },
  {
    code: "PUBLIC_ACL_BLOCKED",
    answer: "403 AccessDenied",
    because: "bucket",
    source: "documented",
    find: ({ headers }, { ownership, blocksPublicAcls }) => {
      const open = publicAcls(headers);
      if (open.length === 0 || ownership === "BucketOwnerEnforced" || blocksPublicAcls === false) return [];
      const names = open.join(" and ");
      const known = blocksPublicAcls === true;
      const reason = known
        ? `Public access control lists are blocked (block_public_acls), and ${names} is public.`
        : `${names} is public; whether bucket or account block public access control lists was not read.`;
      const change = [`Leave out ${names}; a public recording is hardly what you want.`];
      return [{ reason, change, sure: known && ownership !== undefined }];
    },
  },
];

function grantsIn(headers: SentUpload["headers"]): readonly string[] {
  return Object.keys(headers).filter((name) => name.startsWith("x-amz-grant-"));
}

// what a bucket without access control lists refuses
function disabledAcls(headers: SentUpload["headers"]): readonly string[] {
  const canned = headers[ACL];
  return [...(canned === undefined || canned === OWNER ? [] : [ACL]), ...grantsIn(headers)];
}

function publicAcls(headers: SentUpload["headers"]): readonly string[] {
  const canned = PUBLIC.includes(headers[ACL] ?? "") ? [ACL] : [];
  return [...canned, ...grantsIn(headers).filter((name) => PUBLIC_GROUP.test(headers[name]!))];
}
