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
} as const
