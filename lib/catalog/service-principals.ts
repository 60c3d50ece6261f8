import { data } from "./authorization/data";
import { isListedRegion, isRegionName, serviceDomains } from "./aws-regions";

/**
 * Service principals whose name differs from the action prefix of the service.
 * AWS documents them service by service and has no complete list. As of November 2026.
 */
const OTHERS: readonly string[] = `
access-grants.s3 acm-validations agentless.inspector2 amazonmq
apidestinations.events application-insights aws-artifact-account-sync aws-managed-airflow batchoperations.s3
billingconsole build.apprunner cassandra.application-autoscaling channels.lex channels.lexv2 cloudwatch-crossaccount
cloudwatch.sns codepipeline-connections config-conforms config-multiaccountsetup continuousexport.discovery
cur-export custom-resource.application-autoscaling customer-profiles delivery.apigateway delivery.firehose
delivery.logs dms-data-migrations dynamodb.application-autoscaling ec2.application-autoscaling ec2.fleet ec2fleet
ec2scheduled ecs-tasks ecs.application-autoscaling edgelambda eks-fargate eks-fargate-pods eks-nodegroup
eks-pods.eks email-pdc.ses email.cognito-idp escalation.ses events.workmail export.rds fargate
health-controls.cloudwatch hooks.cloudformation importexport.workspaces ipam kinesis-video lambda.edge lexv2
license-manager.master-account license-manager.member-account logdelivery.elasticloadbalancing logdelivery.elb
logger.cloudfront logging.s3 macie maintenance.elasticbeanstalk maintenance.s3tables
malware-protection-plan.guardduty malware-protection.guardduty malware-protection.s3 managedupdates.elasticbeanstalk
management.eks member.org.stacksets.cloudformation metadata.s3 metering-marketplace migrationhub monitoring
monitoring.rds multiregion.iam observability opensearchserverless opensearchservice ops.apigateway
ops.emr-serverless opsdatasync.ssm opsinsights.ssm pinpoint pods.eks privateca-connector-ad prod.cassandra
pullthroughcache.ecr purchaseorders qconnect rds-application-autoscaling rds.application-autoscaling
reachabilityanalyzer.networkinsights replication.cassandra replication.dynamodb replication.ecr
replication.secretsmanager replicator.lambda reporting.trustedadvisor resource-management.securitylake
resource.cloudformation resources.cloudformation sagemaker.application-autoscaling servicecatalog-appregistry
session.qapps snow-importexport spot spotfleet stacksets.cloudformation storage-lens.s3 streams.metrics.cloudwatch
sync-profile.ssm systems-cloudformation tagpolicies.tag tasks.apprunner transitgateway vmie vpc-flow-logs
vpcorigin.cloudfront
`
  .trim()
  .split(/\s+/);

let names: ReadonlySet<string> | undefined;
const domains = serviceDomains().map((domain) => `.${domain}`);
// the only services with another domain
const ALEXA = ["alexa-appkit.amazon.com", "alexa-connectedhome.amazon.com"];

/**
 * Whether a `Service` in a policy is an AWS service principal: a known name with an AWS domain, with or without a region
 * before the domain or before the name. Genesys Cloud has none: its AWS account assumes a role.
 * @param newRegions whether to accept a region that has the form of a region name but is newer than our list
 */
export function isServicePrincipal(principal: string, newRegions = false): boolean {
  const name = principal.toLowerCase();
  if (ALEXA.includes(name)) return true;
  const domain = domains.find((ending) => name.endsWith(ending));
  if (domain === undefined) return false;
  const isRegion = newRegions ? isRegionName : isListedRegion;
  const parts = name.slice(0, -domain.length).split(".");
  if (parts.length > 1 && isRegion(parts.at(-1)!)) parts.pop();
  else if (parts.length > 1 && isRegion(parts[0]!)) parts.shift();
  return (names ??= new Set([...data().servicePrefixes, ...OTHERS])).has(parts.join("."));
}
