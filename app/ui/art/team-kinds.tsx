import type { ReactNode } from 'react'
import { Art } from './art.tsx'
import { Flowers, Grill } from './objects.tsx'

const drawings: Record<string, () => ReactNode> = {
  mens_group: MensGroup,
  book_club: BookClub,
  friends: Friends,
  family: Family,
  congregation: Congregation,
  workplace: Workplace,
  school: School,
  other: Other,
}

/** The drawing for a kind of team; a kind without one of its own gets the flowers. */
export function TeamKindArt({ kind }: { kind: string }) {
  const Drawing = drawings[kind] ?? Other
  return (
    <Art viewBox="0 0 160 120">
      <Drawing />
    </Art>
  )
}

/** A kettle grill with the lid on and the tongs beside it. */
function MensGroup() {
  return (
    <>
      <ellipse className="art-cool" cx="82" cy="109" rx="58" ry="5" />
      <Grill />
      <path className="art-line" d="M14 109h104m9 0h16" />
    </>
  )
}

/** An open book on a stack, and a cup that will be filled again. */
function BookClub() {
  return (
    <>
      <path className="art-sheet" d="M28 90h88v17H28zM36 73h76v17H36z" />
      <path className="art-color" d="M32 93h88v17H32z" />
      <path className="art-cool" d="M40 76h76v17H40z" />
      <path
        className="art-line"
        d="M112 73H42c-8 0-8 17 0 17h70M112 76c-4 4-4 8 0 11M28 90h82c8 0 8 17 0 17H28M28 93c4 4 4 8 0 11"
      />
      <path
        className="art-sheet"
        d="M76 36C62 26 42 27 28 32v38c14-5 34-5 48 4 14-9 34-9 48-4V32c-14-5-34-6-48 4z"
      />
      <path className="art-color" d="M80 40c14-10 34-9 48-4v38c-14-5-34-5-48 4z" />
      <path
        className="art-line"
        d="M76 36C62 26 42 27 28 32v38c14-5 34-5 48 4 14-9 34-9 48-4V32c-14-5-34-6-48 4zm0 0v38"
      />
      <path
        className="art-fine"
        d="M37 41c9-2 20-1 29 3M37 50c9-2 20-1 29 3M37 59c9-2 16-1 21 1M86 44c9-4 20-5 29-3M86 53c9-4 20-5 29-3M86 62c7-3 13-4 19-4"
      />
      <path className="art-sheet" d="M123 84h24v11c0 8-4 12-9 12h-6c-5 0-9-4-9-12z" />
      <path
        className="art-line"
        d="M123 84h24v11c0 8-4 12-9 12h-6c-5 0-9-4-9-12zm24 4c9-1 9 12-1 11"
      />
      <path className="art-fine" d="M131 77c-3-4 3-6 0-10M140 77c-3-4 3-6 0-10" />
      <path className="art-line" d="M12 108h138" />
    </>
  )
}

/** Two lawn chairs turned a little to each other under a string of flags. */
function Friends() {
  return (
    <>
      <ellipse className="art-cool" cx="80" cy="109" rx="62" ry="5" />
      <LawnChair />
      <g transform="matrix(-1 0 0 1 160 0)">
        <LawnChair />
      </g>
      <path
        className="art-color"
        d="M24 23l6 15 9-12zM52 31l4 15 11-12zM94 34l10 12 5-15zM123 26l9 12 5-15z"
      />
      <path
        className="art-line"
        d="M6 12c40 30 108 30 148 0M21 20l6 15 10-9M49 29l4 14 11-11M92 33l10 11 5-14M120 27l9 9 6-15"
      />
      <path className="art-sheet" d="M72 84h16v24H72z" />
      <path className="art-line" d="M69 84h22M72 84v24M88 84v24M75 74h10l-2 10h-6z" />
      <path className="art-line" d="M8 108h144" />
    </>
  )
}

function LawnChair() {
  return (
    <>
      <path className="art-sheet" d="M22 44l30 4-2 34-24-4z" />
      <path className="art-color" d="M25 48l30 4-2 34-24-4z" />
      <path className="art-sheet" d="M26 78l30 4 8 8-34-1z" />
      <path
        className="art-line"
        d="M22 44l30 4-2 34-24-4zM26 78l-3 0 7 11h34l-14-8M30 89l-6 19M62 90l4 18M28 108l34-18M60 108 32 89M20 68c-6 0-6 4-2 4h10"
      />
      <path
        className="art-fine"
        d="M29 45l2 33M37 46l1 34M45 47l0 34M23 53l29 4M24 62l27 4M25 70l26 4"
      />
    </>
  )
}

/** Three pairs of boots by the door, from large to small. */
function Family() {
  return (
    <>
      <path className="art-cool" d="M12 104h136v8H12z" />
      <Boot x={8} y={25} size={1.12} />
      <Boot x={66} y={45} size={0.85} />
      <Boot x={113} y={61} size={0.62} />
      <path className="art-line" d="M8 106h144M14 113h132" />
      <path
        className="art-fine"
        d="M18 113v4M30 113v4M42 113v4M54 113v4M66 113v4M78 113v4M90 113v4M102 113v4M114 113v4M126 113v4M138 113v4"
      />
    </>
  )
}

function Boot({ x, y, size }: { x: number; y: number; size: number }) {
  const boot = 'M2 0h24c2 14 1 26 2 40 4 6 18 6 20 20v4H2c-2-22 2-42 0-64z'
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path className="art-sheet" d={boot} />
      <path className="art-color" d={boot} transform="translate(4 3)" />
      <g className="art-line" strokeWidth={2.5 / size}>
        <path d={boot} />
        <path d="M1 64h48v8H27l-3-3-3 3H1zM2 10h25M9 0c0-7 8-7 8 0M33 45l5-5M39 48l4-5" />
      </g>
    </g>
  )
}

/** A window of coloured glass with the morning behind it. */
function Congregation() {
  const arch = 'M44 104V54c0-26 18-40 36-44 18 4 36 18 36 44v50z'
  return (
    <>
      <path className="art-sheet" d={arch} />
      <path
        className="art-cool"
        d="M80 66 48 41c5-13 16-21 28-25zM80 66l32-25c4 8 4 20 4 30zM44 76l36-10-34 34zM80 66v36h32z"
      />
      <path
        className="art-color"
        d="M83 69l-4-54c12 3 25 11 31 25zM80 67 45 43c-2 9-1 21-1 30zM80 70l36 2v30zM80 70v34H50z"
      />
      <path className="art-line" d={arch} />
      <path
        className="art-line"
        d="M52 104V56c0-20 13-32 28-36 15 4 28 16 28 36v48M80 20v84M52 78l28-12 28 12M56 42l24 24 24-24M80 66l-26 36M80 66l26 36"
      />
      <circle className="art-sheet" cx="80" cy="66" r="9" />
      <circle className="art-line" cx="80" cy="66" r="9" />
      <path className="art-sheet" d="M34 104h92v8H34z" />
      <path className="art-line" d="M34 104h92v8H34z" />
      <path
        className="art-fine"
        d="M24 30l8 4M20 56h10M24 82l8-4M136 30l-8 4M140 56h-10M136 82l-8-4"
      />
    </>
  )
}

/** A lunch pail and a flask at the end of the bench. */
function Workplace() {
  const pail = 'M24 106V62c0-20 14-30 38-30s38 10 38 30v44z'
  return (
    <>
      <path className="art-sheet" d={pail} />
      <path className="art-color" d={pail} transform="translate(5 3)" />
      <path className="art-sheet" d="M112 52h24v54h-24zM115 36h18v16h-18z" />
      <path className="art-cool" d="M116 66h24v26h-24z" />
      <path className="art-line" d={pail} />
      <path
        className="art-line"
        d="M24 66h76M46 33c0-16 32-16 32 0M52 34c0-7 20-7 20 0M36 60h10v13H36zM78 60h10v13H78z"
      />
      <path
        className="art-line"
        d="M112 52h24v54h-24zM115 36h18v16h-18zM112 63h24M112 89h24M136 68c10 0 10 16 0 16"
      />
      <path className="art-fine" d="M50 82h24v12H50zM54 88h16M34 48c4-6 10-9 18-10" />
      <path className="art-line" d="M8 107h144M20 107v8M140 107v8" />
    </>
  )
}

/** The yellow bus, in whichever colour the team has. */
function School() {
  const body = 'M12 40c0-7 4-10 10-10h88c7 0 10 3 11 9l4 20h12c8 0 12 4 12 12v22H12z'
  return (
    <>
      <ellipse className="art-cool" cx="82" cy="107" rx="70" ry="5" />
      <path className="art-sheet" d={body} />
      <path className="art-color" d={body} transform="translate(4 4)" />
      <path
        className="art-sheet"
        d="M22 41h17v17H22zM45 41h17v17H45zM68 41h17v17H68zM98 40h12l4 20v32H98z"
      />
      <path className="art-line" d={body} />
      <path
        className="art-line"
        d="M22 41h17v17H22zM45 41h17v17H45zM68 41h17v17H68zM98 93V40h13l3 19h11M98 62h15M12 68h80M12 76h80M139 70h10M30 30v-5h12v5"
      />
      <circle className="art-ink" cx="40" cy="94" r="14" />
      <circle className="art-ink" cx="122" cy="94" r="14" />
      <circle className="art-sheet" cx="40" cy="94" r="6" />
      <circle className="art-sheet" cx="122" cy="94" r="6" />
      <path className="art-line" d="M4 108h152" />
    </>
  )
}

/** Flowers in a jar. */
function Other() {
  return (
    <>
      <ellipse className="art-cool" cx="82" cy="110" rx="50" ry="5" />
      <Flowers />
      <path className="art-line" d="M22 110h116" />
    </>
  )
}
