// The one decoder of pdf.js that we use; the package has types for it nowhere.
declare module "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs" {
  export class JpegImage {
    readonly width: number;
    readonly height: number;
    parse(bytes: Uint8Array): void;
    getData(options: {
      readonly width: number;
      readonly height: number;
      readonly forceRGB: true;
      readonly isSourcePDF: false;
    }): Uint8ClampedArray;
  }
  export function setVerbosityLevel(level: number): void;
}
