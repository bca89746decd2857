// A three-page PDF made of nothing but its own few lines, so that the document view can be looked at without a vault.

const object = (number: number, body: string): string => `${number} 0 obj\n${body}\nendobj\n`;

const page = (number: number, content: number): string =>
  object(
    number,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
  );

const content = (number: number, words: string): string => {
  const stream = `BT /F1 22 Tf 72 740 Td (${words}) Tj ET`;
  return object(number, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
};

/** Readers find the objects by searching when there is no table of them; a sample needs none. */
export const samplePdf = (): Uint8Array =>
  new TextEncoder().encode(
    [
      "%PDF-1.4\n",
      object(1, "<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) >>"),
      object(2, "<< /Type /Pages /Kids [4 0 R 5 0 R 6 0 R] /Count 3 >>"),
      object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
      page(4, 7),
      page(5, 8),
      page(6, 9),
      content(7, "Sida 1"),
      content(8, "Sida 2"),
      content(9, "Sida 3"),
      "trailer << /Root 1 0 R /Size 10 >>\n%%EOF\n",
    ].join(""),
  );
