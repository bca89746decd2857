// Which styles of a Word file are headings: by name, which Word keeps in English whatever the language, or by outline level.
import { attribute, readXml } from "./read-xml.ts";

interface Style {
  isHeading: boolean;
  basedOn: string;
}

/** Names of heading styles, as they are where no file with styles says otherwise: "Heading1", "Rubrik1". */
const headingName = /^(?:heading|rubrik|title|(?:ü|u)berschrift|otsikko|overskrift)[ _-]?[1-6]?$/iu;

/** Outline levels are counted from 0; 9 is running text. */
export const isOutlined = (level: string): boolean => /^[0-8]$/u.test(level);

const readStyles = (xml: string): ReadonlyMap<string, Style> => {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  if (xml === "") return styles;
  readXml(xml, {
    open: (tag) => {
      if (tag.local === "style") {
        current = { isHeading: false, basedOn: "" };
        styles.set(attribute(tag, "styleId"), current);
      } else if (current !== undefined) {
        if (tag.local === "name" && headingName.test(attribute(tag, "val"))) current.isHeading = true;
        if (tag.local === "outlineLvl" && isOutlined(attribute(tag, "val"))) current.isHeading = true;
        if (tag.local === "basedOn") current.basedOn = attribute(tag, "val");
      }
    },
    close: (tag) => {
      if (tag.local === "style") current = undefined;
    },
  });
  return styles;
};

/** Whether a style makes its paragraphs headings, of its own or by what it is based on. */
export const headingStyles = (xml: string): ((styleId: string) => boolean) => {
  const styles = readStyles(xml);
  const isHeading = (styleId: string, steps = 0): boolean => {
    const style = styles.get(styleId);
    if (style === undefined) return headingName.test(styleId);
    if (style.isHeading) return true;
    // A file can base two styles on each other.
    return style.basedOn !== "" && steps < 10 && isHeading(style.basedOn, steps + 1);
  };
  return isHeading;
};
