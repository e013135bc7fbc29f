import { say } from '#app/words/say.ts'
import { petals } from './petals.ts'

/** Things that stand in more than one drawing, each drawn in its own 160 × 120 field. */

export function Grill() {
  return (
    <>
      <path className="art-sheet" d="M42 54c0-20 16-32 38-32s38 12 38 32z" />
      <path className="art-sheet" d="M42 58h76c0 17-14 28-38 28S42 75 42 58z" />
      <path
        className="art-color"
        d="M46 58c0-20 16-32 38-32s38 12 38 32zM46 62h76c0 17-14 28-38 28S46 79 46 62z"
      />
      <path
        className="art-line"
        d="M42 54c0-20 16-32 38-32s38 12 38 32zM42 58h76c0 17-14 28-38 28S42 75 42 58zM40 54h80v4H40z"
      />
      <path
        className="art-line"
        d="M70 22c0-8 20-8 20 0M62 84l-12 25M98 84l12 25M58 97h45M118 62h10v-5M128 57v34"
      />
      <path className="art-sheet" d="M123 91h10v14h-10z" />
      <path className="art-line" d="M123 91h10v14h-10zM126 95v6M130 95v6" />
      <circle className="art-sheet" cx="50" cy="104" r="6" />
      <circle className="art-line" cx="50" cy="104" r="6" />
      <path
        className="art-fine"
        d="M52 46c2-8 8-14 16-16M66 12c-4-4 4-6 0-11M94 12c-4-4 4-6 0-11M80 10c-3-3 3-5 0-8M88 72h18M54 72h14"
      />
    </>
  )
}

export function Flowers() {
  const jar = 'M58 66h44v6c6 4 8 8 8 14v16c0 5-3 8-9 8H59c-6 0-9-3-9-8V86c0-6 2-10 8-14z'
  return (
    <>
      <path
        className="art-line"
        d="M74 66C72 52 62 44 56 40M80 66V36M86 66c2-12 10-18 20-22M70 66c-6-6-16-8-24-6M92 66c4-6 14-6 22-4M72 56c-4-6-2-10 0-14M88 54c4-4 4-8 2-12"
      />
      <Daisy x={54} y={36} />
      <Daisy x={80} y={24} />
      <Daisy x={108} y={40} />
      <g className="art-line">
        <path
          className="art-sheet"
          d="M46 60c-8 2-14-2-16-8 8-2 14 2 16 8zM114 62c6 4 14 2 18-4-6-4-14-2-18 4zM90 42c-4-6-2-12 2-16 4 6 4 12-2 16z"
        />
      </g>
      <path className="art-sheet" d={jar} />
      <path className="art-cool" d="M54 88h60v18c0 5-3 8-9 8H63c-6 0-9-3-9-8z" />
      <path className="art-line" d={jar} />
      <path
        className="art-line"
        d="M56 66h48M58 72h44M50 88h60M72 72c2 10 4 24 2 32M84 72c0 12 0 22 2 32"
      />
      <path className="art-fine" d="M57 94v8M103 79c2 2 2 4 2 7" />
    </>
  )
}

const DAISY = petals({ reach: 9.5, width: 4, height: 5.5 })

function Daisy({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="art-color" cx="3" cy="3" r="14" />
      <path className="art-line art-petal" d={DAISY} />
      <circle className="art-ink" r="4" />
    </g>
  )
}

/** A sign on a stake, a folding table, a lamp, and a box of what the attic gave. */
export function SaleTable() {
  const word = say('ui.art.sale')
  return (
    <>
      <path className="art-sheet" d="M8 30l50-5 3 30-50 5z" />
      <path className="art-color" d="M12 34l50-5 3 30-50 5z" />
      <path className="art-line" d="M8 30l50-5 3 30-50 5zM34 58l3 51" />
      <text
        className="art-word"
        x="35"
        y="49"
        fontSize={word.length > 4 ? 12 : 15}
        transform="rotate(-5.5 35 49)"
      >
        {word}
      </text>
      <path className="art-sheet" d="M84 28h18l8 24H76z" />
      <path className="art-color" d="M88 31h18l8 24H80z" />
      <path className="art-line" d="M84 28h18l8 24H76zM93 52v16M86 74c0-8 14-8 14 0z" />
      <path className="art-sheet" d="M114 52h34v22h-34z" />
      <path
        className="art-line"
        d="M120 52c-2-14 12-22 18-12 3 5 1 10-2 12M122 44c6-4 11-5 16-3M124 50c4-5 10-7 15-5M142 52V34l6 2v16"
      />
      <path className="art-sheet" d="M114 52h34v22h-34z" />
      <path className="art-cool" d="M118 56h34v18h-34z" />
      <path className="art-line" d="M114 52h34v22h-34zM126 60h10" />
      <path className="art-sheet" d="M64 74h92v7H64z" />
      <path
        className="art-line"
        d="M64 74h92v7H64zM72 81l10 28M82 81l-10 28M148 81l-10 28M138 81l10 28M104 81v8"
      />
      <path className="art-sheet" d="M104 89l10 8v14H94V97z" />
      <path className="art-line" d="M104 89l10 8v14H94V97z" />
      <path className="art-fine" d="M104 96v.1M99 103h10M99 107h7" />
    </>
  )
}

/** A striped roof on poles over a table with benches. */
export function Pavilion() {
  const scallops =
    'M12 50c0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0 0 10 17 10 17 0'
  return (
    <>
      <path className="art-sheet" d="M12 50 80 14l68 36z" />
      <path className="art-sheet" d={scallops} />
      <path
        className="art-color"
        d="M83 18 50 54H33zM83 18l-16 36h16zM83 18l17 36h17zM83 18l51 36h17z"
      />
      <path className="art-line" d="M12 50 80 14l68 36M80 14 46 50M80 14v36M80 14l34 36M80 14V4" />
      <path className="art-color" d="M80 3l13 4-13 4z" />
      <path className="art-line" d="M80 3l13 4-13 4" />
      <path className="art-line" d={scallops} />
      <path className="art-line" d="M20 56v53M140 56v53" />
      <path className="art-cool" d="M44 83h76v8H44z" />
      <path className="art-sheet" d="M40 79h80v8H40z" />
      <path
        className="art-line"
        d="M40 79h80v8H40zM54 87l-10 22M106 87l10 22M50 97h60M32 98h18v5H32zM110 98h18v5h-18zM64 79v-9h10v9M74 72c5 0 5 5 0 5M88 79c0-8 18-8 18 0M97 73v-3"
      />
    </>
  )
}
