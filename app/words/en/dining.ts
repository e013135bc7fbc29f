/** A night on which a restaurant gives a part of what is spent: what was agreed. */
export const dining = {
  line: {
    pre_tax: '{restaurant} gives {share} of your bill, before tax, to {organization}.',
    net: '{restaurant} gives {share} of your bill, without tax and tip, to {organization}.',
    food: '{restaurant} gives {share} of the food you order to {organization}.',
    flat: '{restaurant} gives {amount} of this night’s sales to {organization}.',
  },
} as const
