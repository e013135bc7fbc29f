/** Where staff read what waits for them and decide. */
export const review = {
  queue: {
    label: 'Pages that wait',
    left: '{n, plural, =0 {Nothing waits any more} one {# page waits} other {# pages wait}}',
    place: '{place} of {n, plural, one {# that waits} other {# that wait}}',
    previous: 'Before: <name>{team}</name>',
    next: 'Next: <name>{team}</name>',
  },
  filter: {
    only: 'Show',
    all: 'All that waits',
    new: 'New pages',
    changes: 'Changes of pages',
    anyKind: 'Every kind of team',
  },
  changes: {
    howMuch: 'How much of the text',
    onlyNew: 'Only what is new',
    whole: 'The whole text',
    legendNew: 'put in',
    legendGone: 'taken out',
    gone: 'taken out:',
    goneEnd: '(end of what was taken out)',
    new: 'put in:',
    newEnd: '(end of what was put in)',
    skipped: '(the same words as before)',
    asItWillLook: 'How the whole story will look',
    onlyLook: 'No word has changed.',
  },
  look: {
    gone: 'Taken out',
    anew: 'Described anew',
  },
  ready: {
    hint: 'Choose above and the words stand here. Change them as you like: the captain reads them as they stand.',
    hintOther:
      'Choose above and the words stand here, in {language}, which the captain reads. Change them as you like.',
    en: 'English',
    es: 'Spanish',
  },
  keys: {
    title: 'Keyboard shortcuts',
    next: 'Next page that waits',
    previous: 'The page before',
    approve: 'Go to “Approve”',
    sendBack: 'Go to “Send back”',
    hide: 'Go to “Hide this page”',
    help: 'Show this list',
    never: 'No key decides by itself, and none works while you type.',
    on: 'Use these keys in this browser',
    close: 'Close',
  },
} as const
