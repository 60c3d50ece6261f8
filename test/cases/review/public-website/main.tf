# A website straight from a bucket: open to everybody, on purpose or not.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "site" {
  bucket        = "acme-brochure-site"
  force_destroy = true
}

resource "aws_s3_bucket_public_access_block" "site" {
  bucket                  = aws_s3_bucket.site.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false
}

resource "aws_s3_bucket_policy" "site" {
  bucket = aws_s3_bucket.site.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "EverybodyReads"
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::acme-brochure-site/*"
    }]
  })
}

resource "aws_lambda_permission" "resize" {
  action        = "lambda:InvokeFunction"
  function_name = "resize-pictures"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::acme-brochure-site"
}
