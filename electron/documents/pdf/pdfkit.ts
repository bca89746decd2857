// The part of pdfkit that we use, typed by hand: @types/pdfkit knows neither parsed fonts nor table scopes (0.20).
import type { Font } from "./font.ts";
import PDFDocument from "pdfkit";

export interface PdfContent {
  readonly refs: readonly unknown[];
}

export interface PdfElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: PdfElement | PdfContent): PdfElement;
  end(): void;
}

export interface ElementOptions {
  readonly scope?: "Row" | "Column";
  readonly alt?: string;
  readonly bbox?: readonly [number, number, number, number];
  readonly placement?: "Block" | "Inline";
  readonly title?: string;
}

export interface PdfInfo {
  Title: string;
  Author: string;
  Creator: string;
  Producer: string;
  CreationDate: Date;
}

export interface PdfDocument {
  readonly info: PdfInfo;
  readonly page: { readonly dictionary: { readonly data: Record<string, unknown> } };
  readonly outline: { addItem(title: string): unknown };
  readonly _fontFamilies: Readonly<Record<string, { unicode: (readonly number[])[] }>>;
  _addInfo(): void;
  on(event: "data", listener: (bytes: Uint8Array) => void): this;
  on(event: "end", listener: () => void): this;
  on(event: "error", listener: (cause: Error) => void): this;
  addPage(): this;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  switchToPage(index: number): unknown;
  end(): void;
  appendXML(xml: string): void;
  struct(tag: string, options?: ElementOptions): PdfElement;
  addStructure(element: PdfElement): this;
  markStructureContent(tag: string): PdfContent;
  markContent(tag: "Artifact", options: { readonly type: "Layout" | "Pagination"; readonly attached?: string[] }): this;
  markContent(tag: "Span", options: { readonly actual: string }): this;
  endMarkedContent(): this;
  /** A name is a font's that the document has already. */
  font(font: Font | string, size: number): this;
  text(
    text: string,
    x: number,
    y: number,
    options: { readonly lineBreak: false; readonly baseline: "alphabetic" },
  ): this;
  /** A picture at its place, in the size that it is to have. */
  image(bytes: Uint8Array, x: number, y: number, options: { readonly width: number; readonly height: number }): this;
  fillColor(colour: string): this;
  strokeColor(colour: string): this;
  lineWidth(width: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
  circle(x: number, y: number, radius: number): this;
  fill(colour: string): this;
  stroke(colour: string): this;
}

interface PdfOptions {
  readonly size: "A4";
  readonly margin: number;
  readonly bufferPages: true;
  readonly autoFirstPage: false;
  readonly font: Font;
  readonly pdfVersion: "1.7";
  readonly subset: "PDF/A-2a";
  readonly tagged: true;
  readonly lang: "sv-SE";
  readonly displayTitle: true;
  readonly info: PdfInfo;
}

// The same class, seen through the types above.
const Document = PDFDocument as unknown as new (options: PdfOptions) => PdfDocument;

/** What a file says about itself. Never a person's name: titles are shown in windows and lists. */
export interface FileDescription {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD` */
  readonly createdOn: string;
}

// PDF/UA's mark, and the schema that PDF/A wants described before it accepts the mark.
const uaMark = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

const escapeXml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");

/** pdfkit writes the same words into Info and, unescaped, into XML: escape them while it writes the XML. */
const escapeMetadata = (document: PdfDocument): void => {
  const write = document._addInfo.bind(document);
  document._addInfo = () => {
    const { info } = document;
    const original = { ...info };
    for (const key of ["Title", "Author", "Creator", "Producer"] as const) info[key] = escapeXml(info[key]);
    write();
    Object.assign(info, original);
  };
};

/** An empty file, PDF/A-2a and PDF/UA-1 at once. The same description gives the same bytes. */
export const openPdf = (description: FileDescription, font: Font): PdfDocument => {
  const document = new Document({
    size: "A4",
    // The pages are laid out by us; pdfkit must never find a reason to start one.
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    // Without a font of ours pdfkit loads Helvetica, which cannot be embedded.
    font,
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: "sv-SE",
    displayTitle: true,
    info: {
      Title: description.title,
      Author: description.author,
      Creator: "Samverka",
      Producer: "Samverka",
      CreationDate: new Date(`${description.createdOn}T12:00:00Z`),
    },
  });
  escapeMetadata(document);
  document.appendXML(uaMark);
  return document;
};
