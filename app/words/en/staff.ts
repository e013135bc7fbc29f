export const staff = {
  needs: {
    drift:
      'Stripe’s balance and our book are <sum>{amount}</sum> apart. Tell whoever keeps the books.',
  },
  journal: {
    payoutReturned: 'Our bank sent the money back',
  },
  gifts: {
    moreFilters: 'More filters',
    teamFilter: 'Team, as in its address',
  },
  profile: {
    title: 'You',
    name: 'Name',
    notGiven: 'Not given',
    email: 'E-mail',
    role: 'Role',
    roleWords: '{role}. Only an admin changes it.',
    passkeys: 'Passkeys',
    yourPasskeys: 'Your passkeys',
    added: 'Added',
    lastUsed: 'Last used',
    notYet: 'Not yet',
    remove: 'Remove',
    removeThis: 'Remove <hidden>{name}</hidden>',
    removeWords: 'It does not sign in any more. You get an e-mail about it.',
    removeConfirm: 'Yes, remove it',
    removing: 'Removing…',
    onlyWay: 'Your only way in',
    noPasskey:
      'You have none yet. With a passkey you sign in by your fingerprint, your face or the lock of your device, and nobody can lure it from you.',
    addPasskey: 'Add a passkey',
    addPasskeyWords:
      'It is made on this device, or on a phone or security key that your browser offers. Your browser asks for your fingerprint, your face or the lock of the device.',
    password: 'Password and app',
    passwordSet:
      'Both are set. Set them anew when you have a new phone, or when somebody may know your password.',
    passwordNotSet:
      'Neither is set: you sign in by passkey. A password with an app is a second way in, should you lose the passkey.',
    setPassword: 'Set a password and an app',
    setPasswordAnew: 'Set both anew',
    setBoth: 'Set both',
    setPasswordWords:
      'They take the place of those before, and you are signed out everywhere else.',
    recoveryCodes: 'Recovery codes',
    noCodes: 'No code is left',
    fewCodes: '{n, plural, one {Only # code is left} other {Only # codes are left}}',
    fewCodesWords: 'Make new ones while you can still sign in.',
    codesLeft: '{n, plural, one {# code is left.} other {# codes are left.}}',
    codesWords: 'They are for the day on which you have neither phone nor passkey.',
    makeCodes: 'Make new codes',
    makeCodesTitle: 'Make new recovery codes',
    makeCodesWords: 'You get ten new codes. Those that you have now do not work any more.',
    makeTen: 'Make ten new codes',
    making: 'Making them…',
    keepCodes: 'Keep the old ones',
    sessions: 'Signed in now',
  },
} as const
