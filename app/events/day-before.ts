/** From this hour of the day before, by the clock at the event's place, people are reminded. */
export const REMINDER_HOUR = 10

/** As many as one run of the job writes to; the next run takes the others. */
export const MOST_REMINDED_AT_ONCE = 500
