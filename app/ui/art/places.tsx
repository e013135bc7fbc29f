/** Places that stand in more than one large drawing, each where the street by the lake has it (640 × 416). */

export function Lake() {
  return (
    <>
      <path className="art-cool" d="M330 214h310v100H330z" />
      <path className="art-sheet" d="M330 206h310v8H330z" />
      <path
        className="art-line"
        d="M366 206c40-78 128-78 168 0M340 206h300M340 214h300M392 206v-38M416 206v-60M450 206v-58M484 206v-60M508 206v-38M366 214v40M534 214v40M560 214v30"
      />
      <path className="art-fine" d="M430 248h40M490 274h28M604 292h26M446 290h26M424 270h16" />
      <path className="art-sheet" d="M578 262l20-42 2 42z" />
      <path className="art-line" d="M578 260l20-40v40zM602 228l16 32h-16M572 266h50l-8 10h-34z" />
    </>
  )
}

export function House() {
  return (
    <>
      <path className="art-sheet" d="M22 164 92 92l70 72v158H22zM122 122V74h16v64z" />
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
      <path className="art-line" d="M122 122V74h16v64M118 74h24" />
    </>
  )
}

export function Duplex() {
  return (
    <>
      <path className="art-sheet" d="M16 128h142v192H16zM8 116h158v12H8zM30 98h114v18H30z" />
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

export function Tree() {
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
        d="M338 178c4 4 9 5 13 2M356 160c2-6 8-8 13-5M374 182c5 4 11 3 14-2M384 164c4-1 7 1 8 4"
      />
    </>
  )
}

export function Bunting() {
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
