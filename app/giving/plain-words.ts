/** What people typed, without what nobody types: control characters but the line break, and marks that turn the direction of the text around them (F20). */
export function plainWords(text: string): string {
  return text.replace(UNSEEN, '').trim()
}

// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Whether a text holds a link or an address: on a wall or in a card it would lead people who knows where. */
export function holdsLink(text: string): boolean {
  return LINK.test(text)
}

/** A scheme, `www.`, an email address, or a name that ends as sites do; “Dr.Who” and “Go on.Thanks” are none. */
const LINK =
  /\w+:\/\/|\bwww\.|[^\s@]+@[^\s@]+\.\w|[\w-]\.(?:com|net|org|info|biz|edu|gov|io|co|us|uk|ru|cn|de|xyz|top|site|online|shop|app|dev|link|click|live|me|ly|gl|tk|win|vip)(?![\w-])/i
