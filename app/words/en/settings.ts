/** Where an admin chooses how the site looks, asks and decides. */
export const settings = {
  newer: {
    title: '{who} saved these settings on {when}, while you had them open',
    words:
      'Nothing you typed is lost, and nothing was saved yet. Below is what is saved now and, after the arrow, what you typed. Press “Save” to put yours in its place.',
    theirs: 'Keep what is saved and open the page again',
  },
  preview: {
    title: 'Preview',
    button: 'Preview',
    saved: 'As it is saved',
    tried: 'Not saved yet',
  },
  sample: {
    donor: 'Marta Jensen',
    team: 'Saturday Soup',
  },
  brand: {
    section: 'Color and logo',
    title: 'Change the color and logo',
    words:
      'Buttons, links and goal bars are printed in this color, on every page and in every email. Teams keep the colors of their own.',
    color: 'Color of the organization',
    own: 'Your own color',
    ownNamed: 'Your own: {color}',
    ownHint: 'It counts when “Your own” is chosen above.',
    choose: 'Choose a color',
    wrong: 'Choose a color, or write it like #7a1f5c',
    light: 'On light paper',
    dark: 'On dark paper',
    contrast: 'Contrast {ratio} to 1, where {needed} is needed',
    darkened: 'A little darker, so that everyone can read it',
    darkenedWords:
      'Words in the color you chose would be too faint on light paper. Above is the nearest that can be read.',
    sample: '{theme}: the head of a page of {organization}, a button, a goal bar and a link',
  },
  logo: {
    term: 'Logo',
    own: 'Your own',
    none: 'None yet: pages show the drawn mark',
    file: 'Logo',
    fileHint:
      'It stands at the top of every page and email. A PNG, JPEG or WebP, at most 10 MB; a see-through background stays see-through. Press “Preview” to try it first. Beside a wide logo we leave your name out, since it nearly always says it.',
    remove: 'Take the logo away and show the drawn mark again',
    problem: {
      'not-a-picture':
        'That is not a picture we can read. Choose a PNG, JPEG or WebP. If your logo is an SVG or a PDF, save it as a PNG first.',
      'too-small': 'That logo is very small. Choose one that is at least 48 pixels wide and high.',
    },
  },
  brandColor: {
    house: 'Lake blue',
    pine: 'Pine',
    teal: 'Teal',
    plum: 'Plum',
    rose: 'Rose',
    brick: 'Brick',
    slate: 'Slate',
    own: 'Your own',
  },
  receipts: {
    section: 'Receipts',
    title: 'Change the words on receipts',
    words:
      'Every gift gets a numbered receipt by email, with all that the law asks for. Here you add words of your own. Receipts that were sent keep what they said.',
    hint: 'They stand at the top, after “Thank you”. Two warm sentences are enough.',
    preview: 'The next receipt',
  },
  pause: {
    pages: 'On the first page and every team’s page',
    pagesToo:
      'There is no button to give on them, nor in the goal bars that other sites show. Everything else on them stays.',
    give: 'On the page where people give',
    stops: 'What stops',
    stopsGifts: 'Nobody can begin a gift: not to a team, and not to the campaign.',
    goesOn: 'What goes on',
    goesOnBegun:
      'Gifts that were begun before are counted when they are paid, with their receipts.',
    goesOnPages: 'Pages, totals and sharing. Teams can start, and captains can write their pages.',
    goesOnDesk: 'Your desk: refunds, receipts, approvals and exports.',
    goOn: 'See it once more, then pause',
    sure: 'Pause giving now?',
    sureWords:
      'Visitors read the words of the preview within a second. You can resume from here and from the totals with two presses, and people give again at once.',
  },
  approval: {
    section: 'Approval of pages',
    title: 'Change the rules for pages',
    edits: 'A captain changes a page that you have approved',
    newPages:
      'A new page, a new picture and anything that sounds like a raffle wait for you under every rule.',
    wait: 'The change waits until one of you has read it',
    waitHint: 'Until then everyone sees the page as you approved it. The safest for survivors.',
    atOnce: 'The change is live at once',
    atOnceHint: 'You get an email, look afterwards, and can hide the page.',
    messages: 'A donor writes a few words with a gift',
    messagesAtOnce: 'The words are on the page at once',
    messagesAtOnceHint: 'Nobody reads them before. Most donors are kind.',
    messagesWait: 'The words wait until one of you has read them',
    messagesWaitHint: 'The gift is shown without them until then. You find them under “Messages”.',
    chooseMessages: 'Choose whether the words of donors wait',
    news: 'A captain writes news, or changes news that is out',
    newsWaits: 'The news waits until one of you has read it',
    newsWaitsHint: 'You find it under “Messages”. Letters to followers wait with it.',
    newsAtOnce: 'The news is out at once',
    newsAtOnceHint:
      'You get an email, look afterwards, and can take it down. New photos, and words that sound like a raffle, wait even so.',
    chooseNews: 'Choose whether news waits',
    told: 'Who is told by email',
    toldHint:
      'When a page or a change comes in, when a visitor reports a page, and when messages from donors wait.',
    choose: 'Choose whether changes wait',
    nobody: 'Choose at least one person, so that no page waits unseen',
  },
  approvalPreview: {
    newPage: 'A captain sends in a new page',
    newPageWords:
      'It waits. Those named below get an email. Nobody else sees the page until one of you approves it.',
    edit: 'A captain changes a page that you have approved',
    editWaits:
      'The change waits. Those named below get an email. Everyone sees the page as it was until one of you approves the change.',
    editAtOnce:
      'Everyone sees the change right away. Those named below get an email, and you can hide the page. A new picture, or words that sound like a raffle, wait even so.',
    message: 'A donor writes a few words with a gift',
    messageWaits:
      'The gift is shown right away, without the words. They wait under “Messages” until one of you approves them.',
    messageAtOnce: 'The gift and the words are shown right away. You can hide the words later.',
    news: 'A captain writes news',
    newsWaits:
      'It waits under “Messages”. Nobody else reads it, and no letters go out, until one of you approves it.',
    newsAtOnce:
      'Everyone can read it right away, and letters go out if the captain wishes. Those named below get an email, and you can take it down.',
  },
  organization: {
    page: 'The page goes here',
    zoneOpen:
      'The days of gifts, the totals and the year on a receipt are counted in it. You can change it until the first gift is booked, and not after.',
    zoneStays: 'Time zone: {zone}',
    zoneWhy:
      'It stays as it is. Gifts are booked by its days, and receipts that people hold carry its year: moved to another zone, a gift late on New Year’s Eve would be of another tax year, and the days would no longer add up to the book.',
    zoneSettled: 'A gift was booked meanwhile, so the time zone stays as it is',
  },
} as const
