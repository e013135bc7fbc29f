import { mailStaff } from './mail/staff.ts'

export const mail = {
  frame: {
    orCopy: 'Or copy this address:',
    questions: 'Questions? Write to <mail>{address}</mail>',
  },
  receipt: {
    subject: 'Your gift receipt {number}',
    dear: 'Dear {name},',
    dearFriend: 'Dear friend,',
    thanks: 'Thank you for your gift. {organization} has received it.',
    gift: 'Gift',
    day: 'Date of the gift',
    givenBy: 'Given by',
    countsFor: 'Counts for',
    number: 'Receipt number',
    honor: 'In honor of',
    memory: 'In memory of',
    replaces: 'In place of receipt',
    organization: 'Organization',
    ein: 'EIN',
    address: 'Address',
    goods: 'What you gave',
    benefit: 'What you received',
    fairValue: 'Its fair value, in good faith',
    deductible: 'The most you may deduct',
    goodsNotValued:
      'We did not give you anything in return. We do not put a value on goods: that is for you to do, with your tax adviser if it is more than $500.',
    onlyTheExcess:
      'Part of what you paid is for what you received, which we value in good faith at {fairValue}. You may deduct only what you paid beyond that.',
    shareSubject: 'Receipt {number} for your share of the sales',
    thanksForShare: 'Thank you for giving a share of your sales. {organization} has received it.',
    share: 'Your share of the sales',
    nothingForShare:
      'This is a share of your own sales. No goods or services were provided in exchange for it. What guests paid for their meals is no gift and is not valued here.',
    nothingInReturn: 'No goods or services were provided in exchange for this gift.',
    keep: 'Please keep this receipt for your tax records.',
    see: 'See the receipt',
    words: 'Change what the page says about your gift',
  },
  statement: {
    subject: 'Your gifts to {organization} in {year}, for your taxes',
    subjectNew: 'Corrected: your gifts to {organization} in {year}, for your taxes',
    replaces:
      'Something has changed since we wrote to you about {year}. This letter takes the place of the one dated {day}. Please do not use that one for your taxes.',
    nothingLeft:
      'All that you gave in {year} went back to you, so there is nothing left of it to deduct. If that surprises you, just answer this letter.',
    thanks: 'Thank you for what you gave in {year}. {organization} put it all on one page for you.',
    payments: 'Payments',
    amount: 'In all',
    goods: 'Gifts of goods',
    see: 'See and print your statement',
    keep: 'Each payment is listed there by itself, with its date and receipt number. Please keep it for your tax records.',
  },
  caught: {
    title: 'Caught mail',
    lede: 'Every letter that the app sends while it is not in production. Nothing leaves this machine.',
    search: 'Address or subject',
    count: '{shown, plural, one {# letter} other {# letters}}, newest first, of {total, number}',
    subject: 'Subject',
    to: 'To',
    at: 'Sent',
    none: 'No letter like that yet',
    noneHelp: 'Start a team, sign in or give, and look again.',
    all: 'All caught mail',
    links: 'Links in it',
    text: 'What it says',
    html: 'See it as a mail program shows it',
    headers: 'Headers',
  },
  copies: {
    subject: '{n, plural, one {Your receipt} other {Your {n} receipts}} from {organization}',
    words:
      '{n, plural, one {Here is what you asked for: your receipt as it was issued. Please keep it for your taxes.} other {Here is what you asked for: your receipts as they were issued, newest first. Please keep them for your taxes.}}',
    nothingElse: 'For all the others no goods or services were provided in exchange.',
    more: 'There are older ones. Write to {address}, and we send them too.',
    notAsked:
      'You did not ask for this? Then you do not need to do anything. Only this mailbox has the links above.',
  },
  card: {
    subject: {
      honor: '{from} made a gift in honor of {who}',
      memory: '{from} made a gift in memory of {who}',
    },
    kicker: {
      honor: 'A gift in honor of',
      memory: 'A gift in memory of',
    },
    words: {
      honor: '{from} gave to {organization} in honor of {who}.',
      memory: '{from} gave to {organization} in memory of {who}.',
    },
    from: 'From {from}',
    toTeam: 'The gift went through {team}, one of the teams raising money for “{campaign}”.',
    toCampaign: 'The gift goes to “{campaign}”.',
    see: 'See what it helps build',
    why: '{from} gave us your address for this one card. We use it for nothing else.',
    refuse: 'No more cards like this to my address',
  },
  captainGift: {
    subject: '{name} gave {amount} to {team}',
    subjectNoName: 'Somebody gave {amount} to {team}',
    gave: '{name} gave {amount}. Your team now stands at {raised} of {goal}.',
    honor: 'The gift is in honor of {who}.',
    memory: 'The gift is in memory of {who}.',
    gaveNoName: 'An anonymous donor gave {amount}. Your team now stands at {raised} of {goal}.',
    desk: 'Open your desk',
  },
  giftMoved: {
    subject: '{amount} was moved to {team}',
    from: '{amount} of a gift from {name} now counts for {team}. It is in your team’s total, and on its page.',
    fromNoName:
      '{amount} of a gift from an anonymous donor now counts for {team}. It is in your team’s total, and on its page.',
    why: 'The gift was made elsewhere in the campaign, and our staff moved it to where it belongs. You do not need to do anything.',
  },
  refund: {
    subject: 'Your refund of {amount}',
    words:
      'We have sent money back to the card or account you gave with. It can take five to ten days to show.',
    byCheck:
      'We are paying money back to you by check. It goes to the address that we have for you; if we have none, we will ask you for it.',
    back: 'Sent back',
    day: 'Date of the gift',
    now: 'Your gift now',
    void: 'Void receipt',
    newOne: 'New receipt',
    doNotUse: 'Please do not use receipt {number} for your taxes.',
    useNew: 'Please do not use receipt {number} for your taxes. Receipt {newOne} takes its place.',
    notAsked: 'If you did not ask for this, please write to {address}.',
  },
  signIn: {
    subject: 'Sign in to {organization}',
    subjectStarted: '{team}: your team page is started',
    words: 'Here is your link to sign in. It opens a page with one button.',
    wordsStarted:
      'Your draft is saved. Sign in to write your story, set your dates and send the page to us for a look.',
    button: 'Sign in',
    orCode: 'Or type this code on the page where you asked for it:',
    once: 'The link and the code work once, for ten minutes. If you did not ask for them, you can ignore this message: nobody can sign in without it. Please never tell anyone the code.',
  },
  team: {
    submitted: '{team} is ready for you to read',
    submittedWords: 'A team has sent its page for approval.',
    changed: '{team} has changed its page',
    changedWords: 'The change is live already, as your settings say. Please have a look at it.',
    team: 'Team',
    decide: 'Read and decide',
    seeIt: 'See the page',
    live: '{team} is live',
    changesLive: 'Your changes to {team} are live',
    liveWords:
      'Everyone can see your page now. Thank you for standing with {organization}. Three things help most: give first, ask three friends yourself, then share the page.',
    changesLiveWords: 'We read your changes, and everyone can see them now.',
    see: 'See your page',
    desk: 'Open your desk',
    sentBack: '{team}: one more round, please',
    sentBackWords:
      'We read your page and ask you to change something before everyone sees it. Here is what we wrote:',
    sentBackNext: 'Everything you wrote is saved. Change what is needed and send it to us again.',
    change: 'Change the page',
    pictureDown: '{team}: one picture was taken down',
    pictureDownWords:
      'We took one picture off your page. The page itself stays, and so does all else on it.',
    picture: 'Picture',
    pictureDownNext:
      'You can put another one in its place. If this surprises you, please write to {address}.',
    pictures: 'Go to your pictures',
    hidden: '{team} is hidden for now',
    hiddenWords:
      'We have taken your page out of sight. Gifts made so far are safe and still count. Here is why:',
    hiddenNext: 'Nothing you wrote is lost. If this surprises you, please write to {address}.',
    reported: 'Somebody reported {team}',
    reportedWords: 'A visitor asks you to look at a page.',
    why: 'Why',
    look: 'Look at it',
  },
  personErased: {
    subject: 'You are erased at {organization}',
    words: 'You asked us to forget you. We erased what we held under this address.',
    kept: 'The law makes us keep the books: what was given, when, and the receipts with the name on them. Your address is not in them anymore.',
    last: 'This is our last letter to you, and it is erased once it is sent. If you did not ask for this, answer it right away.',
  },
  merged: {
    subject: 'Your two accounts at {organization} are one now',
    words:
      'You had two accounts with us. We made them one: your teams, what you brought in and what you logged are together now. Nothing was lost.',
    stays: 'You can sign in with either of your two addresses. Letters come to this one.',
    elsewhere: 'You can still sign in with this address. From now on letters go to {email}.',
    signIn: 'Sign in',
    mistake:
      'Are these not both yours? Answer this letter right away, so that {organization} can look at it.',
  },
  emailChange: {
    subjectOld: 'Somebody asked to change your email at {organization}',
    subjectNew: 'Your email at {organization}',
    subjectDone: 'Your email at {organization} was changed',
    subjectBack: 'Your email at {organization} was changed back',
    wordsOld:
      'Somebody who is signed in as you wants to sign in with another address from now on. We sent a message there. If it was you, you do not need to do anything here.',
    wordsNew:
      'Somebody wants to sign in with this address from now on. If it was you, open this page and say yes. It works for one day.',
    wordsTaken:
      'Somebody wants to sign in with this address from now on. It has an account already, so nothing was changed. If it was you, sign in with it.',
    wordsDone:
      'You sign in with the new address from now on, and our emails go there. You were signed out everywhere.',
    wordsBack:
      'Whoever has the old address took the change back. You sign in with the old one again, and were signed out everywhere.',
    newEmail: 'New address',
    look: 'Look at it',
    signIn: 'Sign in',
    notYouOld:
      'If it was not you, stop it here. Then sign out every other browser in your account.',
    stop: 'It was not me',
    notYouDone: 'If it was not you, take it back here within a week.',
    takeBack: 'Take it back',
    ignore: 'If you do not know what this is about, you can ignore this message.',
  },
  ...mailStaff,
} as const
