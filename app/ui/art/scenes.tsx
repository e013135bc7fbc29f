import { say } from '#app/words/say.ts'
import { Art } from './art.tsx'
import { Flowers } from './objects.tsx'

/** A card and flowers on the table. */
export function ThankYou() {
  return (
    <Art viewBox="0 0 240 160">
      <path className="art-cool" d="M14 142h216v10H14z" />
      <g transform="translate(92 28)">
        <Flowers />
      </g>
      <path className="art-sheet" d="M24 62l84-12 12 76-84 12z" />
      <path className="art-color" d="M30 68l84-12 12 76-84 12z" />
      <path className="art-line" d="M24 62l84-12 12 76-84 12zM120 126l16 12H36" />
      <g transform="rotate(-8 72 94)">
        <text className="art-word" x="72" y="92" fontSize="20">
          {say('ui.art.thank')}
        </text>
        <text className="art-word" x="72" y="115" fontSize="20">
          {say('ui.art.you')}
        </text>
      </g>
      <path className="art-line" d="M6 139h228" />
    </Art>
  )
}

/** A letter box with the flag up. */
export function MailSent() {
  return (
    <Art viewBox="0 0 240 160">
      <ellipse className="art-cool" cx="122" cy="148" rx="80" ry="6" />
      <path className="art-sheet" d="M112 100h20v48h-20z" />
      <path className="art-line" d="M112 100v48M132 100v48" />
      <path className="art-sheet" d="M62 100V66c0-16 10-26 24-26h80c16 0 26 10 26 26v34z" />
      <path className="art-color" d="M68 106V72c0-16 10-26 24-26h80c16 0 26 10 26 26v34z" />
      <path className="art-sheet" d="M62 100V66c0-16 10-26 24-26s24 10 24 26v34z" />
      <path
        className="art-line"
        d="M86 40h80c16 0 26 10 26 26v34H62V66c0-16 10-26 24-26s24 10 24 26v34M62 100h-6"
      />
      <path className="art-sheet" d="M26 62l56-8 6 34-56 8z" />
      <path className="art-line" d="M26 62l56-8 6 34-56 8zM26 62l33 16 23-24" />
      <path className="art-line" d="M150 66V18" />
      <path className="art-color" d="M154 20h26v18h-26z" />
      <path className="art-line" d="M150 16h26v18h-26" />
      <circle className="art-ink" cx="150" cy="68" r="4" />
      <path
        className="art-line"
        d="M24 148h84m28 0h80M46 148c0-8-4-12-8-14M50 148c0-10 2-14 6-18M188 148c0-6 3-10 7-12"
      />
      <path className="art-fine" d="M14 70l-8 2M16 82l-7 3M20 94l-6 5" />
    </Art>
  )
}

/** A notice board with one pin and nothing on it yet. */
export function Empty() {
  return (
    <Art viewBox="0 0 240 160">
      <ellipse className="art-cool" cx="122" cy="150" rx="84" ry="5" />
      <path className="art-sheet" d="M40 28h160v84H40z" />
      <path className="art-color" d="M46 34h160v84H46z" />
      <path className="art-sheet" d="M54 42h132v56H54z" />
      <path
        className="art-line"
        d="M40 28h160v84H40zM52 40h136v60H52zM56 112v38M184 112v38M66 112v38M174 112v38M34 28 120 8l86 20"
      />
      <g transform="rotate(-4 120 66)">
        <path className="art-cool" d="M99 55h48v40H99z" />
        <path className="art-sheet" d="M96 52h48v40H96z" />
        <path className="art-line" strokeDasharray="5 6" d="M96 52h48v40H96z" />
      </g>
      <circle className="art-ink" cx="118" cy="52" r="5" />
      <path className="art-fine" d="M118 57l-1 7M66 52l6 4M170 84l6 5M168 52l5-4M66 88l5-4" />
      <path className="art-line" d="M24 150h192" />
    </Art>
  )
}

/** A signpost at a crossing, its boards still blank, and a bird that knows no better. */
export function NotFound() {
  return (
    <Art viewBox="0 0 240 160">
      <path className="art-cool" d="M10 152c40-22 70-26 108-20 44 7 70 4 112 20z" />
      <path className="art-sheet" d="M115 24h12v116h-12z" />
      <path className="art-line" d="M115 24v114M127 24v114M112 24h18" />
      <path className="art-sheet" d="M88 36h86l14 13-14 13H88z" />
      <path className="art-color" d="M94 41h86l14 13-14 13H94z" />
      <path className="art-line" d="M88 36h86l14 13-14 13H88z" />
      <path className="art-sheet" d="M150 70H62L46 82l14 14 90 2z" />
      <path className="art-color" d="M155 75H67L51 87l14 14 90 2z" />
      <path className="art-line" d="M150 70H62L46 82l14 14 90 2z" />
      <path className="art-fine" d="M104 49h46M78 83h56M100 55h20M80 89h24" />
      <path className="art-sheet" d="M108 22c2-12 14-16 22-10l9 1-6 4c0 6-8 9-14 7l-14 2z" />
      <path
        className="art-line"
        d="M108 22c2-12 14-16 22-10l9 1-6 4c0 6-8 9-14 7l-15 3zM129 14v.1M115 18c4 3 8 3 11 0"
      />
      <path
        className="art-line"
        d="M10 152c40-22 70-26 108-20 44 7 70 4 112 20M70 134c0-8-3-12-7-14M74 133c0-9 3-12 7-15M182 138c0-6 3-10 7-12"
      />
    </Art>
  )
}

/** A stand with its shutter down for the day. */
export function Closed() {
  return (
    <Art viewBox="0 0 240 160">
      <ellipse className="art-cool" cx="122" cy="150" rx="88" ry="5" />
      <path className="art-sheet" d="M52 60h136v90H52z" />
      <path className="art-line" d="M52 60v90M188 60v90" />
      <path className="art-sheet" d="M62 62h116v48H62z" />
      <path className="art-cool" d="M66 66h116v46H66z" />
      <path
        className="art-line"
        d="M62 60v50h116V60M62 72h116M62 84h116M62 96h116M46 110h148v10H46zM60 120v30M180 120v30M52 136h136"
      />
      <path className="art-sheet" d="M56 22h128l14 34H42z" />
      <path className="art-color" d="M60 26h20l-6 36H46zM104 26h20v36h-26zM148 26h20l14 36h-28z" />
      <path
        className="art-line"
        d="M56 22h128l14 34H42zM77 22l-9 34M99 22l-5 34M120 22v34M141 22l5 34M163 22l9 34M42 56c0 10 26 10 26 0 0 10 26 10 26 0 0 10 26 10 26 0 0 10 26 10 26 0 0 10 26 10 26 0 0 10 26 10 26 0"
      />
      <path className="art-line" d="M120 72l-28 14M120 72l28 14" />
      <path className="art-sheet" d="M84 86h72v22H84z" />
      <path className="art-line" d="M84 86h72v22H84z" />
      <text className="art-word" x="120" y="102" fontSize="14">
        {say('ui.art.closed')}
      </text>
      <path className="art-line" d="M20 150h200" />
    </Art>
  )
}
