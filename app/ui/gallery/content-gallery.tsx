import { EventKindArt } from '../art/event-kinds.tsx'
import { Empty } from '../art/scenes.tsx'
import { TeamKindArt } from '../art/team-kinds.tsx'
import { Listing, Section, Wall } from '../bulletin.tsx'
import { Button, LinkButton } from '../button.tsx'
import { Details } from '../details.tsx'
import { EmptyState } from '../empty-state.tsx'
import { GoalBar } from '../goal-bar.tsx'
import { Notice } from '../notice.tsx'
import { Pagination } from '../pagination.tsx'
import { PersonLine } from '../person-line.tsx'
import { Prose } from '../prose.tsx'

export function ContentGallery() {
  return (
    <>
      <Section title="Listing">
        <Listing layout="columns" items={teams} />
        <Pagination label="Teams" previousHref="?before=a" nextHref="?after=z" />
      </Section>
      <div className="columns">
        <Section title="Words">
          <Prose html={story} />
          <p>
            <PersonLine name="Denise K." note="captain" />
          </p>
          <Details summary="What counts as raised?">
            <p>
              Money that is with the nonprofit. A promised check is “expected” until it arrives.
            </p>
          </Details>
        </Section>
        <Section title="Wall">
          <Wall entries={gifts} />
        </Section>
      </div>
      <Section title="Notices">
        <div className="stack measure">
          <Notice title="This page is a draft">
            <p>Only you can see it. Send it in when you are ready.</p>
          </Notice>
          <Notice kind="success" title="Your changes are saved" announce="politely" />
          <Notice kind="warning" title="No raffles online">
            <p>
              Wisconsin does not allow raffles sold online.{' '}
              <a href="/resources">What you can do instead</a>
            </p>
          </Notice>
          <Notice kind="danger" title="This page is hidden">
            <p>A person on our staff hid it. Write to us and we will sort it out together.</p>
          </Notice>
        </div>
      </Section>
      <Section title="Buttons">
        <div className="actions">
          <Button size="large">Give $50</Button>
          <Button busyText="Saving…">Save</Button>
          <Button look="secondary">Preview</Button>
          <Button look="quiet">Cancel</Button>
          <Button look="danger">Refund the gift</Button>
          <Button state="busy">Saving…</Button>
          <Button disabled>Not yet</Button>
          <LinkButton href="/start">Start a team</LinkButton>
        </div>
      </Section>
      <EmptyState
        picture={<Empty />}
        title="No events yet"
        actions={<LinkButton href="/events/new">Plan an event</LinkButton>}
      >
        <p>
          A yard sale, a dining night or a golf outing is a good first one. It takes about two
          minutes to set up.
        </p>
      </EmptyState>
    </>
  )
}

const story = `<p>We have met on third Thursdays since 2011, and we have read <em>a lot</em> of mysteries. This spring
the eleven of us are <strong>selling the books we have loved</strong> to help open the home on 35th Street.</p>
<h2>What we will do</h2><ul><li>A book and bake sale at St. Ann’s hall on May 16</li><li>A dining night in Wauwatosa</li></ul>
<blockquote><p>If every reader brings one friend, we are there.</p></blockquote>
<p>Read <a href="/resources">how the home will work</a>.</p>`

const teams = [
  {
    href: '/teams/third-thursday',
    title: 'Third Thursday Book Club',
    meta: 'Book club, Wauwatosa',
    picture: <TeamKindArt kind="book_club" />,
    children: (
      <GoalBar
        size="tiny"
        label="Goal of Third Thursday Book Club"
        words="$1,240 raised of $2,500, and $380 expected"
        figure="$1,240"
        figureText="of $2,500"
        raisedPercent={49}
        expectedPercent={15}
      />
    ),
  },
  {
    href: '/teams/saturday-men',
    title:
      'The Saturday Morning Men of Bay View and Their Remarkably Patient Families and Neighbors',
    meta: 'Men’s group, Bay View',
    picture: <TeamKindArt kind="mens_group" />,
    children: (
      <GoalBar
        size="tiny"
        label="Goal of The Saturday Morning Men"
        words="$5,600 raised; the goal of $5,000 is passed"
        figure="$5,600"
        figureText="past $5,000"
        raisedPercent={112}
      />
    ),
  },
  {
    href: '/events/sale',
    title: 'Eight-family yard sale',
    meta: 'Saturday, May 16, 8 am to 2 pm, Riverwest',
    picture: <EventKindArt kind="yard_sale" />,
  },
  {
    href: '/teams/long',
    title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    meta: 'Congregation, Chippewa Falls on the Lake of the Northern Woods',
    picture: <TeamKindArt kind="congregation" />,
    children: (
      <GoalBar
        size="tiny"
        label="Goal of Llanfair"
        words="Nothing raised yet of $50,000,000"
        figure="$0"
        figureText="of $50,000,000 so far. The first gift starts it."
        raisedPercent={0}
      />
    ),
  },
  {
    href: '/teams/amigas',
    title: 'فريق الأصدقاء',
    meta: 'Friends, West Allis',
    picture: <TeamKindArt kind="friends" />,
  },
]

const gifts = [
  {
    key: '1',
    name: 'Marta and Joe',
    sum: '$100',
    words: 'For every third Thursday.',
    when: '2 hours ago',
  },
  { key: '2', name: 'Anonymous', sum: '$50', when: 'yesterday' },
  {
    key: '3',
    name: 'Pastor Lyle',
    words: 'The whole choir is with you. Save us the Agatha Christies.',
    when: 'May 2',
  },
  {
    key: '4',
    name: 'Wolfeschlegelsteinhausenbergerdorff the Younger and All His Cousins from Sheboygan',
    sum: '$1,234,567.89',
    words: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    when: 'May 1',
  },
  {
    key: '5',
    name: 'أصدقاء الجيران',
    sum: '$36',
    words: 'مع كل الحب والتقدير لكم جميعا.',
    when: 'May 1',
  },
]
