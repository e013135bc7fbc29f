/** Letters and digits that nobody takes for one another, read out or written by hand. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const CODE_LENGTH = 8

/** A code as somebody typed it: in any case, with or without its hyphen. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

/** "K7QM-3XRP" */
export function writeCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
