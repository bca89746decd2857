import { classes } from "../classes.ts";
import { Picture } from "../Picture.tsx";
import styles from "./DocumentView.module.css";

const css = classes(styles);

export interface ImageViewProps {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly title: string;
}

/** A scanned picture. */
export const ImageView = ({ bytes, mediaType, title }: ImageViewProps) => (
  <div className={css("view")}>
    <div className={css("pages")}>
      <Picture bytes={bytes} mediaType={mediaType} alt={title} className={css("page")} />
    </div>
  </div>
);
