import { Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import { FieldGroup } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { sayRole } from '../people.form.ts'
import { errorOf } from '../read-form.ts'
import { SettingsForm } from './settings-form.tsx'
import type { SettingsFieldsProps } from './settings-form.tsx'
import type { StaffRole } from '#db/schema/people.ts'

interface ApprovalFieldsProps extends SettingsFieldsProps {
  people: readonly {
    readonly publicId: string
    readonly name: string | null
    readonly email: string
    readonly role: StaffRole
  }[]
}

/** What waits to be read before everyone sees it, and who is written to. */
export function ApprovalRulesFields({
  people,
  values,
  errors = [],
  seen,
  newer,
}: ApprovalFieldsProps) {
  return (
    <SettingsForm section="approval" seen={seen} newer={newer} preview="offered">
      <RadioGroup
        name="edits"
        label={say('settings.approval.edits')}
        hint={say('settings.approval.newPages')}
        defaultValue={values['edits']}
        error={errorOf(errors, 'edits')}
        choices={[
          {
            value: 'wait',
            label: say('settings.approval.wait'),
            hint: say('settings.approval.waitHint'),
          },
          {
            value: 'at-once',
            label: say('settings.approval.atOnce'),
            hint: say('settings.approval.atOnceHint'),
          },
        ]}
      />
      <RadioGroup
        name="messages"
        label={say('settings.approval.messages')}
        defaultValue={values['messages']}
        error={errorOf(errors, 'messages')}
        choices={[
          {
            value: 'at-once',
            label: say('settings.approval.messagesAtOnce'),
            hint: say('settings.approval.messagesAtOnceHint'),
          },
          {
            value: 'wait',
            label: say('settings.approval.messagesWait'),
            hint: say('settings.approval.messagesWaitHint'),
          },
        ]}
      />
      <RadioGroup
        name="comments"
        label={say('comments.settings.comments')}
        hint={say('comments.settings.allWait')}
        defaultValue={values['comments']}
        error={errorOf(errors, 'comments')}
        choices={[
          {
            value: 'captain',
            label: say('comments.settings.captain'),
            hint: say('comments.settings.captainHint'),
          },
          {
            value: 'staff',
            label: say('comments.settings.staff'),
            hint: say('comments.settings.staffHint'),
          },
        ]}
      />
      <TextArea
        name="blockWords"
        label={say('comments.settings.blockWords')}
        hint={say('comments.settings.blockWordsHint')}
        optional="optional"
        error={errorOf(errors, 'blockWords')}
        defaultValue={values['blockWords']}
        rows={5}
      />
      <RadioGroup
        name="news"
        label={say('settings.approval.news')}
        defaultValue={values['news']}
        error={errorOf(errors, 'news')}
        choices={[
          {
            value: 'wait',
            label: say('settings.approval.newsWaits'),
            hint: say('settings.approval.newsWaitsHint'),
          },
          {
            value: 'at-once',
            label: say('settings.approval.newsAtOnce'),
            hint: say('settings.approval.newsAtOnceHint'),
          },
        ]}
      />
      <RadioGroup
        name="ranking"
        label={say('memory.settings.ranking')}
        defaultValue={values['ranking']}
        error={errorOf(errors, 'ranking')}
        choices={[
          {
            value: 'hidden',
            label: say('memory.settings.hidden'),
            hint: say('memory.settings.hiddenHint'),
          },
          {
            value: 'shown',
            label: say('memory.settings.shown'),
            hint: say('memory.settings.shownHint'),
          },
        ]}
      />
      <FieldGroup
        name="told"
        label={say('settings.approval.told')}
        hint={say('settings.approval.toldHint')}
        error={errorOf(errors, 'told')}
      >
        <div className="choice-list">
          {people.map(({ publicId, name, email, role }, index) => (
            <Checkbox
              key={publicId}
              name={`told-${publicId}`}
              id={index === 0 ? 'told' : `told-${publicId}`}
              value="yes"
              label={<bdi>{name ?? email}</bdi>}
              hint={`${sayRole(role)}, ${email}`}
              defaultChecked={values[`told-${publicId}`] === 'yes'}
            />
          ))}
        </div>
      </FieldGroup>
    </SettingsForm>
  )
}
