/** The name of what an ARN names, without the kind and the path before it: `ops` of `arn:aws:iam::…:role/teams/ops`. */
export function nameInArn(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
