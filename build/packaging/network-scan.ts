// What of a network is left in the text of a bundle: a module that opens one, or an address nobody has looked at.
// The sources are kept from it by lint; this sees the libraries too.

const modules = "net|tls|http|https|http2|dgram|dns|dns/promises|inspector|cluster|child_process|undici|ws";
const requires = new RegExp(String.raw`(?:\brequire\(|\bfrom\s*|\bimport\(?\s*)["'](?:node:)?(?:${modules})["']`, "g");

/** Names of formats, which look like addresses and are never asked for, and pages that libraries name in comments and messages. */
const known = new Set([
  ...["schemas.microsoft.com", "schemas.openxmlformats.org", "json-schema.org", "www.w3.org", "www.xfa.org"],
  ...["purl.org", "purl.oclc.org", "www.aiim.org", "ns.adobe.com", "spec.openapis.org", "www.apache.org", "a", "x"],
  ...["github.com", "gist.github.com", "raw.githubusercontent.com", "tools.ietf.org", "react.dev", "kysely.dev"],
  ...[
    "answers.microsoft.com",
    "xlsxwriter.readthedocs.io",
    "www.safaribooksonline.com",
    "www.npmjs.com",
    "wiki.debian.org",
    "mathiasbynens.be",
  ],
  ...["stackoverflow.com", "blog.plover.com", "foo.bar", "example.com", "localhost"],
]);

/** What is known to reach for one, and why it may: asks the system which C library it has, where Node does not say so itself. */
const mayReach = new Set(["node_modules/@node-rs/argon2/index.js reaches for require('child_process'"]);

/** Libraries that are packed as they were published have their sources' comments, which name the papers they were made from. */
const withoutComments = (path: string, text: string): string =>
  path.startsWith("node_modules/") ? text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1") : text;

/** One sentence for each thing that does not belong in the file. */
export const networkParts = (path: string, text: string): readonly string[] => [
  ...[...new Set([...text.matchAll(requires)].map(([found]) => found))]
    .map((found) => `${path} reaches for ${found}`)
    .filter((sentence) => !mayReach.has(sentence)),
  ...[
    ...new Set(
      [...withoutComments(path, text).matchAll(/\b(?:https?|wss?):\/\/([a-zA-Z0-9.-]+)/g)].map(
        ([, host]) => host ?? "",
      ),
    ),
  ]
    .filter((host) => !known.has(host.replace(/\.$/, "")))
    .map((host) => `${path} names ${host}, which is not among the known addresses`),
];
