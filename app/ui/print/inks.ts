/** The colours of `tokens.css` by day, for what is printed and for pictures: neither knows a style sheet. */
export const inks = {
  paper: '#f8f1e1',
  sheet: '#fffaf0',
  shade: '#efe4cb',
  ink: '#1a2436',
  inkSoft: '#4c5363',
  line: '#cfc1a0',
  sun: '#f5b23c',
  cool: '#a9c3e2',
  white: '#ffffff',
} as const

/** A page's own colour by the name that `data-color` has. */
export const pageInks = {
  marigold: '#f5b23c',
  lake: '#7fb2e5',
  pine: '#7fbf8e',
  brick: '#e88f6f',
  rose: '#eda3b0',
  mint: '#86ccc4',
} as const
