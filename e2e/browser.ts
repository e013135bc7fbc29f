import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'

export interface Browser {
  executablePath?: string
  args: string[]
}

/**
 * Which browser the tests drive: the one that `BROWSER_PATH` names, Playwright's own, the system's, or the one that npm
 * brought. Never a surprise download in the middle of a run.
 */
export async function browser(): Promise<Browser> {
  const named = process.env.BROWSER_PATH
  if (named) return { executablePath: named, args: quiet }
  if (process.env.E2E_BROWSER !== 'npm') {
    if (existsSync(chromium.executablePath())) return { args: quiet }
    const found = SYSTEM[process.platform]?.find((path) => existsSync(path))
    if (found) return { executablePath: found, args: quiet }
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await unpack(), args: quiet }
  }
  throw new Error(
    'No browser was found. Install one with `npx playwright install chromium`, or name one in BROWSER_PATH.',
  )
}

/** Into a folder of this account's own: what another has unpacked could not be run. */
async function unpack(): Promise<string> {
  const before = process.env.TMPDIR
  const folder = path.join(os.tmpdir(), `team-up-browser-${os.userInfo().uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Makes it unpack the shared libraries that it brings along.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  process.env.TMPDIR = folder
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const program = await packed.executablePath()
    process.env.FONTCONFIG_FILE ??= fontsIn(folder)
    return program
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/**
 * Tells the browser where its fonts were unpacked, beside the system's. The list that it brings names another folder, and
 * a page with a sign that no font of ours has would end it.
 */
function fontsIn(folder: string): string {
  const file = path.join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  )
  return file
}

const SYSTEM: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
