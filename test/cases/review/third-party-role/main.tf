# A scanner of another company may read the reports. Nobody asked it for an external id.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "us-east-1"
}

variable "scanner_account" {
  type    = string
  default = "555566667777"
}

data "aws_caller_identity" "here" {}

resource "aws_s3_bucket" "reports" {
  bucket = "acme-quarterly-reports"
}

resource "aws_iam_role" "scanner" {
  name = "report-scanner"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${var.scanner_account}:root" }
      Action    = "sts:AssumeRole"
    }
  })
}

data "aws_iam_policy_document" "read" {
  statement {
    sid       = "ReadReports"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
  }
  statement {
    sid       = "OnlyOverTls"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["*"]
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_iam_policy" "read" {
  name   = "read-reports"
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_role_policy_attachment" "read" {
  role       = aws_iam_role.scanner.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_sqs_queue" "findings" {
  name = "scanner-findings"
}

resource "aws_sqs_queue_policy" "findings" {
  queue_url = aws_sqs_queue.findings.url
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${var.scanner_account}:root" }
      Action    = "sqs:SendMessage"
      Resource  = "arn:aws:sqs:us-east-1:${data.aws_caller_identity.here.account_id}:scanner-findings"
    }]
  })
}
