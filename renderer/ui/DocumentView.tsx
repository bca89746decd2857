// A document in the window: loaded with its reader the first time that one is shown.
import { lazy, Suspense } from "react";
import { documentViewText } from "../../shared/text/document-view.ts";
import { ImageView } from "./document/ImageView.tsx";
import { Loading } from "./Loading.tsx";

const PdfView = lazy(async () => ({ default: (await import("./document/PdfView.tsx")).PdfView }));

export interface DocumentViewProps {
  readonly bytes: Uint8Array;
  /** Read out for each page. */
  readonly title: string;
  readonly mediaType?: "application/pdf" | "image/jpeg" | "image/png" | undefined;
}

/** Shows a PDF with page list and zoom, or a scanned picture. Keep `bytes` the same object while it is shown. */
export const DocumentView = ({ bytes, title, mediaType = "application/pdf" }: DocumentViewProps) =>
  mediaType === "application/pdf" ? (
    <Suspense fallback={<Loading>{documentViewText.loading}</Loading>}>
      <PdfView bytes={bytes} title={title} />
    </Suspense>
  ) : (
    <ImageView bytes={bytes} title={title} mediaType={mediaType} />
  );
