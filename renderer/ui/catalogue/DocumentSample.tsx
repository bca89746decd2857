import { useState } from "react";
import { catalogueText as text } from "../../../shared/text/catalogue.ts";
import { Card } from "../Card.tsx";
import { DocumentView } from "../DocumentView.tsx";
import styles from "./Catalogue.module.css";
import { classes } from "../classes.ts";
import { samplePdf } from "./sample-pdf.ts";

const css = classes(styles);

export const DocumentSample = () => {
  const [bytes] = useState(samplePdf);
  return (
    <Card title={text.groups.document}>
      <div className={css("document")}>
        <DocumentView bytes={bytes} title={text.document} />
      </div>
    </Card>
  );
};
