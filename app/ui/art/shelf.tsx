import { Art } from './art.tsx'

/** A shelf with books, one pulled out, a folder, and a cup with a flower. */
export function Shelf() {
  return (
    <Art viewBox="0 0 240 160">
      <ellipse className="art-cool" cx="120" cy="150" rx="94" ry="5" />
      <path className="art-sheet" d="M22 122h196v12H22z" />
      <path className="art-line" d="M22 122h196v12H22zM40 134v16M200 134v16" />
      <path className="art-color" d="M36 46h20v76H36z" />
      <path className="art-sheet" d="M56 34h16v88H56z" />
      <path className="art-ink" d="M72 56h12v66H72z" />
      <path className="art-line" d="M36 46h20v76H36zM56 34h16v88H56zM72 56h12v66H72z" />
      <path className="art-fine" d="M41 58h10M41 64h10M60 46h8M60 110h8M41 112h10" />
      <g transform="rotate(-12 106 122)">
        <path className="art-color" d="M92 48h22v74H92z" />
        <path className="art-line" d="M92 48h22v74H92z" />
        <path className="art-sheet" d="M97 58h12v20H97z" />
        <path className="art-fine" d="M97 58h12v20H97zM100 64h6M100 69h6" />
      </g>
      <path className="art-cool" d="M126 66h14l4 6h22v50h-40z" />
      <path className="art-sheet" d="M130 60h30v62h-30z" />
      <path className="art-line" d="M126 66h4v-6h30v62h-34zM160 72h6v50h-6" />
      <path className="art-fine" d="M136 70h18M136 77h18M136 84h12M136 98h18M136 105h14" />
      <path className="art-line" d="M191 98V62M191 80c-7 0-11-4-12-10 7 0 11 4 12 10z" />
      <circle className="art-color" cx="191" cy="54" r="9" />
      <circle className="art-line" cx="191" cy="54" r="9" />
      <circle className="art-ink" cx="191" cy="54" r="3" />
      <path className="art-sheet" d="M178 96h26l-3 26h-20z" />
      <path className="art-line" d="M178 96h26l-3 26h-20zM202 102c8-1 10 12-1 13" />
    </Art>
  )
}
