import { Art } from './art.tsx'
import { Grill, Pavilion, SaleTable } from './objects.tsx'

/** A street by the lake on a Saturday: houses, the bridge, a sale, a grill, a tent. */
export function HomeHero() {
  return (
    <Art viewBox="0 0 640 420">
      <circle className="art-color" cx="470" cy="104" r="64" />
      <circle className="art-fine" cx="463" cy="98" r="64" />
      <Lake />
      <House />
      <g transform="translate(170 0)">
        <Duplex />
      </g>
      <Tree />
      <Bunting />
      <path className="art-sheet" d="M0 316c120-16 480-22 640-6v110H0z" />
      <path className="art-line" d="M0 316c120-16 480-22 640-6" />
      <path className="art-cool" d="M0 398c160-16 460-18 640-4v26H0z" />
      <g transform="translate(20 270) scale(1.15)">
        <SaleTable />
      </g>
      <g transform="translate(400 226) scale(1.35)">
        <Pavilion />
      </g>
      <g transform="translate(238 276) scale(.92)">
        <Grill />
      </g>
      <path className="art-line" d="M12 398h190m14 0h168m16 0h228" />
      <path
        className="art-fine"
        d="M30 340l4-8 4 8M222 336l4-8 4 8M380 350l4-8 4 8M610 336l4-8 4 8M214 386l4-8 4 8M400 330l4-8 4 8"
      />
    </Art>
  )
}

function Lake() {
  return (
    <>
      <path className="art-cool" d="M360 214h280v100H360z" />
      <path
        className="art-line"
        d="M366 206c40-78 128-78 168 0M340 206h300M340 214h300M392 206v-38M416 206v-60M450 206v-58M484 206v-60M508 206v-38M366 214v40M534 214v40M590 214v28M624 214v24"
      />
      <path
        className="art-fine"
        d="M430 248h40M556 262h46M490 274h28M600 286h30M446 290h26M560 234h20"
      />
      <path className="art-sheet" d="M574 268l22-44 6 40z" />
      <path className="art-line" d="M574 262l22-40v40zM600 228l16 34h-16M568 266h52l-8 10h-36z" />
    </>
  )
}

function House() {
  return (
    <>
      <path className="art-sheet" d="M22 164 92 92l70 72v158H22z" />
      <path className="art-cool" d="M30 170h138v152H30z" />
      <path className="art-sheet" d="M44 252h98v70H44z" />
      <path className="art-line" d="M12 176 92 92l80 84M26 164v158M158 164v158" />
      <path
        className="art-fine"
        d="M30 188h124M30 200h22M70 200h40M130 200h24M30 212h22M130 212h24M30 224h124M58 148h68M70 136h44M82 124h20"
      />
      <g className="art-line">
        <path className="art-sheet" d="M54 190h22v36H54zM108 190h22v36h-22zM80 152h24v24H80z" />
        <path d="M65 190v36M54 208h22M119 190v36M108 208h22M92 152v24" />
        <path className="art-sheet" d="M30 240h124l8 14H22z" />
        <path d="M40 254v68M144 254v68M30 322h124" />
      </g>
      <path className="art-color" d="M82 266h30v56H82z" />
      <path
        className="art-line"
        d="M78 262h30v60H78zM101 294v2M48 284h24M48 300h24M114 284h26M114 300h26M52 284v38M64 284v38M122 284v38M134 284v38"
      />
      <path className="art-sheet" d="M122 100V74h16v42" />
      <path className="art-line" d="M122 122V74h16v64M118 74h24" />
    </>
  )
}

function Duplex() {
  return (
    <>
      <path className="art-sheet" d="M16 128h142v192H16z" />
      <path className="art-color" d="M22 134h142v186H22z" />
      <path className="art-sheet" d="M40 222h94v98H40zM40 148h94v52H40z" />
      <path
        className="art-line"
        d="M16 320V128h142v192M8 116h158v12H8zM30 116V98h114v18M28 204h118v12H28zM36 216v104M138 216v104"
      />
      <g className="art-line">
        <path className="art-sheet" d="M48 148h28v44H48zM98 148h28v44H98z" />
        <path d="M62 148v44M48 168h28M112 148v44M98 168h28" />
        <path className="art-sheet" d="M48 240h34v42H48zM96 236h30v84H96z" />
        <path d="M65 240v42M48 260h34M120 280v2M102 244h18v24h-18z" />
      </g>
      <path
        className="art-fine"
        d="M22 140h10M22 156h8M24 172h10M22 188h8M144 144h10M146 164h8M142 182h10M44 296h42M44 304h42M50 296v24M62 296v24M74 296v24"
      />
    </>
  )
}

function Tree() {
  const crown =
    'M340 196c-18-2-24-22-10-32-6-18 14-30 26-20 8-16 34-12 36 6 18 0 24 22 10 32 2 14-16 20-26 14-10 8-28 8-36 0z'
  return (
    <>
      <path className="art-sheet" d={crown} />
      <path className="art-cool" d={crown} transform="translate(5 5)" />
      <path className="art-line" d={crown} />
      <path
        className="art-line"
        d="M364 200c2 40 0 80-4 116M378 316c-6-40-6-76-4-116M368 236c-8-8-12-14-20-18"
      />
      <path
        className="art-fine"
        d="M346 172c6 6 12 6 18 2M374 164c6 4 12 4 16 0M352 186c4 2 8 2 10 0"
      />
    </>
  )
}

function Bunting() {
  const flags = [
    [186, 118],
    [214, 130],
    [243, 139],
    [272, 144],
    [302, 145],
    [331, 142],
  ] as const
  return (
    <g transform="translate(0 128)">
      <path className="art-line" d="M158 100c56 54 150 60 210 20" />
      {flags.map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <path className="art-sheet" d="M-8 0 8 2-1 20z" />
          <path className="art-color" d="M-6 2 10 4 1 22z" />
          <path className="art-line" d="M-8 0 8 2-1 20z" />
        </g>
      ))}
    </g>
  )
}
