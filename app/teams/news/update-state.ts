/** Where the newest text of a piece of news stands. */
export type UpdateState = 'draft' | 'waiting' | 'sent-back' | 'out' | 'down'
