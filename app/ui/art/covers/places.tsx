import { SaleTable } from '../objects.tsx'
import { House } from '../places.tsx'
import { Birds, Ground, RoundTree, Sun } from './parts.tsx'

/** The porch where the boots stand. */
export function FrontPorch() {
  return (
    <>
      <Sun x={400} y={84} r={44} />
      <Birds x={330} y={66} />
      <path className="art-cool" d="M0 226c90-26 200-30 480-4v50H0z" />
      <RoundTree x={410} y={262} size={1.5} />
      <RoundTree x={58} y={262} size={1.15} />
      <Ground y={256} />
      <g transform="translate(116 -16) scale(.9)" strokeWidth="2.8">
        <House />
      </g>
      <path className="art-sheet" d="M176 270h68l22 50h-112z" />
      <path className="art-line" d="M176 270l-22 50M244 270l22 50" />
      <path className="art-fine" d="M172 284h76M166 300h88" />
      <g className="art-line">
        <path className="art-sheet" d="M312 250h10v52h-10zM298 236h42v24h-42z" />
        <path d="M340 240h12v-10" />
      </g>
      <path className="art-color" d="M303 241h42v24h-42z" />
      <path className="art-line" d="M298 236h42v24h-42z" />
      <path className="art-fine" d="M304 248h26" />
    </>
  )
}

/** Everything must go, and it is for a good cause. */
export function YardSale() {
  return (
    <>
      <Sun x={70} y={80} r={40} />
      <Birds x={160} y={60} />
      <g transform="translate(262 -34) scale(.92)" strokeWidth="2.7">
        <House />
      </g>
      <RoundTree x={232} y={250} size={1.2} />
      <Ground y={252} />
      <g transform="translate(20 92) scale(1.78)" strokeWidth="1.7">
        <SaleTable />
      </g>
      <path className="art-sheet" d="M364 230h16v22h-16zM352 252h70v36h-70z" />
      <path className="art-cool" d="M357 257h70v36h-70z" />
      <g className="art-line">
        <path d="M352 252h70v36h-70zM352 264h70M376 276h22M364 252v-22h16v22M390 252c-2-20 20-20 18 0" />
      </g>
    </>
  )
}

/** The bus on its way, with room for everybody's idea. */
export function SchoolBus() {
  const body = 'M96 122c0-12 7-18 18-18h176c13 0 18 6 20 16l8 40h34c14 0 22 8 22 22v48H96z'
  return (
    <>
      <Sun x={392} y={74} r={42} />
      <path className="art-cool" d="M0 190c70-34 150-34 214-10 80-32 180-32 266-4v66H0z" />
      <path className="art-line" d="M0 184c70-34 150-34 214-10 80-32 180-32 266-4" />
      <RoundTree x={44} y={246} size={1.35} />
      <RoundTree x={446} y={246} size={1.1} />
      <path className="art-sheet" d="M0 240h480v80H0z" />
      <path className="art-line" d="M0 240h480" />
      <path className="art-sheet" d={body} />
      <path className="art-color" d={body} transform="translate(6 5)" />
      <path
        className="art-sheet"
        d="M112 124h36v34h-36zM156 124h36v34h-36zM200 124h36v34h-36zM262 124h26l8 36v70h-34z"
      />
      <path className="art-line" d={body} />
      <path
        className="art-line"
        d="M112 124h36v34h-36zM156 124h36v34h-36zM200 124h36v34h-36zM262 230V124h26l7 36h23M262 166h33M96 176h152M96 192h152M350 176h24M128 104V92h24v12M278 178v10"
      />
      <path
        className="art-fine"
        d="M120 150l10-14M126 152l14-20M164 150l10-14M208 150l10-14M214 152l14-20"
      />
      {[150, 326].map((x) => (
        <g key={x}>
          <circle className="art-ink" cx={x} cy="232" r="26" />
          <circle className="art-sheet" cx={x} cy="232" r="11" />
          <circle className="art-fine" cx={x} cy="232" r="5" />
        </g>
      ))}
      <path className="art-cool" d="M0 292h480v28H0z" />
      <path className="art-line" d="M0 264h108m84 0h94m80 0h114M24 278h40M220 278h52M400 278h40" />
    </>
  )
}
