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
