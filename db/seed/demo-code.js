// `npm run demo:code -- admin@wrenhaven.example`: the six digits that a phone of the demo's staff would show now.
import { TOTP } from 'otpauth'
import { demoStaff } from './demo-staff.js'

const asked = process.argv[2]
const shown = asked
  ? demoStaff.filter(({ email, role }) => asked === email || asked === role)
  : demoStaff
if (shown.length === 0) {
  process.stderr.write(
    `Nobody of the demo's staff has the address ${asked}. There are: ${demoStaff.map(({ email }) => email).join(', ')}\n`,
  )
  process.exit(1)
}
const left = 30 - (Math.floor(Date.now() / 1000) % 30)
for (const { email, totpSecret } of shown)
  process.stdout.write(
    `${new TOTP({ secret: totpSecret }).generate()}  ${email}  (for ${left} more seconds)\n`,
  )
