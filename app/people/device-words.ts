import { say } from '#app/words/say.ts'

/** A browser as people know it, out of what it says of itself: `Chrome on Windows`. */
export function sayDevice(userAgent: string): string {
  const browser = named(userAgent, BROWSERS)
  const system = named(userAgent, SYSTEMS)
  if (browser && system) return say('people.device.browserOnSystem', { browser, system })
  return browser ?? system ?? say('people.device.unknown')
}

/** Each also says that it is one of those after it. */
const BROWSERS = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const

const SYSTEMS = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
] as const

function named(text: string, known: readonly (readonly [RegExp, string])[]): string | undefined {
  return known.find(([sign]) => sign.test(text))?.[1]
}
