/** The window with the morning behind it. */
export function MorningWindow() {
  const arch = 'M148 282V142c0-70 46-106 92-118 46 12 92 48 92 118v140z'
  return (
    <>
      <path
        className="art-color"
        d="M240 150 92-10H22l160 160zM240 150l148-160h70L298 150zM240 150-10 70v56l190 44zM240 150l250-80v56l-190 44z"
        opacity=".4"
      />
      <path className="art-sheet" d={arch} />
      <path
        className="art-cool"
        d="M240 164 164 98c12-32 40-52 70-62zM240 164l82-64c8 20 8 50 8 76zM148 190l92-26-86 86zM240 164v118h82z"
      />
      <path
        className="art-color"
        d="M247 170l-8-136c30 8 62 28 78 64zM240 166 152 106c-5 22-3 52-3 76zM240 174l92 6v78zM240 174v108h-80z"
      />
      <path className="art-line" d={arch} />
      <path
        className="art-line"
        d="M166 282V146c0-54 34-88 74-100 40 12 74 46 74 100v136M240 46v236M166 196l74-32 74 32M178 104l62 60 62-60M240 164l-70 96M240 164l70 96"
      />
      <circle className="art-sheet" cx="240" cy="164" r="24" />
      <circle className="art-line" cx="240" cy="164" r="24" />
      <circle className="art-fine" cx="240" cy="164" r="13" />
      <path className="art-sheet" d="M120 282h240v16H120z" />
      <path className="art-line" d="M120 282h240v16H120z" />
      <Bench />
      <g transform="matrix(-1 0 0 1 480 0)">
        <Bench />
      </g>
      <path className="art-cool" d="M0 306h480v14H0z" />
    </>
  )
}

function Bench() {
  return (
    <>
      <path className="art-sheet" d="M-4 196h92v40H-4z" />
      <path className="art-color" d="M-4 202h98v40H-4z" />
      <path className="art-sheet" d="M-4 242h108v12H-4z" />
      <path
        className="art-line"
        d="M-4 196h92v46M-4 242h108v12H-4M92 254v46M100 254v46M88 190v12M-4 214h92"
      />
      <path className="art-fine" d="M14 214v28M38 214v28M62 214v28" />
    </>
  )
}

/** The bench after the shift, with tomorrow's lunch already packed. */
export function Workbench() {
  const pail = 'M132 232v-62c0-30 20-46 58-46s58 16 58 46v62z'
  return (
    <>
      <path className="art-sheet" d="M20 30h440v150H20z" />
      <path className="art-cool" d="M28 38h440v150H28z" />
      <path className="art-line" d="M20 30h440v150H20z" />
      <path
        className="art-fine"
        d="M48 52v.1M96 52v.1M400 52v.1M432 52v.1M48 100v.1M432 100v.1M48 150v.1M432 150v.1M260 52v.1M260 100v.1"
      />
      <Tools />
      <path className="art-color" d="M0 240h480v20H0z" />
      <path className="art-sheet" d={pail} />
      <path className="art-color" d={pail} transform="translate(7 5)" />
      <path className="art-line" d={pail} />
      <path
        className="art-line"
        d="M132 176h116M166 126c0-24 48-24 48 0M174 128c0-10 32-10 32 0M150 168h16v20h-16zM214 168h16v20h-16zM172 198h36v18h-36z"
      />
      <path className="art-fine" d="M180 207h20M144 152c5-8 14-13 26-15" />
      <path className="art-sheet" d="M276 150h36v82h-36zM281 124h26v26h-26z" />
      <path className="art-color" d="M282 174h36v40h-36z" />
      <path
        className="art-line"
        d="M276 150h36v82h-36zM281 124h26v26h-26zM276 168h36M276 208h36M312 176c16 0 16 24 0 24"
      />
      <g className="art-line">
        <path className="art-sheet" d="M352 214h60v18h-60z" />
        <path d="M362 214c0-8 40-8 40 0M382 208v-6" />
        <path className="art-sheet" d="M0 232h480v20H0z" />
        <path d="M0 252h480M40 252v68M60 252v68M420 252v68M440 252v68M60 284h360" />
      </g>
      <path className="art-fine" d="M90 242h60M210 242h30M330 242h70M84 268h24M340 268h40" />
    </>
  )
}

function Tools() {
  return (
    <>
      <g className="art-line">
        <path className="art-sheet" d="M66 66h48v18H66zM84 84h12v74H84z" />
        <path d="M66 66h48v18H66zM84 84h12v74H84zM66 70c-8 2-10 8-8 14" />
      </g>
      <path className="art-color" d="M88 102h12v60H88z" />
      <g className="art-line">
        <path className="art-sheet" d="M344 62h70l-12 22-58 6z" />
        <path d="M344 62h70l-12 22-58 6zM344 62c-24-6-34 2-34 16s10 20 34 12M320 72v8" />
      </g>
      <path className="art-fine" d="M348 88l4 5 4-5 4 5 4-6 4 5 4-6 4 5 4-6 4 5 4-6" />
      <g className="art-line">
        <path
          className="art-sheet"
          d="M350 114c-12 4-12 22 0 26l40 22c8 4 14-6 8-12l-34-26c0-8-6-12-14-10z"
        />
        <path d="M346 122h10l4 8-6 6h-10" />
      </g>
      <path className="art-line" d="M206 30v18" />
      <path className="art-color" d="M190 68h44l-10-22h-24z" opacity=".9" />
      <path className="art-line" d="M184 64h44l-10-18h-24z" />
    </>
  )
}
