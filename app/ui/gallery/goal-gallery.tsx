import { Section, Sheet } from '../bulletin.tsx'
import { LinkButton } from '../button.tsx'
import { GoalBar } from '../goal-bar.tsx'
import { ShareLink } from '../share.tsx'

export function GoalGallery() {
  return (
    <Section title="Goal bar">
      <div className="columns">
        <div className="stack-large">
          <GoalBar
            size="large"
            label="Team goal"
            words="$1,240 raised of $2,500, and $380 expected"
            figure="$1,240"
            figureText="raised of $2,500"
            raisedPercent={49}
            expectedPercent={15}
            raisedText="$1,240 in"
            expectedText="$380 expected (Copper Pot Diner’s check, due June 14)"
          />
          <GoalBar
            label="Team goal"
            words="$4,150 raised of $5,000: $850 to go"
            figure="$850"
            figureText="left to reach $5,000"
            raisedPercent={83}
            raisedText="$4,150 in"
          />
          <GoalBar
            size="large"
            label="Team goal"
            words="$3,120 raised; the goal of $2,500 is passed"
            figure="$3,120"
            figureText="in, past the goal of $2,500"
            raisedPercent={124}
            expectedPercent={8}
            raisedText="$3,120 in"
            expectedText="$200 expected (two golf places)"
            passedText="Goal passed on May 3. Next: $4,000"
          />
          <GoalBar
            label="Team goal"
            words="Nothing raised yet of $1,000"
            figure="$0"
            figureText="of $1,000. The first gift starts it."
            raisedPercent={0}
          />
          <GoalBar
            label="Team goal"
            words="Nothing raised yet of $1,000, and $300 expected"
            figure="$0"
            figureText="raised of $1,000"
            raisedPercent={0}
            expectedPercent={30}
            expectedText="$300 expected (yard sale cash, with staff on Monday)"
          />
          <GoalBar
            label="Team goal"
            words="$12,345,678.90 raised of $50,000,000, and $1,234,567.89 expected"
            figure="$12,345,678.90"
            figureText="raised of $50,000,000"
            raisedPercent={25}
            expectedPercent={3}
            raisedText="$12,345,678.90 in"
            expectedText="$1,234,567.89 expected (a pledge of The Greater Milwaukee Association of Manufacturers and Merchants, due December 31)"
          />
          <GoalBar
            size="tiny"
            label="Goal of Brew City Book Club"
            words="$620 raised of $1,000"
            figure="$620"
            figureText="of $1,000"
            raisedPercent={62}
            expectedPercent={20}
          />
        </div>
        <div data-color="pine">
          <Sheet stay="stay">
            <GoalBar
              label="Team goal"
              words="$1,240 raised of $2,500, and $380 expected"
              figure="$1,240"
              figureText="raised of $2,500"
              raisedPercent={49}
              expectedPercent={15}
              raisedText="$1,240 in"
              expectedText="$380 expected (Copper Pot Diner’s check, due June 14)"
            />
            <LinkButton href="/give" size="large" className="button--full">
              Give to this team
            </LinkButton>
            <ShareLink
              label="Link to this page"
              url="https://give.example.org/teams/third-thursday-book-club"
              share={{
                title: 'Third Thursday Book Club',
                text: 'Help us reach $2,500',
                button: 'Share',
              }}
            />
          </Sheet>
        </div>
      </div>
    </Section>
  )
}
