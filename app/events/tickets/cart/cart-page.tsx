import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { MoneyField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { EventSheet } from '../../page/event-sheet.tsx'
import { VisitorFields } from '#app/teams/guests/visitor-fields.tsx'
import { CodeField, FirmField } from './order-fields.tsx'
import { PackageList } from './package-list.tsx'
import type { ShownShop } from './shown-shop.server.ts'

interface CartPageProps extends Answer<string> {
  shop: ShownShop
  /** What changed since the buyer read it. */
  changes: readonly string[]
}

/** What an event sells, how many of each, and who buys: beside when and where it is. */
export function CartPage(page: CartPageProps) {
  return (
    <div className="columns">
      <CartForm {...page} />
      <EventSheet event={page.shop.event} />
    </div>
  )
}

function CartForm({ shop, values, errors, changes }: CartPageProps) {
  const { event } = shop
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {changes.length > 0 && <Changed changes={changes} />}
      <PageHead of={`${event.title} · ${event.short}`} href={event.href}>
        <h1>{say('tickets.cart.title')}</h1>
        <p className="lede">{say('tickets.cart.lede')}</p>
      </PageHead>
      {shop.isOpen && !shop.isFull ? (
        <BuyForm shop={shop} values={values} errors={errors} />
      ) : (
        <Notice title={shop.isFull ? say('tickets.cart.full') : say('tickets.cart.closed')}>
          <p>{shop.isFull ? say('tickets.cart.fullWords') : say('tickets.cart.closedWords')}</p>
        </Notice>
      )}
      {shop.sponsorsHref !== null && shop.isOpen && (
        <div className="stack">
          <p>{say('tickets.cart.sponsors')}</p>
          <div className="actions">
            <LinkButton href={shop.sponsorsHref} look="secondary">
              {say('tickets.cart.sponsorsLink')}
            </LinkButton>
          </div>
        </div>
      )}
      <p>
        <a href="/orders">{say('tickets.cart.lost')}</a>
      </p>
    </div>
  )
}

function Changed({ changes }: { changes: readonly string[] }) {
  return (
    <Notice kind="warning" title={say('tickets.changed.title')} announce="politely">
      <ul>
        {changes.map((change) => (
          <li key={change} dir="auto">
            {change}
          </li>
        ))}
      </ul>
      <p>{say('tickets.changed.words')}</p>
    </Notice>
  )
}

function BuyForm({ shop, values, errors }: Omit<CartPageProps, 'changes'>) {
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="key" value={values['key'] ?? ''} />
      <input type="hidden" name="version" value={shop.version} />
      <PackageList packages={shop.places} heading="h2" values={values} errors={errors} />
      {shop.addOns.length > 0 && (
        <Section title={say('tickets.cart.addOns')} id="add-ons">
          <PackageList packages={shop.addOns} heading="h3" values={values} errors={errors} />
        </Section>
      )}
      {shop.mayPayOwn && (
        <RadioGroup
          name="pays"
          label={say('tickets.cart.pays')}
          hint={say('tickets.cart.paysHint')}
          error={errorOf(errors, 'pays')}
          defaultValue={values['pays'] ?? 'all'}
          choices={[
            { value: 'all', label: say('tickets.cart.paysAll') },
            {
              value: 'own',
              label: say('tickets.cart.paysOwn'),
              hint: say('tickets.cart.paysOwnHint'),
            },
          ]}
        />
      )}
      <CodeField values={values} errors={errors} />
      <Section title={say('tickets.cart.buyer')} id="buyer">
        <div className="form">
          <VisitorFields
            values={values}
            errors={errors}
            emailHint={say('tickets.cart.emailHint')}
          />
          <FirmField values={values} errors={errors} autoComplete="organization" />
          <MoneyField
            name="extra"
            label={say('tickets.cart.extra')}
            optional="optional"
            hint={say('tickets.cart.extraHint')}
            error={errorOf(errors, 'extra')}
            defaultValue={values['extra']}
            autoComplete="off"
          />
        </div>
      </Section>
      <HiddenTrap name="website" />
      <div className="stack">
        <p className="soft">{shop.rule.join(' ')}</p>
        <div className="actions">
          <Button size="large" busyText={say('tickets.cart.busy')}>
            {say('tickets.cart.look')}
          </Button>
        </div>
        <p className="soft">{say('tickets.cart.notYet')}</p>
      </div>
    </form>
  )
}
