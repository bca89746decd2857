// Programs that are compiled into a package and that its own entry in package-lock.json does not name: read in its Dockerfile.
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Inside {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The package that it is shipped in. */
  readonly within: string;
}

/** Each has its licence, word for word, in `inside-licences/`. */
export const insidePackages: readonly Inside[] = [
  { name: "qpdf", version: "12.2.0", licence: "Apache-2.0", within: "@neslinesli93/qpdf-wasm" },
  { name: "zlib", version: "1.2.12", licence: "Zlib", within: "@neslinesli93/qpdf-wasm" },
  {
    name: "libjpeg-turbo",
    version: "2.1.1",
    licence: "IJG AND BSD-3-Clause AND Zlib",
    within: "@neslinesli93/qpdf-wasm",
  },
];

export const licenceOfInside = ({ name }: Inside): string =>
  readFileSync(join(import.meta.dirname, "inside-licences", `${name}.txt`), "utf8").trim();

interface Component {
  readonly type: "library";
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly expression: string }[];
  readonly "bom-ref": string;
}

/** As the SBOM lists them, below the package that each is in. */
export const insideComponents = (): readonly Component[] =>
  insidePackages.map(({ name, version, licence, within }) => ({
    type: "library",
    "bom-ref": `${within}#${name}@${version}`,
    name,
    version,
    licenses: [{ expression: licence }],
  }));
