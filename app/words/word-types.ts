import type { ReactNode } from 'react'
import type { english } from './english.ts'

// What a key's words ask for, read from the words by the compiler. The library's own types do the same by parsing all
// of ICU at each call, which took a minute of every check; these know what our message files use, and take a second.

type English = typeof english

type Leaves<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Leaves<Words[Key]>}`
}[keyof Words & string]

/** `giving.give.title`: the place of words in their file. */
export type WordKey = Leaves<English>

type At<Words, Key> = Key extends `${infer Group}.${infer Rest}`
  ? Group extends keyof Words
    ? At<Words[Group], Rest>
    : never
  : Key extends keyof Words
    ? Words[Key]
    : never

/** A brace after one of these opens a form of a plural or a choice, not a placeholder. */
type Form = 'one' | 'other' | '=0' | '=1' | '=2' | 'yes' | 'no'

type NameIn<After> = After extends `${infer Name}, ${infer Rest}`
  ? Name extends `${infer Shorter}}${string}`
    ? Shorter
    : Rest extends `plural,${string}` | `number}${string}`
      ? { count: Name }
      : Name
  : After extends `${infer Name}}${string}`
    ? Name
    : never

type Holes<Text> = Text extends `${infer Before}{${infer After}`
  ? (Before extends `${string}${Form} ` ? never : NameIn<After>) | Holes<After>
  : never

type Tags<Text> = Text extends `${string}</${infer Tag}>${infer Rest}` ? Tag | Tags<Rest> : never

type TextOf<Hole> = Hole extends string ? Hole : never
type CountOf<Hole> = Hole extends { count: infer Name extends string } ? Name : never

type ValuesOf<Text> = { readonly [Name in TextOf<Holes<Text>>]: string | number } & {
  readonly [Name in CountOf<Holes<Text>>]: number
}

type Needed<Values> = [keyof Values] extends [never] ? [] : [values: Values]

/** What is put into plain words. */
export type PlainValues<Key> = Needed<ValuesOf<At<English, Key>>>

/** What is put into words with tags, and what becomes of each tag. */
export type RichValues<Key, Piece extends ReactNode> = Needed<
  ValuesOf<At<English, Key>> & {
    readonly [Tag in Tags<At<English, Key>>]: (words: Piece) => Piece
  }
>
