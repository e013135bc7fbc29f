export const people = {
  form: {
    errorTitle: 'Error: {title}',
  },
} as const
