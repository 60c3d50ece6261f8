import { nearest } from "../core";
import { servicePrefixes } from "./authorization/arns";
import { isListedRegion, isRegionName, serviceDomains } from "./aws-regions";

/**
 * Service principals whose name differs from the action prefix of the service.
 * AWS documents them service by service and has no complete list. As of November 2026.
 */
const OTHERS: readonly string[] = `
access-grants.s3 accountdiscovery.ssm acm-validations agent.wellarchitected agentless.inspector2 airflow-env
amazonmq ami.inspector2 apidestinations.events application-insights application-signals.cloudwatch
appstream.application-autoscaling assets.marketplace automation aws-artifact-account-sync aws-managed-airflow
batchoperations.s3 billingconsole build.apprunner cassandra-streams cassandra.application-autoscaling
channels.lex channels.lexv2 cks.kms cloudwatch-crossaccount cloudwatch.sns codecatalyst-runner
codepipeline-connections comprehend.application-autoscaling config-conforms config-multiaccountsetup
context.cloudtrail continuousexport.discovery contract.iq contributorinsights.dynamodb cost-optimization-hub.bcm
costalerts credentials.iot cur-export custom-resource.application-autoscaling custom.rds custom.rds-preview
customer-profiles datazonecontrol deeplens delivery.apigateway delivery.firehose delivery.logs diode
directquery.opensearchservice dms-data-migrations dmsintegration.migrationhub dynamodb.application-autoscaling
ec ec2-images ec2.application-autoscaling ec2.application-status-checks ec2.capacitymanager ec2.fleet
ec2fastlaunch ec2fleet ec2scheduled ec2sqlha ecs-compute ecs-tasks ecs.application-autoscaling edgelambda
eks-connector eks-fargate eks-fargate-pods eks-nodegroup eks-pods.eks elasticache.application-autoscaling
email-pdc.ses email.cognito-idp escalation.ses event-processor.health events.managedservices events.workmail
export.rds fargate health-controls.cloudwatch hooks.cloudformation importexport.workspaces iotroborunner
iotthingsgraph ipam job.sagemaker justintimeaccess.ssm kafka.application-autoscaling kinesis-video
kinesisreplication.dynamodb lambda.application-autoscaling lambda.edge lexv2 license-management.marketplace
license-manager.master-account license-manager.member-account logdelivery.elasticloadbalancing logdelivery.elb
logger.cloudfront logging.s3 macie maintenance.elasticbeanstalk maintenance.s3tables
malware-protection-plan.guardduty malware-protection.guardduty malware-protection.s3 managedservices
managedupdates.elasticbeanstalk management.chatbot management.eks meetings.chime
member.org.stacksets.cloudformation metadata.s3 metering-marketplace metrics.wellarchitected migrationhub
mobilehub monitoring monitoring.rds monitoring.thinclient multiregion.iam neptune.application-autoscaling
network-connectors.lambda network.bedrock-agentcore notifications.ssm observability observability.aoss
opensearchserverless opensearchservice ops.apigateway ops.emr-serverless opsdatasync.ssm opsinsights.ssm
orgsdatasync.servicecatalog osis-pipelines permission.iq pinpoint pods.eks practice-run.arc-zonal-shift
private-marketplace.marketplace privateca-connector-ad prod.cassandra pullthroughcache.ecr purchaseorders
qconnect rds-application-autoscaling rds-preview rds.application-autoscaling
reachabilityanalyzer.networkinsights remediation.config replication.cassandra replication.dynamodb
replication.ecr replication.lexv2 replication.s3tables replication.secretsmanager replicator.lambda
reporting.trustedadvisor repository.sync.codeconnections resale-authorization.marketplace
resource-management.securitylake resource-snapshot-job.partnercentral-selling resource.cloudformation
resources.cloudformation restore-testing.backup runtime-identity.bedrock-agentcore
runtime-instances.bedrock-agentcore s3.data-source.lustre.fsx sagemaker.application-autoscaling scaler.lambda
schema-conversion.dms scraper.aps securityhubv2 self-managed-vpce.osis servicecatalog-appregistry session.qapps
smsintegration.migrationhub snow-importexport spot spotfleet ssm.integrations stacksets.cloudformation
storage-lens.s3 streams.metrics.cloudwatch sync-profile.ssm sync.proton systems-cloudformation tagpolicies.tag
tasks.apprunner telemetry-enablement.observabilityadmin telemetry-pipelines.observabilityadmin thirdparty.config
thirdparty.inspector2 transitgateway triage.security-ir tts vmie voiceconnector.chime vpc-flow-logs
vpcorigin.cloudfront workspaces.application-autoscaling
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
  if (ALEXA.includes(principal.toLowerCase())) return true;
  const name = nameIn(principal, newRegions ? isRegionName : isListedRegion);
  return name !== undefined && known().has(name);
}

/** Whether a principal that is not known may be that of a service that is newer than our list. */
export function mayBeNewService(principal: string): boolean {
  const name = nameIn(principal, isRegionName);
  if (name === undefined || !/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(name) || /genesys|purecloud/.test(name))
    return false;
  return nearest(name, [...known()], 1, 1).length === 0;
}

function known(): ReadonlySet<string> {
  return (names ??= new Set([...servicePrefixes(), ...OTHERS]));
}

// without domain and region; undefined if the domain is not AWS's
function nameIn(principal: string, isRegion: (part: string) => boolean): string | undefined {
  const name = principal.toLowerCase();
  const domain = domains.find((ending) => name.endsWith(ending));
  if (domain === undefined) return undefined;
  const parts = name.slice(0, -domain.length).split(".");
  if (parts.length > 1 && isRegion(parts.at(-1)!)) parts.pop();
  else if (parts.length > 1 && isRegion(parts[0]!)) parts.shift();
  return parts.join(".");
}
