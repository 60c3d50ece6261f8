/** What every review takes for given, a sentence each. It is said in every format; `docs/review.md` explains it. */
export const ASSUMPTIONS: readonly string[] = [
  "Nothing that is not in these stacks gives or takes access: no policy attached elsewhere, none of the organization, " +
    "nothing set up by hand.",
  "Whoever of the account has no policies in a stack is allowed everything by policies of their own.",
  "Other accounts allow whatever these policies leave to them.",
  "A key or a role that is in no stack leaves access to the policies of its account, as AWS does by default.",
  "A row tells what policies allow. A version under retention or a legal hold is kept by Object Lock as well.",
  "Evidence is what lies in buckets that have or had Object Lock; where a stack has no such bucket, in any bucket.",
  "A value that is known only after the apply is the same on both sides where both write it alike.",
  "A file or a module that a stack only names is the same on both sides where both name it alike; the path of an asset of CDKTF has a " +
    "hash of what is in it.",
  "A state, and what a plan says of it, is what is there.",
  "In a plan, a value that is known only after the apply and refers to one other value alone is that value: a plan of HCL " +
    "does not show a function around it.",
];
