import { useCallback } from "react";
import { classes } from "../classes.ts";
import styles from "./DocumentView.module.css";

const css = classes(styles);

export interface ImageViewProps {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly title: string;
}

/** A scanned picture. The address is of this window's memory and ends with the view. */
export const ImageView = ({ bytes, mediaType, title }: ImageViewProps) => {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
      image.src = address;
      return () => {
        URL.revokeObjectURL(address);
      };
    },
    [bytes, mediaType],
  );
  return (
    <div className={css("view")}>
      <div className={css("pages")}>
        <img ref={show} alt={title} className={css("page")} />
      </div>
    </div>
  );
};
