# checkov -f plan.json --framework terraform_plan --repo-root-for-plan-enrichment FOLDER_OF_THIS_FILE
# Keep it out of the folder of the stack. The logical ids are those of LegalHoldExportStack.
resource "aws_cloudtrail" "export_trail_3DF276F7" {
  #checkov:skip=CKV_AWS_35:The bucket of the log files is somebody else's, and so is the choice of its key.
  #checkov:skip=CKV_AWS_67:The trail selects objects of one bucket in one region; management events are the account's own trail's.
  #checkov:skip=CKV2_AWS_10:Data events of one bucket go to the log archive; CloudWatch Logs would be one more place that tells who asked for what.
  #checkov:skip=CKV_AWS_252:Nobody acts on the delivery of a log file; the owner of the log bucket can be told by S3.
}
resource "aws_iam_role" "export_exporter_role_0920F777" {
  #checkov:skip=CKV_AWS_61:Genesys Cloud gives its account as the principal and no role; sts:ExternalId limits the trust to one organization.
}
resource "aws_lambda_function" "export_hold_keeper_function_2B3D1026" {
  #checkov:skip=CKV_AWS_115:The event source mapping bounds the concurrency, by maximum_concurrency.
  #checkov:skip=CKV_AWS_116:Only a queue calls the function, and it has a dead-letter queue and an alarm; a function's own is for asynchronous calls.
  #checkov:skip=CKV_AWS_117:It calls the API of S3 and nothing in a network of yours; IAM limits it to one bucket and one queue.
  #checkov:skip=CKV_AWS_272:The code is the package's archive, pinned by source_code_hash; its role places holds and lifts none.
  #checkov:skip=CKV_AWS_50:One function behind one queue: log, metrics and alarms tell of delay and failure, and there is no chain of calls to trace.
}
resource "aws_s3_bucket" "export_bucket_E4B7FE22" {
  #checkov:skip=CKV_AWS_18:The bucket that takes access logs is a choice of the account; data events of a trail tell the same in more detail.
  #checkov:skip=CKV_AWS_144:Where recordings may lie is a legal decision; the bucket of the copies itself is copied nowhere.
}
resource "aws_s3_bucket" "replica_bucket_C83DC937" {
  #checkov:skip=CKV_AWS_18:The bucket that takes access logs is a choice of the account; data events of a trail tell the same in more detail.
  #checkov:skip=CKV_AWS_144:Where recordings may lie is a legal decision; the bucket of the copies itself is copied nowhere.
  #checkov:skip=CKV2_AWS_62:Nobody acts on the arrival of a copy; copies that fail are told of at the evidence bucket.
}
