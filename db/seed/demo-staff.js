// The four people of the demo's staff. They exist in a demo only, so their secrets may stand here for all to read.

/** @typedef {{ role: 'viewer' | 'moderator' | 'finance' | 'admin', name: string, email: string, password: string, totpSecret: string }} DemoStaffMember */

/** @type {readonly DemoStaffMember[]} */
export const demoStaff = [
  {
    role: 'viewer',
    name: 'Grace Lindqvist',
    email: 'viewer@wrenhaven.example',
    password: 'four herons on a slow river',
    totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  },
  {
    role: 'moderator',
    name: 'Tomás Herrera',
    email: 'moderator@wrenhaven.example',
    password: 'paper boats under the bridge',
    totpSecret: 'KRUGS4ZANFZSAYJAONSWG4TFOQQGC5DP',
  },
  {
    role: 'finance',
    name: 'Ruth Abernathy',
    email: 'finance@wrenhaven.example',
    password: 'copper kettle counts to nine',
    totpSecret: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U',
  },
  {
    role: 'admin',
    name: 'Joyce Okafor',
    email: 'admin@wrenhaven.example',
    password: 'lantern garden winter porch',
    totpSecret: 'OV3HO6DZPIQHG2DPOJ2CA43BMZSSA3TP',
  },
]
