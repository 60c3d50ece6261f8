import type { RefusalRule, SentUpload } from "./types";

const ACL = "x-amz-acl";
const OWNER = "bucket-owner-full-control";
const PUBLIC = ["public-read", "public-read-write", "authenticated-read"];
// groups that include everyone, by the last part of their URI
const PUBLIC_GROUP = /\/groups\/global\/(AllUsers|AuthenticatedUsers)\b/i;

/** Access control lists in headers, and public access that a bucket does not accept. */
export const aclRules: readonly RefusalRule[] = [
  {
    code: "ACL_GIVEN_TWICE",
    answer: "400 InvalidRequest",
    because: "request",
    source: "documented",
    find: ({ headers }) => {
      const grants = grantsIn(headers);
      if (headers[ACL] === undefined || grants.length === 0) return [];
      const reason = `${ACL} and ${grants.join(" and ")} are both set; S3 accepts a canned ACL or grants, not both.`;
      return [{ reason, change: [`Omit ${grants.join(" and ")}.`, `Omit ${ACL}.`] }];
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
      // a grant of full control to the bucket's owner is accepted; whether the id in it is the owner's is not known
      const ownersPerhaps = refused.length === 1 && refused[0] === "x-amz-grant-full-control";
      const sure = ownership !== undefined && !ownersPerhaps;
      const why = "The bucket's owner owns every object (BucketOwnerEnforced), so S3 accepts no access control list";
      const but = ownersPerhaps ? "unless it grants full control to the bucket's owner alone" : `except ${OWNER}`;
      const reason =
        ownership === undefined
          ? `Whether the bucket accepts access control lists (${names}) was not read; buckets created since April 2023 do not by default.`
          : `${why} ${but}; the upload has ${names}.`;
      return [{ reason, change: [`Omit ${names}.`, `Send ${ACL}: ${OWNER} instead.`], sure }];
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
      const change = [`Omit ${names}; recordings should not be public.`];
      return [{ reason, change, sure: known && ownership !== undefined }];
    },
  },
  {
    code: "PUBLIC_POLICY_RESTRICTED",
    answer: "403 AccessDenied",
    because: "bucket",
    source: "documented",
    find: (_, { restricted }) => (restricted === undefined ? [] : [restricted]),
  },
];

function grantsIn(headers: SentUpload["headers"]): readonly string[] {
  return Object.keys(headers).filter((name) => name.startsWith("x-amz-grant-"));
}

// ACLs that a bucket with disabled ACLs refuses
function disabledAcls(headers: SentUpload["headers"]): readonly string[] {
  const canned = headers[ACL];
  return [...(canned === undefined || canned === OWNER ? [] : [ACL]), ...grantsIn(headers)];
}

/** The headers that let everyone read an object. */
export function publicAcls(headers: SentUpload["headers"]): readonly string[] {
  const canned = PUBLIC.includes(headers[ACL] ?? "") ? [ACL] : [];
  return [...canned, ...grantsIn(headers).filter((name) => PUBLIC_GROUP.test(headers[name]!))];
}
