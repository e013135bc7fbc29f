export const pictures = {
  page: {
    title: 'Pictures',
    filmTitle: 'Watch our film',
    filmLeads: 'Opens <name>{host}</name>',
  },
} as const
