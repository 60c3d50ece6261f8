/** EventBridge pattern that matches an object that arrived in a bucket. */
export function arrivals(bucketName: string): string {
  return JSON.stringify({
    source: ["aws.s3"],
    "detail-type": ["Object Created"],
    detail: { bucket: { name: [bucketName] } },
  });
}
