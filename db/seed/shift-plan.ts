import type { ReadyRole } from '#app/events/shifts/shift-role.ts'
import { hexOf } from './money-plan.ts'

/** Something to do on one of an event's days, and who does it. */
export interface PlannedShift {
  /** Under which it is known, where an address is needed beforehand. */
  readonly key?: string
  readonly role: ReadyRole
  /** Of which of its days, from nought. */
  readonly day: number
  readonly from: string
  readonly to: string
  readonly needed: number
  readonly minimumAge?: number
  readonly note?: string
  readonly people?: readonly string[]
}

export const openShiftKey = hexOf('shift of cashiers')
export const fullShiftKey = hexOf('shift of a driver')
export const supperShiftKey = hexOf('shift of a table host')

/** One full, some begun, some that nobody has taken. */
export const saleShifts: readonly PlannedShift[] = [
  {
    key: fullShiftKey,
    role: 'driver',
    day: 0,
    from: '06:30',
    to: '08:00',
    needed: 1,
    minimumAge: 21,
    note: 'The van is Rob’s; bring your license.',
    people: ['Sal Bruno'],
  },
  {
    role: 'cashiers',
    day: 0,
    from: '08:00',
    to: '11:00',
    needed: 2,
    minimumAge: 16,
    people: ['Marta Lindqvist', 'Devon Price'],
  },
  {
    key: openShiftKey,
    role: 'cashiers',
    day: 0,
    from: '11:00',
    to: '14:00',
    needed: 2,
    minimumAge: 16,
    people: ['Ana Ruiz'],
  },
  { role: 'greeter', day: 0, from: '08:00', to: '11:00', needed: 1 },
  { role: 'cashiers', day: 1, from: '09:00', to: '12:00', needed: 2, minimumAge: 16 },
  {
    role: 'leftovers',
    day: 1,
    from: '12:00',
    to: '13:30',
    needed: 4,
    people: ['Rob Stachowiak'],
  },
]

/** Of the team whose desk is shown most. */
export const supperShifts: readonly PlannedShift[] = [
  {
    key: supperShiftKey,
    role: 'table-host',
    day: 0,
    from: '17:00',
    to: '19:00',
    needed: 2,
    note: 'Say hello and point to the long table.',
    people: ['Ginny Marsh'],
  },
  { role: 'table-host', day: 0, from: '19:00', to: '21:00', needed: 2 },
  {
    role: 'photos',
    day: 0,
    from: '18:00',
    to: '19:00',
    needed: 1,
    minimumAge: 14,
    people: ['Olu Adeyemi'],
  },
]

/** Of a sale that is on. */
export const bookshelfShifts: readonly PlannedShift[] = [
  {
    role: 'cashiers',
    day: 0,
    from: '08:00',
    to: '12:00',
    needed: 2,
    people: ['Priya Raman', 'Ray Lor'],
  },
  { role: 'cashiers', day: 0, from: '12:00', to: '16:00', needed: 2, people: ['Ginny Marsh'] },
  { role: 'cashiers', day: 1, from: '09:00', to: '14:00', needed: 2 },
]
