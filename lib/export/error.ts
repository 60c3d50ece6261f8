/** Something that ends an export, a reconciliation or a verification; its message is all there is to say. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}
