import { useCallback } from "react";

export interface PictureProps {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly alt: string;
  readonly className?: string | undefined;
}

/** A picture from memory. Its address is of this window alone and ends with the view. */
export const Picture = ({ bytes, mediaType, alt, className }: PictureProps) => {
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
  return <img ref={show} alt={alt} className={className} />;
};
