/**
 * In the place of `archiver`, with which cdktf would zip a folder that is an asset: there is none here. It is half of
 * what loading cdktf takes, and every suite loads it anew.
 */
export default function archiver(): never {
  throw new Error("test/support/no-archiver.ts stands for archiver: a test that zips an asset needs the real one");
}
