/** Letters about gifts of skill. */
export const skillsLetters = {
  letters: {
    hello: 'Hello {name},',
    offer: {
      confirm: 'Is this your offer to help?',
      confirmWords:
        'Thank you for offering what you do well. Press the button, and teams can find your offer. They see your first name and initial, and write to you through us.',
      confirmLink: 'See my offer',
      again: 'You have offered to help already',
      againWords:
        'Somebody, likely you, filled in the form again. Your offer stands as it was. By this link you can change, pause or erase it.',
      againLink: 'See my offer',
      confirmSmall:
        'If this was not you, do nothing. Without the press of a button nobody sees it, and it is deleted within a week.',
      againSmall: 'If this was not you, do nothing: nothing was changed.',
    },
    claim: {
      confirm: 'Will you do it? “{title}”',
      confirmWords:
        'Thank you for being willing to help {who}. Press the button on the page behind this link, and the task is yours, unless somebody was faster.',
      confirmLink: 'Say yes',
      yours: 'It is yours: “{title}”',
      yoursWords:
        '{who} knows that you do it. By this link you can write to them, or give it back if something comes between.',
      yoursLink: 'See what I do',
      'given-up': 'You gave back “{title}”',
      'given-upWords': 'Thank you for letting {who} know.',
      cancelled: 'Not needed anymore: “{title}”',
      cancelledWords:
        '{who} called it off. Thank you all the same for the time that you kept free.',
      others: 'See what else is needed',
      keep: 'Keep this email: its link is yours alone.',
    },
    thanks: {
      subject: 'Thank you from {who}',
      intro:
        '{who} thanks you for “{title}” and the {n, plural, one {# hour} other {# hours}} that you gave.',
      see: 'See what you did',
    },
    need: {
      claimed: 'Somebody will do “{title}”',
      claimedWords:
        '{who} has taken on “{title}”. Write to them from your desk, and mark it as done when it is.',
      'given-up': 'Your helper cannot do “{title}”',
      'given-upWords':
        '{who} cannot do “{title}” after all. Your desk shows how it stands now and what you can do.',
      lapsed: 'Nobody was found for “{title}”',
      lapsedWords:
        'The day is past, and nobody took it on. That happens. If it is still needed, ask again with another day.',
      read: '“{title}” is on your page',
      readWords: 'We have read what you need, and everybody can see it now.',
      'not-shown': 'Our staff called off “{title}”',
      'not-shownWords': 'It is not on your page. If you wonder why, answer this email.',
      see: 'See how it stands',
    },
    waits: 'A team asks for a hand: “{title}”',
    waitsWords:
      'A captain asks for a hand. Nobody else sees the words before one of you has read them.',
    waitsLink: 'Read it',
    words: {
      offer: 'Could you help with “{title}”?',
      offerWords: '{who} saw what you offer, and asks whether you would do “{title}”.',
      claim: 'About “{title}”',
      claimWords: '{who} writes to you about “{title}”, which you do for them.',
      need: '{who} writes about “{title}”',
      needWords: '{who}, who does “{title}” for you, writes:',
      see: 'See what it is',
      answer: 'Answer on your page',
      passedOn: 'We passed these words on. {who} does not see your address.',
      replyToThem: 'If you answer this email, your answer and your address go to {who}.',
    },
  },
} as const
