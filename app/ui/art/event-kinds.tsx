import type { ReactNode } from 'react'
import { Art } from './art.tsx'
import { Pavilion, SaleTable } from './objects.tsx'

const drawings: Record<string, () => ReactNode> = {
  yard_sale: YardSale,
  dining_night: DiningNight,
  golf_outing: GolfOuting,
  gathering: Gathering,
}

/** The drawing for a kind of event; a kind without one of its own gets the pavilion. */
export function EventKindArt({ kind }: { kind: string }) {
  const Drawing = drawings[kind] ?? Gathering
  return (
    <Art viewBox="0 0 160 120">
      <Drawing />
    </Art>
  )
}

function YardSale() {
  return (
    <>
      <ellipse className="art-cool" cx="88" cy="111" rx="66" ry="4" />
      <SaleTable />
      <path className="art-line" d="M6 110h60m10 0h78" />
    </>
  )
}

/** A plate with one share set apart. */
export function DiningNight() {
  return (
    <>
      <circle className="art-cool" cx="84" cy="66" r="46" />
      <circle className="art-sheet" cx="80" cy="61" r="46" />
      <circle className="art-line" cx="80" cy="61" r="46" />
      <circle className="art-fine" cx="80" cy="61" r="38" />
      <path className="art-color" d="M81 64V36a29 29 0 1 0 28 20z" />
      <path className="art-line" d="M78 62V33a29 29 0 1 0 27.6 20z" />
      <path className="art-color" d="M90 54V25a29 29 0 0 1 27 20z" />
      <path className="art-line" d="M87 52V23a29 29 0 0 1 27.6 20z" />
      <path
        className="art-fine"
        d="M60 54l4 3M58 68h5M70 78l2-4M86 76l3 4M66 46l3 3M94 66l4 1M93 34l3 4M102 42l-4 2"
      />
      <path
        className="art-line"
        d="M14 16v22c0 5 3 8 7 8s7-3 7-8V16M21 16v92M144 108V62h-8c-3-20 0-38 8-46z"
      />
    </>
  )
}

/** The last green, late in the day. */
function GolfOuting() {
  return (
    <>
      <circle className="art-color" cx="46" cy="36" r="19" />
      <circle className="art-fine" cx="42" cy="33" r="19" />
      <path className="art-sheet" d="M4 84c18-14 34-16 52-8 22-14 56-18 100-2v38H4z" />
      <path className="art-cool" d="M8 110c20-26 74-34 148-22v24H8z" />
      <path
        className="art-line"
        d="M4 84c18-14 34-16 52-8 22-14 56-18 100-2M4 108c22-24 78-32 152-20"
      />
      <path className="art-sheet" d="M10 72c-6-2-6-10 0-12-1-8 10-10 12-3 7 0 8 10 2 13z" />
      <path
        className="art-line"
        d="M10 72c-6-2-6-10 0-12-1-8 10-10 12-3 7 0 8 10 2 13-4 3-10 3-14 2zM17 66v13"
      />
      <ellipse className="art-ink" cx="108" cy="98" rx="10" ry="3" />
      <path className="art-color" d="M112 15l36 11-36 12z" />
      <path className="art-line" d="M108 98V10M108 11l36 11-36 12" />
      <circle className="art-sheet" cx="70" cy="102" r="6" />
      <circle className="art-line" cx="70" cy="102" r="6" />
      <path
        className="art-fine"
        d="M69 100v.1M72 103v.1M80 104c6 0 12-1 18-3M128 104c6-1 12-1 18 0M30 108c4-1 8-2 12-2M74 20c3-4 6-4 8 0 2-4 5-4 8 0M60 12c2-3 4-3 6 0 2-3 4-3 6 0"
      />
    </>
  )
}

function Gathering() {
  return (
    <>
      <ellipse className="art-cool" cx="80" cy="110" rx="70" ry="5" />
      <Pavilion />
      <path className="art-line" d="M6 109h148" />
    </>
  )
}
