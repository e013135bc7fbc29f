import { Art } from './art.tsx'

/** Three signs side by side in the grass, the one in the middle with a heart. */
export function Standing() {
  return (
    <Art viewBox="0 0 240 160">
      <ellipse className="art-cool" cx="120" cy="148" rx="100" ry="6" />
      <path className="art-line" d="M50 96v50M120 104v42M190 96v50" />
      <path className="art-sheet" d="M20 44l58-6 4 50-58 6z" />
      <path className="art-cool" d="M26 50l58-6 4 50-58 6z" />
      <path className="art-line" d="M20 44l58-6 4 50-58 6z" />
      <path className="art-fine" d="M32 60l36-4M33 70l36-4M34 80l22-2" />
      <path className="art-sheet" d="M162 38l58 6-4 50-58-6z" />
      <path className="art-cool" d="M168 44l58 6-4 50-58-6z" />
      <path className="art-line" d="M162 38l58 6-4 50-58-6z" />
      <path className="art-fine" d="M172 56l36 4M171 66l36 4M170 76l22 2" />
      <path className="art-sheet" d="M84 22h72v80H84z" />
      <path className="art-color" d="M90 28h72v80H90z" />
      <path className="art-line" d="M84 22h72v80H84z" />
      <path
        className="art-ink"
        d="M120 84C98 70 94 58 98 50c4-9 17-9 22 1 5-10 18-10 22-1 4 8 0 20-22 34z"
      />
      <path
        className="art-line"
        d="M10 148h220M40 148c0-8-4-12-8-14M44 148c0-10 2-14 6-18M150 148c0-8 3-12 7-14M204 148c0-6 3-10 7-12M84 148c0-6-3-9-6-11"
      />
    </Art>
  )
}
