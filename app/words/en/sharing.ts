/** What teams share: pictures, papers, short texts. */
export const sharing = {
  more: {
    title: 'More ways to share',
    code: 'QR code that leads to this page',
    poster: 'Poster to print',
    flyer: 'Flyers to print, two on a page',
    codeToPrint: 'QR code as a picture',
  },
  way: {
    email: 'E-mail',
    sms: 'Text message',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
  },
  visitor: {
    subject: '{team} is raising money',
    text: '{team} is raising money for “{campaign}”. Have a look, and give if you can:',
  },
  ask: {
    title: 'Ask one person by name',
    words:
      'Who would be glad to be asked? Think of one person. One friend who is asked by name does more than a post to everyone.',
    friend: 'Their first name',
    another: 'Somebody else? Their first name',
    write: 'Write it for me',
    text: 'I just gave to {who} and thought of you. Would you join me?',
    textTo: 'Hi {friend}, I just gave to {who} and thought of you. Would you join me?',
    subject: 'Would you join me?',
    copy: 'Copy the words',
    copied: 'Copied',
    send: 'Send it',
  },
  picture: {
    giveAt: 'Give at {link}',
    expected: '{figure} · {expected}',
  },
  paper: {
    poster: 'Poster: {team}',
    flyer: 'Flyer: {team}',
    goal: 'Our goal: {goal}',
    goalBy: 'Our goal: {goal} by {day}',
    cause: 'For “{campaign}”',
    call: 'Give, or join in',
    callFinished: 'See what we did',
    how: 'Point your phone’s camera at the code, or go to',
    callAndHow: '{call}. {how}',
    code: 'QR code that leads to {link}',
    legal: '{name} is a nonprofit. Every gift goes straight to it.',
    legalWithEin: '{name} is a nonprofit, EIN {ein}. Every gift goes straight to it.',
  },
} as const
