// What holds a Word file of a template together: the list of its parts, its settings, and its properties, all ours.

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const office = "application/vnd.openxmlformats-officedocument";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const typeOf = (path: string): string | undefined => {
  if (path === "docProps/core.xml") return "application/vnd.openxmlformats-package.core-properties+xml";
  const name = /^word\/(?<name>document|styles|numbering|settings|theme|header|footer)\d*\.xml$/u.exec(path)?.groups?.[
    "name"
  ];
  if (name === undefined) return undefined;
  if (name === "theme") return `${office}.theme+xml`;
  return `${office}.wordprocessingml.${name === "document" ? "document.main" : name}+xml`;
};

/** The list of what each part is. */
export const contentTypes = (paths: readonly string[]): string => {
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["jpeg", "image/jpeg"],
    ["gif", "image/gif"],
  ].map(([extension, type]) => `<Default Extension="${extension ?? ""}" ContentType="${type ?? ""}"/>`);
  const overrides = [...paths, "docProps/core.xml"].flatMap((path) => {
    const type = typeOf(path);
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join("")}</Types>`;
};

export const packageRelations =
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  `</Relationships>`;

/** How the body names the settings. */
export const settingsRelation = {
  id: "samverkaSettings",
  uri: `${relation}/settings`,
  target: "settings.xml",
  isExternal: false,
} as const;

/** Settings in place of the maker's, which may name templates, data sources, variables and every time it was saved. */
export const settingsOf = (hasEvenPages: boolean): string =>
  `${declaration}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  (hasEvenPages ? `<w:evenAndOddHeaders/>` : "") +
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
  `<w:themeFontLang w:val="sv-SE"/></w:settings>`;
