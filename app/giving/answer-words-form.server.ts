import { parseWithZod } from '@conform-to/zod/v4'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { changeGiftWords } from './change-gift-words.server.ts'
import { findGiftWords } from './gift-words.server.ts'
import { giftWordsForm } from './gift-words.form.ts'
import type { WordsValues } from './gift-words-page.tsx'
import { valuesOf } from './give-values.ts'

export type WordsFormAnswer =
  | { readonly kind: 'done'; readonly to: string }
  | {
      readonly kind: 'again'
      readonly status: 400 | 409 | 410
      readonly page: Awaited<ReturnType<typeof findGiftWords>>
    }

/** Reads what a donor would like the page to say, and says it. */
export async function answerWordsForm(key: string, form: FormData): Promise<WordsFormAnswer> {
  const read = parseWithZod(form, { schema: giftWordsForm() })
  const values: WordsValues = valuesOf(form)
  if (read.status !== 'success') {
    const page = await findGiftWords(key, { values, errors: errorsOf(read.error) })
    return { kind: 'again', status: page.gift ? 400 : 410, page }
  }
  const { changes, ...words } = read.value
  switch (await changeGiftWords({ key, words, changes })) {
    case 'changed':
    case 'unchanged':
      return { kind: 'done', to: `/gifts/words/${key}?done=saved` }
    case 'newer-exists':
      return { kind: 'again', status: 409, page: await findGiftWords(key, { values, newer: true }) }
    case 'gone':
      return { kind: 'again', status: 410, page: await findGiftWords(key) }
  }
}

function errorsOf(errors: Record<string, string[] | null> | null): FieldError[] {
  return Object.entries(errors ?? {}).flatMap(([field, messages]) =>
    (messages ?? []).slice(0, 1).map((message) => ({ field, message })),
  )
}
