/** Assumptions of every review, one sentence each. Every format prints them; `docs/review.md` explains them. */
export const ASSUMPTIONS: readonly string[] = [
  "Nothing outside these stacks gives or takes access: no policy attached elsewhere, no policy of the organization, " +
    "nothing configured by hand.",
  "A principal of the account without policies in a stack is allowed everything by its own policies.",
  "Other accounts allow their principals everything that these policies leave to those accounts.",
  "A key or a role that is in no stack leaves access to the policies of its account, as AWS does by default.",
  "A row describes what policies allow. Object Lock additionally protects versions under retention or a legal hold.",
  "Evidence means the objects in buckets that have or had Object Lock; if a stack has no such bucket, in any bucket.",
  "A value that is known only after apply counts as equal if both sides write it the same way.",
  "A file or a module that a stack references counts as equal if both sides reference it the same way, unless it lies " +
    "beside both and differs; the path of a CDKTF asset contains a hash of its content.",
  "A state, and what a plan reports about it, matches the actual resources.",
  "In a plan, a value that is known only after apply and refers to exactly one other value (besides " +
    "what is null, true or false, and what is not there) counts as that value: a plan of HCL does not show a function " +
    "around it.",
  "In a plan, an argument that refers only to known inputs, one of them null, counts as left to the provider if its value " +
    "is known only after apply or stays the same.",
];
