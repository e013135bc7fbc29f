import { Flowers, Grill } from '../objects.tsx'
import { Ground, Lights, Stars } from './parts.tsx'

/** The lid is on, the lights are up, nobody is in a hurry. */
export function GrillEvening() {
  return (
    <>
      <circle className="art-color" cx="372" cy="196" r="66" />
      <circle className="art-fine" cx="366" cy="190" r="66" />
      <path className="art-cool" d="M0 212c70-24 120-22 178-4 70-26 190-30 302-2v60H0z" />
      <path className="art-line" d="M0 206c70-24 120-22 178-4 70-26 190-30 302-2" />
      <Fence />
      <Ground />
      <g transform="translate(116 56) scale(1.85)" strokeWidth="1.7">
        <Grill />
      </g>
      <g className="art-line">
        <path className="art-sheet" d="M372 240h74v8h-74z" />
        <path d="M384 248l-6 34M434 248l6 34M380 266h58" />
        <path className="art-sheet" d="M392 222h16v18h-16zM414 230c0-10 24-10 24 0v10h-24z" />
        <path d="M408 227c7 0 7 9 0 9" />
      </g>
      <Lights />
    </>
  )
}

function Fence() {
  const posts = [8, 46, 84, 404, 442]
  return (
    <g className="art-line">
      {posts.map((x) => (
        <path key={x} className="art-sheet" d={`M${x} 262v-52l12-10 12 10v52z`} />
      ))}
      <path d="M0 224h112M0 246h112M398 224h82M398 246h82" />
    </g>
  )
}

/** A long table that has room for one more. */
export function LongTable() {
  return (
    <>
      <Stars />
      <path className="art-cool" d="M0 176c90-36 150-30 214-12 86-34 180-36 266-6v100H0z" />
      <path className="art-line" d="M0 170c90-36 150-30 214-12 86-34 180-36 266-6" />
      <Ground y={238} />
      <Lights />
      <path className="art-sheet" d="M96 194h288l66 74H30z" />
      <path className="art-color" d="M104 200h288l66 74H38z" />
      <path className="art-sheet" d="M212 194h56l20 74h-96z" />
      <path className="art-line" d="M96 194h288l66 74H30zM212 194l-20 74M268 194l20 74" />
      <path
        className="art-line"
        d="M30 268v12h420v-12M62 280v28M418 280v28M112 280v12M368 280v12"
      />
      <Setting x={132} y={212} />
      <Setting x={348} y={212} />
      <Setting x={104} y={246} size={1.25} />
      <Setting x={376} y={246} size={1.25} />
      <g transform="translate(190 140) scale(.62)" strokeWidth="3.6">
        <Flowers />
      </g>
      <g className="art-line">
        <path className="art-sheet" d="M300 206v-22h10v22zM176 206v-22h10v22z" />
        <path d="M305 184v-4M181 184v-4" />
      </g>
      <path
        className="art-ink"
        d="M305 168c5 6 4 10 0 11-4-1-5-5 0-11zM181 168c5 6 4 10 0 11-4-1-5-5 0-11z"
      />
      <Chairs />
    </>
  )
}

function Setting({ x, y, size = 1 }: { x: number; y: number; size?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`} strokeWidth={2.5 / size}>
      <ellipse className="art-sheet" rx="24" ry="8" />
      <ellipse className="art-line" rx="24" ry="8" />
      <ellipse className="art-fine" rx="14" ry="4" />
      <path className="art-line" d="M-33-4v9M33-4v9" />
    </g>
  )
}

function Chairs() {
  return (
    <g className="art-line">
      <path className="art-sheet" d="M4 190h30l4 44H8zM446 190h30l-4 44h-30z" />
      <path d="M10 204h25M11 218h26M445 204h25M443 218h26M8 234v58M38 234v58M442 234v58M472 234v58" />
    </g>
  )
}

/** The chair by the lamp, with the next chapter open on it. */
export function ReadingLamp() {
  return (
    <>
      <path className="art-sheet" d="M34 40h108v128H34z" />
      <path className="art-cool" d="M42 48h108v128H42z" />
      <path className="art-line" d="M34 40h108v128H34zM88 40v128M34 104h108M26 168h124v8H26z" />
      <circle className="art-sheet" cx="62" cy="70" r="13" />
      <path
        className="art-fine"
        d="M68 58a14 14 0 1 0 7 18 12 12 0 0 1-7-18M112 66l3 3M122 82l3-2M110 86l2 3"
      />
      <Shelf />
      <path className="art-color" d="M330 82 276 250h150l-44-168z" opacity=".45" />
      <path className="art-sheet" d="M332 36h44l24 50h-92z" />
      <path className="art-color" d="M337 41h44l24 50h-92z" />
      <path className="art-line" d="M332 36h44l24 50h-92zM354 86v188M330 276h48" />
      <path className="art-line" d="M368 86v16" />
      <circle className="art-ink" cx="368" cy="105" r="3.5" />
      <Armchair />
      <path className="art-line" d="M0 278h168m20 0h150m44 0h98" />
      <path className="art-cool" d="M0 290h480v30H0z" />
    </>
  )
}

function Armchair() {
  return (
    <>
      <path className="art-sheet" d="M190 140c0-20 16-28 48-28s48 8 48 28v76h-96z" />
      <path className="art-color" d="M196 146c0-20 16-28 48-28s48 8 48 28v76h-96z" />
      <path className="art-sheet" d="M168 186c0-24 30-24 30 0v30h80v-30c0-24 30-24 30 0v76H168z" />
      <path
        className="art-line"
        d="M190 170v-30c0-20 16-28 48-28s48 8 48 28v30M168 186c0-24 30-24 30 0v30h80v-30c0-24 30-24 30 0v76H168zM198 216v22h80v-22M180 262v14M296 262v14"
      />
      <path
        className="art-fine"
        d="M214 134v.1M238 130v.1M262 134v.1M226 152v.1M250 152v.1M238 170v.1"
      />
      <path
        className="art-sheet"
        d="M238 206c-10-8-24-8-36-4v-24c12-4 26-4 36 4 10-8 24-8 36-4v24c-12-4-26-4-36 4z"
      />
      <path
        className="art-line"
        d="M238 206c-10-8-24-8-36-4v-24c12-4 26-4 36 4 10-8 24-8 36-4v24c-12-4-26-4-36 4zm0-24v24"
      />
      <path
        className="art-fine"
        d="M210 186c7-2 14-1 20 2M210 194c7-2 14-1 20 2M266 186c-7-2-14-1-20 2M266 194c-7-2-14-1-20 2"
      />
    </>
  )
}

function Shelf() {
  return (
    <>
      <path className="art-cool" d="M430 118h20v60h-20z" />
      <path className="art-color" d="M412 128h14v50h-14z" />
      <path className="art-line" d="M404 178h76M408 122h14v56M422 110h20v68M442 128l14-3 8 52" />
      <path className="art-fine" d="M427 122h10M427 166h10" />
      <path className="art-cool" d="M44 228h78v18H44z" />
      <path className="art-color" d="M36 250h92v22H36z" />
      <path
        className="art-line"
        d="M40 224h72c8 0 8 18 0 18H40M32 246h90c10 0 10 26 0 26H32M40 224c5 5 5 13 0 18M32 246c6 8 6 18 0 26"
      />
      <path className="art-sheet" d="M66 204h24v10c0 6-4 10-10 10h-4c-6 0-10-4-10-10z" />
      <path
        className="art-line"
        d="M66 204h24v10c0 6-4 10-10 10h-4c-6 0-10-4-10-10zM90 208c9-1 9 11-1 10"
      />
      <path className="art-fine" d="M74 198c-3-4 3-6 0-10M83 198c-3-4 3-6 0-10" />
    </>
  )
}
