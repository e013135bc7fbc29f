/** Year-end statements. */
export const treasuryStatements = {
  statements: {
    title: 'Year-end statements',
    lede: 'Each donor gets one page with every payment of the year by itself, what was received in return, and goods apart. It has what the IRS asks for.',
    none: 'There is no receipt yet. Once a gift has come, its year is listed here.',
    year: 'Year',
    total: 'Valid receipts of {year}',
    goods:
      '{n, plural, one {and one gift of goods, without a value} other {and {n} gifts of goods, without a value}}',
    donors: 'Donors with an email',
    toPrint: 'Letters to print',
    nameless: '{amount} of it came without a name or an email. Nobody can get a statement of that.',
    changed: 'Changed since the letter went out',
    changedWords:
      '{n, plural, one {One donor has a letter that no longer says} other {{n, number} donors have letters that no longer say}} what is so, because a gift went back or another came. A corrected letter says plainly that it takes the place of the first. Donors who were not written to yet get theirs too; nobody else gets anything.',
    told: 'The letter says',
    isNow: 'It is now',
    correct: 'Send the corrected letters',
    preview: 'Look at one',
    previewEmail: 'Email of the donor',
    previewHint: 'You see what this donor would get today. Nothing is sent.',
    previewSee: 'See the PDF',
    send: 'Send by email',
    sendOpen: 'Send to all',
    sendWords:
      '{n, plural, one {One donor gets} other {{n, number} donors get}} a letter with a link to their own page. Donors who already have a statement get no second one, unless something in it has changed.',
    sendYes: 'Yes, send them',
    sendBusy: 'Starting…',
    going:
      'On their way: {done} of {all} donors so far. You can close this page; it goes on by itself.',
    look: 'See how far it is',
    sent: '{n, plural, =0 {No new letter was needed} one {One letter went out} other {{n, number} letters went out}} on {when}, started by {who}.',
    goesOn: '{year} is not over yet',
    goesOnWords:
      'You may send now. Donors who give again this year get a newer statement the next time you send.',
    print: 'Print the rest',
    printWords:
      '{n, plural, one {One donor has} other {{n, number} donors have}} no email. Here is a letter for each, with the address if we have it.',
    printSee: 'Letters as a PDF',
    printPart: 'Letters as a PDF, part {part} of {parts}',
    done: { started: 'The statements are on their way' },
    notDone: {
      running: 'They are being sent already',
      'nothing-given': 'Nothing was given in that year',
      'no-such-donor': 'Nobody with that email gave in that year',
      'nothing-to-print': 'There is no such letter to print',
    },
  },
} as const
