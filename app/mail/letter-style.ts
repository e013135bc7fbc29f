import { inksOf } from '#app/ui/brand/brand-inks.ts'
import type { House } from './letter.ts'

/** What letters are printed in: mail programs know no stylesheet of ours. */
export const colors = {
  paper: '#f8f1e1',
  sheet: '#fffaf0',
  ink: '#1a2436',
  soft: '#4c5363',
  line: '#cfc1a0',
  sun: '#f5b23c',
  card: '#fdf3dc',
}
export const font = "'Figtree', 'Segoe UI', Helvetica, Arial, sans-serif"
export const display = "'Bitter', 'Rockwell', Georgia, 'Times New Roman', serif"

/** Of a paragraph. */
export const text = { margin: '0 0 16px', fontSize: 17, lineHeight: 1.5 }

/** Of buttons and links, where it can be read in either theme. */
export function accentOf({ brandColor }: House, theme: 'light' | 'dark'): string {
  return inksOf(brandColor)[theme].accent
}
