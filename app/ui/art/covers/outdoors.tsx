import { petals } from '../petals.ts'
import { Birds, Ground, RoundTree, Stars, Sun } from './parts.tsx'

/** Two chairs, a table, an afternoon. */
export function LawnChairs() {
  return (
    <>
      <Sun x={240} y={120} r={70} />
      <path className="art-cool" d="M0 214c90-30 160-30 240-12 80-24 160-24 240 0v56H0z" />
      <path className="art-line" d="M0 208c90-30 160-30 240-12 80-24 160-24 240 0" />
      <RoundTree x={48} y={246} size={1.5} />
      <RoundTree x={440} y={242} size={1.15} />
      <Ground y={248} />
      <Chair />
      <g transform="matrix(-1 0 0 1 480 0)">
        <Chair />
      </g>
      <g className="art-line">
        <path className="art-sheet" d="M214 236h52v8h-52z" />
        <path d="M220 244l-6 44M260 244l6 44M218 268h44" />
        <path className="art-sheet" d="M228 214h12v22h-12zM246 220h12v16h-12z" />
      </g>
      <Flags />
    </>
  )
}

function Chair() {
  return (
    <>
      <path className="art-sheet" d="M84 138l66 10-6 82-52-8z" />
      <path className="art-color" d="M90 145l66 10-6 82-52-8z" />
      <path className="art-sheet" d="M92 222l68 8 20 20-80-2z" />
      <path
        className="art-line"
        d="M84 138l66 10-6 82-52-8zM92 222l68 8 20 20-80-2zM102 248l-14 46M168 250l10 44M96 294l74-42M172 294l-66-40M80 196c-16 0-16 10-4 10h20"
      />
      <path
        className="art-fine"
        d="M100 142l6 80M118 145l2 81M134 147l-2 80M86 158l64 9M87 180l62 8M89 202l58 7"
      />
    </>
  )
}

function Flags() {
  const flags = [
    [52, 44, -14],
    [112, 62, -10],
    [176, 72, -5],
    [240, 75, 0],
    [304, 72, 5],
    [368, 62, 10],
    [428, 44, 14],
  ] as const
  return (
    <>
      <path className="art-line" d="M-4 20c130 74 358 74 488 0" />
      {flags.map(([x, y, turn]) => (
        <g key={x} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <path className="art-sheet" d="M-15-1h30L0 27z" />
          <path className="art-color" d="M-12 3h30L3 31z" />
          <path className="art-line" d="M-15-1h30L0 27z" />
        </g>
      ))}
    </>
  )
}

/** The last hole, late in the day. */
export function LastGreen() {
  return (
    <>
      <Sun x={128} y={116} r={58} />
      <Birds x={238} y={62} />
      <path className="art-sheet" d="M0 206c64-34 130-40 192-18 84-42 190-48 288-6v90H0z" />
      <path className="art-line" d="M0 206c64-34 130-40 192-18 84-42 190-48 288-6" />
      <RoundTree x={40} y={208} size={1.1} />
      <RoundTree x={450} y={204} size={1.2} />
      <path className="art-cool" d="M0 280c90-62 270-84 480-48v88H0z" />
      <path className="art-line" d="M0 272c90-62 270-84 480-48" />
      <path
        className="art-color"
        d="M196 276c34-20 150-24 196-4 14 12-16 26-98 26s-112-10-98-22z"
      />
      <path className="art-line" d="M190 270c34-20 150-24 196-4 14 12-16 26-98 26s-112-10-98-22z" />
      <ellipse className="art-ink" cx="318" cy="268" rx="15" ry="4.5" />
      <path className="art-color" d="M324 92l74 22-74 24z" />
      <path className="art-line" d="M318 268V82M318 86l74 22-74 24" />
      <circle className="art-sheet" cx="250" cy="276" r="9" />
      <circle className="art-line" cx="250" cy="276" r="9" />
      <path
        className="art-fine"
        d="M247 273v.1M252 277v.1M268 278c12-1 22-3 32-6M60 284c14-6 30-10 44-12M420 270c14 2 26 4 40 8"
      />
    </>
  )
}

/** The end of the pier, where the boat comes in. */
export function LakePier() {
  return (
    <>
      <Sun x={346} y={128} r={58} />
      <Birds x={110} y={56} />
      <path className="art-sheet" d="M0 154c50-18 100-20 160-6 30 8 60 10 60 18H0z" />
      <path className="art-line" d="M0 150c50-18 100-20 160-6 30 8 60 10 60 20" />
      <RoundTree x={46} y={146} size={0.7} />
      <RoundTree x={92} y={146} size={0.55} />
      <path className="art-cool" d="M0 170h480v150H0z" />
      <path className="art-line" d="M0 164h480" />
      <path className="art-color" d="M306 176h92v8h-92zM318 194h70v7h-70zM302 212h80v7h-80z" />
      <g className="art-line">
        <path className="art-sheet" d="M250 206l46-104 4 104z" />
        <path className="art-sheet" d="M310 120l36 78-38 4z" />
        <path d="M302 96v112" />
        <path className="art-sheet" d="M234 210h130l-22 24h-88z" />
      </g>
      <path className="art-color" d="M303 90l24 7-24 8z" />
      <path className="art-line" d="M302 88l24 7-24 8" />
      <path className="art-sheet" d="M0 262l176-32 34 14L40 320H0z" />
      <path
        className="art-line"
        d="M0 262l176-32 34 14-170 76M176 230v-16h10v20M100 244v-18h10v16M28 257v-20h10v18M136 285v28M84 306v14M210 244v30"
      />
      <path
        className="art-fine"
        d="M24 258l36 52M54 252l34 46M84 247l32 38M114 241l28 32M142 236l28 24"
      />
      <path
        className="art-fine"
        d="M240 262h46M360 256h50M416 290h40M280 296h54M420 236h34M22 190h44M130 196h36"
      />
    </>
  )
}

/** What grows by the road, in whatever was at hand. */
export function WildFlowers() {
  return (
    <>
      <Stars />
      <Sun x={240} y={140} r={84} />
      <path className="art-cool" d="M0 232c90-30 180-34 252-14 84-22 150-20 228 2v50H0z" />
      <path className="art-line" d="M0 226c90-30 180-34 252-14 84-22 150-20 228 2" />
      <Ground y={264} />
      {STALKS.map(([x, y, size]) => (
        <Flower key={x} x={x} y={y} size={size} />
      ))}
      <path
        className="art-line"
        d="M18 296c-4-30 2-50 8-66M138 300c8-30 4-60-4-84M330 300c-6-34 0-62 8-82M468 298c2-30-4-54-12-70"
      />
      <path
        className="art-fine"
        d="M26 230c6-4 8-8 6-14M26 236c-6-3-9-7-8-13M134 216c-6-4-8-9-6-15M135 224c6-3 9-8 8-14M338 218c6-4 8-9 6-15M337 226c-6-3-9-8-8-14M456 228c-6-4-8-8-6-14M457 235c6-3 9-7 8-13"
      />
    </>
  )
}

const PETALS = petals({ reach: 18, width: 7.5, height: 10 })

const STALKS = [
  [64, 150, 1],
  [106, 196, 0.75],
  [172, 116, 1.15],
  [240, 156, 1.3],
  [300, 110, 1],
  [368, 170, 0.8],
  [416, 132, 1.1],
] as const

function Flower({ x, y, size }: { x: number; y: number; size: number }) {
  const foot = 300
  const bend = x < 240 ? 12 : -12
  const leaf = (y + foot) / 2
  return (
    <>
      <path
        className="art-line"
        d={`M${x} ${y}c${bend} 50 ${-bend / 2} 90 ${bend / 2} ${foot - y}`}
      />
      <g className="art-line">
        <path
          className="art-sheet"
          d={`M${x + 2} ${leaf + 24}c-20 0-28-12-30-24 18 0 28 10 30 24zM${x + 3} ${leaf + 6}c18 0 26-10 28-22-16 0-26 8-28 22z`}
        />
      </g>
      <g transform={`translate(${x} ${y}) scale(${size})`} strokeWidth={2.5 / size}>
        <circle className="art-sheet" r="25" />
        <circle className="art-color" cx="5" cy="5" r="26" />
        <path className="art-line art-petal" d={PETALS} />
        <circle className="art-ink" r="8" />
      </g>
    </>
  )
}
