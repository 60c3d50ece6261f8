# Two archives whose old versions only one role may remove.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region              = "eu-central-1"
  allowed_account_ids = ["222233334444"]
}

locals {
  archives = {
    claims    = "acme-claims-archive"
    contracts = "acme-contracts-archive"
  }
  records_manager = "arn:aws:iam::222233334444:role/records-manager"
}

resource "aws_s3_bucket" "archive" {
  for_each            = local.archives
  bucket              = each.value
  object_lock_enabled = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "archive" {
  for_each = local.archives
  bucket   = aws_s3_bucket.archive[each.key].bucket
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_object_lock_configuration" "archive" {
  for_each = local.archives
  bucket   = aws_s3_bucket.archive[each.key].bucket
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 3650
    }
  }
}

resource "aws_s3_bucket_public_access_block" "archive" {
  for_each                = local.archives
  bucket                  = aws_s3_bucket.archive[each.key].bucket
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "archive" {
  for_each = local.archives
  bucket   = aws_s3_bucket.archive[each.key].bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "KeepEveryVersion"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:DeleteObjectVersion", "s3:BypassGovernanceRetention", "s3:PutBucketVersioning", "s3:PutLifecycleConfiguration"]
        Resource  = ["arn:aws:s3:::${each.value}", "arn:aws:s3:::${each.value}/*"]
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.records_manager } }
      },
      {
        Sid       = "OwnFolderOnly"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::222233334444:root" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::${each.value}/home/$${aws:username}/*"
      },
    ]
  })
}
