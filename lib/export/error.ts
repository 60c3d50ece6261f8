/** An error that ends an export, a reconciliation or a verification. Its message is complete. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}
