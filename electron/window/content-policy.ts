// The content security policy of every page. No source but our own files, and none at all on a network.

/** The application's only origin. */
export const origin = "app://samverka";
/** The only page there is; routes are behind its `#`. */
export const pageAddress = `${origin}/renderer/index.html`;
/** An empty page of another origin. See: [Note: A new renderer process] */
export const lockedAddress = "app://locked/";

export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // pdf.js needs a worker made through a policy of this name; see documents.md §11.
  "trusted-types pdf-worker",
  "require-trusted-types-for 'script'",
].join("; ");
