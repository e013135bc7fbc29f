/** Https and nothing else (S17). */
export function isSafeLink(url: string): boolean {
  return url.length <= 500 && /^https:\/\/[^\s"'<>]+$/.test(url) && URL.canParse(url)
}
