export const people = {
  patience:
    'That was too many tries. Please wait {n, plural, =1 {one minute} other {# minutes}}, then try again.',
  device: {
    browserOnSystem: '{browser} on {system}',
    unknown: 'Not known',
  },
} as const
