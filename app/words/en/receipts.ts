/** What receipts and the statements of a year say, on a page and on paper. */
export const receipts = {
  title: 'Receipt {number}',
  paid: 'Amount paid',
  place: 'Where it was given',
  issued: 'Issued on',
  ein: 'EIN {ein}',
  goodsForms:
    'If you deduct more than $500 for goods in a year, the IRS asks for Form 8283. Above $5,000 it asks for an appraisal too.',
  nothingForPayment: 'No goods or services were provided in exchange for this payment.',
  void: 'This receipt is void.',
  voidWords: 'Please do not use it for your taxes.',
  voidReplaced: 'Please do not use it for your taxes. Receipt {number} takes its place.',
  seeNew: 'See receipt {number}',
  pdf: 'Save as a PDF',
  page: '{title} · page {page} of {pages}',
  statement: {
    title: 'Your gifts in {year}',
    for: '{name}, this is all you gave us in that year, as of {day}. Thank you.',
    asOf: 'This is all you gave us in that year, as of {day}. Thank you.',
    money: 'Money',
    goods: 'Goods',
    day: 'Date',
    what: 'For',
    receipt: 'Receipt',
    amount: 'You paid',
    received: 'Fair value of what you got',
    deductible: 'Most you may deduct',
    sum: 'Total',
    total: 'In all you gave {amount}.',
    totals:
      'In all you paid {amount} and got things worth {received}. You may deduct {deductible} at most.',
    kindWith: '{kind}: {benefit}',
    nothingInReturn: 'No goods or services were provided in exchange for these gifts.',
    someInReturn:
      'Where a fair value stands, it is our good-faith estimate of what you got, and you may deduct only what you paid beyond it. For all else, no goods or services were provided in exchange.',
    keep: 'Please keep this for your tax records. Money that went back to you is taken off.',
    old: 'This statement is out of date.',
    changed: 'Something in it has changed since. Please do not use it for your taxes.',
    replaced: 'A newer one takes its place. Please do not use this one for your taxes.',
    seeNew: 'See the newer statement',
    takesPlace:
      'It takes the place of the statement of {day}. Please do not use that one for your taxes.',
    nothingLeft:
      'All that you gave in this year went back to you. There is nothing left to deduct.',
    gone: 'There is no statement here',
    goneWords: 'Part of the link may be missing. We can also send your receipts to your email.',
  },
} as const
