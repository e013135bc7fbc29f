import { Details } from '#app/ui/details.tsx'

/** What such events really bring in, so that a team picks a goal it can pass (FIELD, 2 and 4.14). */
export function GoalHelp() {
  return (
    <Details summary="What do teams really raise?">
      <ul>
        <li>
          <strong>Ten friends who give $50</strong> are $500. Asking people you know by name works
          best.
        </li>
        <li>
          <strong>A dining night</strong> brings about $137 on average. The restaurant gives a share
          of what your guests spend, so plan several nights.
        </li>
        <li>
          <strong>A first golf outing</strong> can bring about $5,000, most of it from sponsors. It
          takes months.
        </li>
        <li>
          <strong>A yard sale</strong>: nobody has a figure we trust. It depends on the street, the
          day and the weather.
        </li>
      </ul>
      <p>You can change the goal later. When you pass it, we suggest the next one.</p>
    </Details>
  )
}
