// The one call of fontkit that we use; the package has no types of its own.
declare module "fontkit" {
  export function create(bytes: Uint8Array): unknown;
}
