/** The name in an ARN, without type and path: `ops` in `arn:aws:iam::…:role/teams/ops`. */
export function nameInArn(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
