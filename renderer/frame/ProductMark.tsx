// The mark: four leaves, one for each agency, that meet round an open middle where the youth is.
export const ProductMark = ({ size = 22 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
    <path d="M15 15 H8 A6 6 0 1 1 15 8 Z" fill="currentColor" />
    <path d="M17 15 V8 A6 6 0 1 1 24 15 Z" fill="currentColor" opacity="0.72" />
    <path d="M17 17 H24 A6 6 0 1 1 17 24 Z" fill="currentColor" />
    <path d="M15 17 V24 A6 6 0 1 1 8 17 Z" fill="currentColor" opacity="0.72" />
  </svg>
);
