import type { Answer } from '#app/teams/answer.ts'
import { denominations, piecesField } from './denominations.ts'
import type { PiecesField } from './denominations.ts'
import type { EntryKind } from './entry-kind.ts'

export type EntryField =
  | PiecesField
  | 'amount'
  | 'benefit'
  | 'checkNumber'
  | 'checks'
  | 'creditedTo'
  | 'dueOn'
  | 'event'
  | 'fairValue'
  | 'firstCounter'
  | 'float'
  | 'gifts'
  | 'givenOn'
  | 'giverAddress'
  | 'giverEmail'
  | 'giverName'
  | 'key'
  | 'label'
  | 'means'
  | 'note'
  | 'percent'
  | 'recorded'
  | 'revision'
  | 'sales'
  | 'secondCounter'
  | 'shown'
  | 'wallName'

export type EntryAnswer = Answer<EntryField>
export type EntryValues = EntryAnswer['values']

/** The fields of each form, in their order on the page. */
export function fieldsOf(entry: EntryKind): readonly EntryField[] {
  return [...own[entry], 'event', 'note', 'key', 'revision']
}

const own: Readonly<Record<EntryKind, readonly EntryField[]>> = {
  gift: [
    'amount',
    'means',
    'checkNumber',
    'givenOn',
    'giverName',
    'giverEmail',
    'giverAddress',
    'wallName',
    'creditedTo',
  ],
  sale: [
    'label',
    'givenOn',
    ...denominations.map(piecesField),
    'checks',
    'float',
    'gifts',
    'recorded',
    'firstCounter',
    'secondCounter',
  ],
  restaurant: ['giverName', 'givenOn', 'amount', 'sales', 'percent', 'means', 'dueOn'],
  sponsor: ['giverName', 'shown', 'amount', 'benefit', 'fairValue', 'means', 'dueOn', 'giverEmail'],
}
