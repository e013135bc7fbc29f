import '#app/ui/styles/settings.css'
import type { ReactNode } from 'react'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'

interface SettingsDeskProps {
  frame: StaffFrame
  title: string
  errors?: readonly FieldError[] | undefined
  preview: ReactNode
  /** `tried` when the preview shows what was typed and is not saved. */
  state: 'saved' | 'tried'
  children: ReactNode
}

/** A form of the settings, and beside it what it makes. */
export function SettingsDesk({
  frame,
  title,
  errors,
  preview,
  state,
  children,
}: SettingsDeskProps) {
  return (
    <StaffDesk
      frame={frame}
      title={title}
      part="/staff/settings"
      crumbs={[{ text: say('staff.settings.title'), href: '/staff/settings' }]}
      errors={errors}
    >
      <div className="settings-desk">
        <div>{children}</div>
        <section className="settings-preview" aria-labelledby="preview-title" id="preview">
          <h2 id="preview-title" className="cluster">
            {say('settings.preview.title')}
            <Tag tone={state === 'tried' ? 'note' : 'quiet'}>
              {state === 'tried' ? say('settings.preview.tried') : say('settings.preview.saved')}
            </Tag>
          </h2>
          {preview}
        </section>
      </div>
    </StaffDesk>
  )
}
