export const site = {
  home: 'Go to the home page',
  number: 'If you ask us about this, please say this number: {number}',
  stale:
    'We can’t reach our records just now. This page was right a minute ago; the newest gifts may be missing.',
  unreachable: 'Back in a moment',
  unreachableWords:
    'We can’t reach our records just now. Please try again in a minute. No gift is lost.',
  broken: 'Something broke on our side',
  brokenWords: 'It is not your fault and we have noted it. Please try again in a minute.',
  foreign: 'That did not come from our page',
  foreignWords:
    'For your safety nothing was changed. Please open our page again and send it from there.',
  tooMuch: 'That was too much at once',
  tooMuchWords: 'Please go back, make the text or the file shorter, and send it again.',
  unreadable: 'Something in the form cannot be read',
  unreadableWords:
    'It holds a character that no page can show, so nothing was changed. Please go back, type the text again instead of pasting it, and send it once more.',
  refused: 'We can’t open that address',
  method: 'This address does not understand that kind of request.',
  tooLong: 'That address is too long. It may have been copied twice.',
  notWritten: 'That address is not written as an address should be.',
  notOurs: 'That address is not one of ours.',
  notThere: 'There is no such page.',
  description: { gift: 'Thank you for your gift to {who}.' },
  title: {
    notFound: 'Not found',
    notReady: 'Getting ready',
    gift: 'Your gift',
    giftsTo: 'Gifts to {team}',
  },
} as const
