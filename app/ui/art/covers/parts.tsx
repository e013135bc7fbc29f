/** Things that stand in more than one cover; a cover is 480 × 320, and its sky is the sheet that it lies on. */

export function Ground({ y = 258 }: { y?: number }) {
  return (
    <>
      <path className="art-sheet" d={`M0 ${y}c120-10 360-10 480 0v${320 - y}H0z`} />
      <path className="art-line" d={`M0 ${y}c120-10 360-10 480 0`} />
      <path className="art-cool" d="M0 304c130-12 350-12 480-2v18H0z" />
      <path
        className="art-fine"
        d={`M40 ${y + 26}l4-8 4 8M150 ${y + 40}l4-8 4 8M320 ${y + 38}l4-8 4 8M452 ${y + 30}l4-8 4 8`}
      />
    </>
  )
}

/** A string of lamps between two poles outside of the picture. */
export function Lights() {
  const lamps = [
    [30, 37],
    [78, 55],
    [128, 67],
    [180, 73],
    [240, 75],
    [300, 73],
    [352, 67],
    [402, 55],
    [450, 37],
  ] as const
  return (
    <>
      <path className="art-line" d="M-4 18c130 76 358 76 488 0" />
      {lamps.map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <circle className="art-color" cx="2" cy="12" r="9" />
          <path className="art-line" d="M0-1v5M-4 4h8" />
          <circle className="art-fine" cy="11" r="8" />
        </g>
      ))}
    </>
  )
}

export function Stars() {
  return (
    <path
      className="art-fine"
      d="M60 116v8M56 120h8M160 104v6M157 107h6M420 112v8M416 116h8M330 106v6M327 109h6M240 116v.1M112 96v.1M378 90v.1"
    />
  )
}

export function Sun({ x, y, r }: { x: number; y: number; r: number }) {
  return (
    <>
      <circle className="art-color" cx={x} cy={y} r={r} />
      <circle className="art-fine" cx={x - 6} cy={y - 5} r={r} />
    </>
  )
}

export function Birds({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="art-fine"
      transform={`translate(${x} ${y})`}
      d="M0 0c5-7 10-7 14 0 4-7 9-7 14 0M-26 20c4-5 8-5 11 0 3-5 7-5 11 0"
    />
  )
}

/** A round tree, 100 high, on its own ground. */
export function RoundTree({ x, y, size = 1 }: { x: number; y: number; size?: number }) {
  const crown =
    'M-34-44c-18-2-22-24-10-32-4-20 16-30 26-18 8-16 34-10 34 8 18 2 22 24 8 32 2 14-16 18-24 10-10 8-28 8-34 0z'
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`} strokeWidth={2.5 / size}>
      <path className="art-sheet" d={crown} />
      <path className="art-cool" d={crown} transform="translate(4 4)" />
      <path className="art-line" d={crown} />
      <path
        className="art-line"
        d="M-10-40c2 14 2 28-2 40M4-40c-2 14-1 28 2 40M-6-14c-6-6-8-10-14-12"
      />
      <path className="art-fine" d="M-34-64c4 4 9 5 13 2M-14-76c2-6 8-8 13-5M0-58c5 4 11 3 14-2" />
    </g>
  )
}
