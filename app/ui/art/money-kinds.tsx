import { Art } from './art.tsx'
import { DiningNight } from './event-kinds.tsx'
import { SaleTable } from './objects.tsx'

/** A check that a hand holds out. */
export function HandedCheck() {
  return (
    <Art viewBox="0 0 160 120">
      <ellipse className="art-cool" cx="84" cy="112" rx="62" ry="4" />
      <path className="art-sheet" d="M20 24l96-12 9 50-96 12z" />
      <path className="art-color" d="M27 30l96-12 9 50-96 12z" />
      <path className="art-line" d="M20 24l96-12 9 50-96 12z" />
      <path
        className="art-fine"
        d="M30 34l34-4M32 44l52-6M34 56l30-4M92 50c4-6 8 4 12-2s6 0 9-2M98 26l12-1 2 9-12 1z"
      />
      <path
        className="art-sheet"
        d="M158 112h-38c-14 0-22-8-30-18l-16-18c-4-5 1-10 6-7l18 12-26-32c-4-6 3-11 8-6l22 22c4-4 12-4 20-2 14 3 22 8 36 12z"
      />
      <path
        className="art-line"
        d="M158 112h-38c-14 0-22-8-30-18l-16-18c-4-5 1-10 6-7l18 12-26-32c-4-6 3-11 8-6l22 22c4-4 12-4 20-2 14 3 22 8 36 12M102 65l14 15M80 69l-6-7"
      />
    </Art>
  )
}

/** A yard sale. */
export function SaleTableArt() {
  return (
    <Art viewBox="0 0 160 120">
      <ellipse className="art-cool" cx="88" cy="111" rx="66" ry="4" />
      <SaleTable />
      <path className="art-line" d="M6 110h60m10 0h78" />
    </Art>
  )
}

/** A plate with one share set apart. */
export function DiningNightArt() {
  return (
    <Art viewBox="0 0 160 120">
      <DiningNight />
    </Art>
  )
}

/** A sign on the green with somebody's name on it. */
export function SponsorSign() {
  return (
    <Art viewBox="0 0 160 120">
      <path className="art-cool" d="M6 108c30-14 110-16 148-4v10H6z" />
      <path className="art-sheet" d="M26 18h104v56H26z" />
      <path className="art-color" d="M32 24h104v56H32z" />
      <path className="art-line" d="M26 18h104v56H26zM46 74v36M110 74v36" />
      <path
        className="art-sheet"
        d="M78 27l5.5 11 12 1.8-8.700 8.500 2 12-10.800-5.700-10.800 5.700 2-12-8.700-8.500 12-1.800z"
      />
      <path
        className="art-line"
        d="M78 27l5.500 11 12 1.800-8.700 8.500 2 12-10.800-5.700-10.800 5.700 2-12-8.700-8.500 12-1.800z"
      />
      <path
        className="art-fine"
        d="M36 30v32M120 30v32M44 68h68M12 106c6-3 12-4 20-5M122 101c10 1 18 2 26 4"
      />
    </Art>
  )
}

/** An armchair and a lamp, carried out to the porch. */
export function GoodsArt() {
  return (
    <Art viewBox="0 0 160 120">
      <ellipse className="art-cool" cx="80" cy="111" rx="68" ry="4" />
      <path className="art-color" d="M22 40c0-10 6-16 16-16h34c10 0 16 6 16 16v28H22z" />
      <path className="art-sheet" d="M28 62h54v20H28z" />
      <path
        className="art-color"
        d="M12 62c0-7 4-11 9-11s9 4 9 11v18h50V62c0-7 4-11 9-11s9 4 9 11v36H12z"
      />
      <path
        className="art-line"
        d="M22 51V40c0-10 6-16 16-16h34c10 0 16 6 16 16v11M30 62h50M12 62c0-7 4-11 9-11s9 4 9 11v18h50V62c0-7 4-11 9-11s9 4 9 11v36H12zM20 98v12M90 98v12"
      />
      <path className="art-fine" d="M38 34v18M55 34v18M72 34v18M20 90h70" />
      <path className="art-sheet" d="M116 20h22l10 30h-42z" />
      <path
        className="art-line"
        d="M116 20h22l10 30h-42zM127 50v54M114 110c0-5 5-6 13-6s13 1 13 6z"
      />
      <path className="art-fine" d="M140 50v12M122 28l-4 14" />
    </Art>
  )
}
